import type { Intent } from '../model/words.js';
import { lexiconsFor } from './choose.js';
import type { Concept } from './lexicon.js';
import { match } from './match.js';
import { tokenise } from './normalise.js';

// Refusing is looked for before accepting: "accept only necessary" refuses the rest.
const BUTTONS: readonly (readonly [Concept, Intent])[] = [
  ['rejectButton', 'reject'],
  ['settingsButton', 'settings'],
  ['acceptButton', 'accept'],
  ['saveButton', 'save'],
  ['submitButton', 'submit'],
  ['closeButton', 'close'],
];
// More words than a button has; the first say what it does.
const LOOKED_AT = 80;

/** What pressing a button or link with these words does. */
export function readIntent(text: string, languageHint?: string | null): Intent {
  const cut = text.slice(0, LOOKED_AT);
  const tokens = tokenise(cut);
  for (const lexicons of lexiconsFor(cut, languageHint)) {
    const { hits } = match(tokens, lexicons);
    const found = BUTTONS.find(([concept]) => hits.some((hit) => hit.concept === concept));
    if (found) return found[1];
  }
  return /^\s*[×✕✖xX]\s*$/.test(cut) ? 'close' : 'other';
}
