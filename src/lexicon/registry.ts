// The lexicons at hand. English is always there, for every language borrows from it; the others come as a page needs them.
import { en } from './languages/en.js';
import type { Vocabulary } from './lexicon.js';

const loaded = new Map<string, Vocabulary>([[en.language, en]]);
let spoken: readonly Vocabulary[] = [en];
let turn = 0;

/** Takes a lexicon in. It is used once `speak` asks for it. */
export function addLexicon(lexicon: Vocabulary): void {
  loaded.set(lexicon.language, lexicon);
}

/**
 * From now on texts are read in these languages and English, and in no other that happens to be loaded: the same page is
 * read alike whatever was looked at before it. Returns the tags that are not loaded.
 */
export function speak(languages: readonly string[]): string[] {
  const wanted = [...new Set(languages)].filter((tag) => tag !== en.language);
  const next = [en, ...wanted.flatMap((tag) => loaded.get(tag) ?? [])];
  if (next.length !== spoken.length || next.some((lexicon, at) => lexicon !== spoken[at])) {
    spoken = next;
    turn += 1;
  }
  return wanted.filter((tag) => !loaded.has(tag));
}

export const spokenLexicons = (): readonly Vocabulary[] => spoken;

/** Another number each time other lexicons are spoken: what a text means may be kept while it stays. */
export const spokenTurn = (): number => turn;
