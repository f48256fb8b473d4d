import type { Intent } from '../model/words.js';
import { hear } from './choose.js';
import type { Concept } from './lexicon.js';
import type { Hit } from './match.js';

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
const CROSS = /^\s*[×✕✖✗✘xX]\s*$/u;

/** A phrase inside a longer one says nothing of its own: the "accept" of "accept only necessary". */
const isPart = (hit: Hit, of: readonly Hit[]): boolean =>
  of.some((other) => other.from <= hit.from && hit.to <= other.to && other.to - other.from > hit.to - hit.from);

/** What pressing a button or link with these words does. */
export function readIntent(text: string, languageHint?: string | null): Intent {
  const cut = text.slice(0, LOOKED_AT);
  if (CROSS.test(cut)) return 'close';
  const { tokens, hits } = hear(cut, languageHint);
  const isDense = /[\p{Script=Han}]/u.test(cut);
  if (tokens.length > (isDense ? MAX_CHARACTERS : MAX_WORDS)) return 'other';
  const buttons = hits.filter((hit) => BUTTONS[hit.concept] !== undefined);
  const whole = buttons.filter((hit) => !isPart(hit, buttons));
  // Whatever is refused is said anywhere; anything else stands at the front, one after the other: "agree and join".
  let front = 1;
  const heard = whole.filter((hit) => {
    if (hit.concept === 'rejectButton' || isDense) return true;
    if (hit.from > front) return false;
    front = Math.max(front, hit.to + 1);
    return true;
  });
  const said = ORDER.find((concept) => heard.some((hit) => hit.concept === concept));
  return (said && BUTTONS[said]) ?? 'other';
}
