import type { Intent } from '../model/words.js';
import { hear } from './choose.js';
import { kept } from './kept.js';
import type { Concept } from './lexicon.js';
import type { Hit } from './match.js';
import { isDenseText } from './script.js';

const BUTTONS: Readonly<Partial<Record<Concept, Intent>>> = {
  rejectButton: 'reject',
  acceptButton: 'accept',
  settingsButton: 'settings',
  saveButton: 'save',
  closeButton: 'close',
  submitButton: 'submit',
  goOnButton: 'submit',
};

// Where several are said: refusing outweighs all ("continue without accepting"), and going on says the least.
const ORDER: readonly Concept[] = [
  'rejectButton',
  'saveButton',
  'submitButton',
  'acceptButton',
  'settingsButton',
  'closeButton',
  'goOnButton',
];

// A button says what it does in its first words; more than these are a sentence that mentions it.
const LOOKED_AT = 80;
const MAX_WORDS = 12;
const MAX_CHARACTERS = 18;
// Where the verb stands last, what a button does is said at its end.
const VERB_LAST: ReadonlySet<string | null> = new Set(['fa', 'hi', 'ja', 'ko', 'tr', 'hu']);
const CROSS = /^\s*[×✕✖✗✘xX]\s*$/u;

/** A phrase inside a longer one says nothing of its own: the "accept" of "accept only necessary". */
const isPart = (hit: Hit, of: readonly Hit[]): boolean =>
  of.some((other) => other.from <= hit.from && hit.to <= other.to && other.to - other.from > hit.to - hit.from);

/** For a text that may hold what a person typed: nothing of it is kept. */
export function readIntentAnew(text: string, languageHint?: string | null): Intent {
  const cut = text.slice(0, LOOKED_AT);
  if (CROSS.test(cut)) return 'close';
  const { tokens, hits, spread, language } = hear(cut, languageHint);
  const isDense = isDenseText(cut);
  if (tokens.length > (isDense ? MAX_CHARACTERS * spread : MAX_WORDS)) return 'other';
  const buttons = hits.filter((hit) => BUTTONS[hit.concept] !== undefined);
  // The "OK" inside a longer word for terms, as in Thai, presses nothing.
  const others = hits.filter(
    (hit) => hit.concept === 'nearMiss' || hit.concept === 'terms' || hit.concept === 'privacy',
  );
  const whole = buttons.filter((hit) => !isPart(hit, buttons) && !isPart(hit, others));
  // Whatever is refused is said anywhere; anything else stands at the front, one after the other: "agree and join".
  let front = 1;
  const heard = whole.filter((hit) => {
    if (hit.concept === 'rejectButton' || isDense) return true;
    if (VERB_LAST.has(language) && hit.to === tokens.length) return true;
    if (hit.from > front) return false;
    front = Math.max(front, hit.to + 1);
    return true;
  });
  const said = ORDER.find((concept) => heard.some((hit) => hit.concept === concept));
  return (said && BUTTONS[said]) ?? 'other';
}

/** What pressing a button or link with these words does. */
export const readIntent = /* @__PURE__ */ kept(readIntentAnew);
