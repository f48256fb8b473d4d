import type { RuleFinding } from '../../model/finding.js';
import type { ButtonReading, StandsOut, SurfaceReading } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { askedBy, asksFirst, buttonsOf } from '../../read/banner.js';

const OPTIONS = {
  /** Least contrast of text a person is expected to read (WCAG 2.2, 1.4.3, for large text). */
  lowContrast: 3,
  /** How many times larger the accepting button is drawn, beyond what its words need. Twice is seen at a glance (own judgement). */
  areaRatio: 2,
  /** px. The least difference of size that sets two words apart side by side (own judgement). */
  fontStep: 2,
  /** Difference of weight: from normal (400) to bold (700). */
  weightStep: 300,
  /** Oklab. A fill this far from its ground catches the eye; a grey button on white is at 0.1 and less (own measurement). */
  strikingFill: 0.2,
};

export const rule = defineRule({
  id: 'weaker-reject',
  status: 'trial',
  since: '0.1.0',
  deception: 1,
  pattern: 'visual-interference',
  basis: [
    'gdpr-art-4-11',
    'gdpr-art-25-2',
    'edpb-03-2022',
    'edpb-cookie-banner',
    'dsa-art-25',
    'ccpa-reg-7004',
    'co-rule-7-09',
    'in-dark-patterns-2023',
    'kr-ecommerce-21-2',
    'anpd-cookies-2022',
  ],
  scope: 'surface',
  needs: ['style', 'layout'],
  title: 'A refusal drawn to be passed over',
  why: 'The yes is drawn to be pressed and the no to be overlooked.',
  fix: 'Draw both choices as the same kind of button, of one size, weight and contrast.',
  messages: {
    // Shown where what was measured leaves no doubt. `weak` lists it.
    weaker: 'Potential weaker refusal: “{reject}” stands out less than “{accept}” ({weak}).',
    // Shown where one small difference was measured, or a picture under the words keeps it from being proved.
    unsure: '“{reject}” may stand out less than “{accept}” ({weak}). Please look.',
  },
  options: OPTIONS,
  applies: (reading) => reading.surfaces.some((surface) => asksFirst(surface) && pairOf(surface) !== null),
  check: (reading, options) => reading.surfaces.filter(asksFirst).flatMap((surface) => judge(surface, options)),
});

type Seen = ButtonReading & { readonly standsOut: StandsOut };

const isSeen = (button: ButtonReading): button is Seen => button.standsOut !== null;

/** The choices compared: the strongest of each kind, for a second, smaller link takes nothing away. */
function pairOf(surface: SurfaceReading): { accept: Seen; reject: Seen } | null {
  const strongest = (intent: 'accept' | 'reject') =>
    buttonsOf(surface, intent)
      .filter(isSeen)
      .sort((a, b) => strength(b.standsOut) - strength(a.standsOut))[0];
  const [accept, reject] = [strongest('accept'), strongest('reject')];
  return accept && reject ? { accept, reject } : null;
}

const KINDS: readonly StandsOut['drawnAs'][] = ['text', 'outlined', 'filled'];

const kindOf = ({ drawnAs }: StandsOut): number => KINDS.indexOf(drawnAs);

const strength = (seen: StandsOut): number => kindOf(seen) * 10 + (seen.fillDistance ?? 0) + (seen.area ?? 0) / 1e6;

/** Larger by so much, and not only because there is more to read on it. */
function isLarger(one: Seen, other: Seen, ratio: number): boolean {
  const [area, otherArea] = [one.standsOut.area, other.standsOut.area];
  if (!area || !otherArea) return false;
  const byLetter = ({ name }: Seen) => Math.max(1, name.replace(/[^\p{L}\p{N}]/gu, '').length);
  return area >= otherArea * ratio && area / byLetter(one) > otherArea / byLetter(other);
}

interface Weakness {
  readonly name: string;
  /** It alone is beyond doubt. */
  readonly alone: boolean;
}

function weaknesses(accept: Seen, reject: Seen, options: typeof OPTIONS): Weakness[] {
  const [yes, no] = [accept.standsOut, reject.standsOut];
  // A primary button that is the refusal.
  if (kindOf(no) > kindOf(yes)) return [];
  const strikes = ({ drawnAs, fillDistance }: StandsOut) =>
    drawnAs === 'filled' && (fillDistance ?? 0) >= options.strikingFill;
  const isFaint = ({ textContrast }: StandsOut) => textContrast !== null && textContrast < options.lowContrast;
  const said: readonly (readonly [name: string, isSo: boolean, alone: boolean])[] = [
    ['drawn-as-text', no.drawnAs === 'text' && yes.drawnAs !== 'text', yes.drawnAs === 'filled'],
    ['low-contrast', isFaint(no) && !isFaint(yes), true],
    ['smaller', isLarger(accept, reject, options.areaRatio), false],
    ['smaller-text', yes.fontSize - no.fontSize >= options.fontStep, false],
    ['lighter-text', yes.fontWeight - no.fontWeight >= options.weightStep, false],
    ['fainter-fill', strikes(yes) && !strikes(no) && no.drawnAs !== 'text', false],
  ];
  return said.filter(([, isSo]) => isSo).map(([name, , alone]) => ({ name, alone }));
}

function judge(surface: SurfaceReading, options: typeof OPTIONS): RuleFinding[] {
  const pair = pairOf(surface);
  if (!pair) return [];
  const { accept, reject } = pair;
  const weak = weaknesses(accept, reject, options);
  if (weak.length === 0) return [];
  const proved = accept.standsOut.isProvable && reject.standsOut.isProvable;
  const sure = proved && (weak.length >= 2 || weak.some(({ alone }) => alone));
  return [
    {
      message: sure ? 'weaker' : 'unsure',
      about: reject.ref,
      verdict: sure ? 'fail' : 'review',
      purposes: askedBy(surface),
      evidence: {
        words: reject.name,
        accept: accept.name,
        reject: reject.name,
        weak: weak.map(({ name }) => name),
        acceptDrawnAs: accept.standsOut.drawnAs,
        rejectDrawnAs: reject.standsOut.drawnAs,
        acceptContrast: accept.standsOut.textContrast,
        rejectContrast: reject.standsOut.textContrast,
        acceptArea: accept.standsOut.area,
        rejectArea: reject.standsOut.area,
      },
    },
  ];
}
