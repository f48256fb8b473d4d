import type { RuleFinding } from '../../model/finding.js';
import type { ControlFor, Prominence, ReadingFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { askedPurposes, givesLeave, isLockedNecessary, showsSavedChoices } from '../../read/consent.js';

const OPTIONS = {
  /** px. Below it Chromium's own audits count text as illegible at 12 px; two steps lower leaves no doubt (own judgement). */
  smallText: 10.5,
  /** Share of the size most of the page is set in. `small` is 0.83, `x-small` 0.63: between the two (own judgement). */
  smallRatio: 0.7,
  /** WCAG 2.2, 1.4.3: the least contrast even for large text. */
  lowContrast: 3,
  /** px. The browsers' own check box is 13 px; WCAG 2.2, 2.5.8 asks for targets of 24 px. */
  smallMark: 11,
  /** Viewport heights below the action. Half a screen is out of sight of the button (own judgement). */
  farBelow: 0.5,
  /** px. Text no one reads: half of the browsers' default size is 8 px. One such measure is enough. */
  tinyText: 7,
  /** Contrast at which words fade into their ground; 1.5 is a light grey on white. One such measure is enough. */
  faintContrast: 1.5,
};

export const rule = defineRule({
  id: 'inconspicuous-consent',
  status: 'stable',
  since: '0.1.0',
  deception: 3,
  pattern: 'visual-interference',
  basis: [
    'gdpr-art-4-11',
    'gdpr-rec-32',
    'gdpr-rec-42',
    'planet49',
    'eprivacy-art-13',
    'edpb-03-2022',
    'ftc-dark-patterns-report',
    'pipl-art-14',
    'pipl-art-17',
    'pipl-art-23',
    'alipay-2018',
    'vn-pdpl-art-9',
    'sa-pdpl-ir-art-11',
    'kr-pipa-art-22',
    'lgpd-art-8',
  ],
  scope: 'control',
  needs: ['style', 'layout'],
  title: 'A consent that is easy to miss',
  why: 'A consent that is already given stands where, or looks so, that most people pass it by.',
  fix: 'Set the words as large and as dark as the rest of the page, before the button, and leave the control off.',
  messages: {
    // Shown beside a control that is on and can hardly be noticed. `weak` lists what was measured.
    faint: 'Potential inconspicuous consent: “{words}” is already on and easy to miss ({weak}).',
    // Shown when a picture under the words keeps the contrast from being proved, or weak words decided.
    unsure: 'This may be a consent that is easy to miss: “{words}” is already on ({weak}). Please look.',
  },
  options: OPTIONS,
  applies: (reading) => reading.controls.some((control) => control.isConsent),
  check: (reading, options) => reading.controls.flatMap((control) => judge(control, reading, options)),
});

interface Weakness {
  readonly name: string;
  /** It alone makes the control easy to miss. */
  readonly alone: boolean;
  readonly proved: boolean;
}

function weaknesses(seen: Prominence, fold: number, options: typeof OPTIONS): Weakness[] {
  const { fontSize, bodyFontSize, contrast, markSize, belowAction } = seen;
  const found: Weakness[] = [];
  const ratio = fontSize !== null && bodyFontSize ? fontSize / bodyFontSize : 1;
  if (fontSize !== null && (fontSize < options.smallText || ratio <= options.smallRatio)) {
    found.push({ name: 'small-text', alone: fontSize < options.tinyText, proved: true });
  }
  if (contrast !== null && contrast < options.lowContrast) {
    found.push({
      name: 'low-contrast',
      alone: contrast < options.faintContrast && seen.groundIsKnown,
      proved: seen.groundIsKnown,
    });
  }
  if (markSize !== null && markSize < options.smallMark) found.push({ name: 'small-mark', alone: false, proved: true });
  if (seen.seenAfterAction || (belowAction !== null && belowAction > fold * options.farBelow)) {
    found.push({ name: 'far-below-action', alone: false, proved: true });
  }
  if (seen.inSmallScrollBox) found.push({ name: 'in-scroll-box', alone: false, proved: true });
  return found;
}

function judge(control: ControlFor<'layout'>, reading: ReadingFor<'layout'>, options: typeof OPTIONS): RuleFinding[] {
  const seen = control.prominence;
  if (!seen || !control.perceivable || !givesLeave(control, reading) || isLockedNecessary(control)) return [];
  if (showsSavedChoices(reading)) return [];
  const weak = weaknesses(seen, reading.page.viewport.height, options);
  const isEnough = (some: readonly Weakness[]) => some.length >= 2 || some.some((one) => one.alone);
  if (!isEnough(weak)) return [];
  const proved = isEnough(weak.filter((one) => one.proved));
  const sure = proved && control.meaning.confidence === 'high' && control.meaning.polarity === 'asks';
  return [
    {
      message: sure ? 'faint' : 'unsure',
      about: control.ref,
      verdict: sure ? 'fail' : 'review',
      purposes: askedPurposes(control),
      evidence: {
        state: control.state,
        weak: weak.map((one) => one.name),
        fontSize: seen.fontSize,
        bodyFontSize: seen.bodyFontSize,
        contrast: seen.contrast,
        groundIsKnown: seen.groundIsKnown,
        markSize: seen.markSize,
        belowAction: seen.belowAction,
        seenAfterAction: seen.seenAfterAction,
        words: control.name || control.fieldName,
        decidedBy: control.meaning.words,
      },
    },
  ];
}
