// How saving evidence stands, and what is said of it.
import type { EvidenceWords } from '../../locales/evidence/words.js';
import type { Language } from '../../locales/language.js';
import { say } from '../../locales/say.js';
import type { View } from './store.js';

/** What became of the pictures of findings in the log. `unlogged`: it holds none of these findings. */
export type Pictures = 'kept' | 'unlogged' | 'full' | 'failed';

const SAVED = {
  kept: 'savedKept',
  unlogged: 'saved',
  full: 'savedFull',
  failed: 'savedUnkept',
} as const;

export type SavingStep = 'reading' | 'picture' | 'sealing';

export type Saving =
  | { readonly kind: 'idle' | SavingStep | 'failed' }
  | { readonly kind: 'saved'; readonly name: string; readonly hasPicture: boolean; readonly pictures: Pictures };

export const isBusy = ({ kind }: Saving): boolean => kind === 'reading' || kind === 'picture' || kind === 'sealing';

/** Why there is nothing to be saved of this page; null: there is. */
export function whyUnsaved({ kind }: View, words: EvidenceWords): string | null {
  if (kind === 'paused') return words.paused;
  return kind === 'cannot' ? words.closed : null;
}

export function saySaving(saving: Saving, language: Language, words: EvidenceWords): string {
  if (saving.kind === 'idle') return '';
  if (saving.kind !== 'saved') return words[saving.kind];
  // The name of a file reads from left to right in any sentence.
  const name = `\u2066${saving.name}\u2069`;
  return say(language, saving.hasPicture ? words[SAVED[saving.pictures]] : words.savedBare, { name });
}
