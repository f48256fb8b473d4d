// What the warning says. Every language is a file of data, which lies down where the warning finds it, whichever of the two is there
// first. English comes with each of the others, for it says what they lack.
import type { Measures, WarningWords } from '../../locales/catalogue.js';
import type { Language } from '../../locales/language.js';
import type { FindingWords } from '../../locales/rule-words.js';

export interface CardWords {
  readonly warning: WarningWords;
  readonly measures: Measures;
  readonly finding: FindingWords;
}

/** What a file of sentences brings. */
export interface Speech {
  readonly language: Language;
  readonly words: CardWords;
}

/** Name of the list on the global object of the engine's own world. A page's scripts do not reach into that world. */
export const SPEECHES = 'untickSpeech';

const brought = new Map<Language, CardWords>();

/** Takes in whatever sentences were brought since it was last asked. */
export function takeSpeech(world: object): void {
  const list = (world as Record<string, unknown>)[SPEECHES];
  if (!Array.isArray(list)) return;
  for (const { language, words } of list.splice(0) as Speech[]) brought.set(language, words);
}

export const canSay = (language: Language): boolean => brought.has(language);

export function cardWords(language: Language): CardWords {
  const words = brought.get(language) ?? brought.get('en');
  if (!words) throw new Error('nothing can be said yet');
  return words;
}
