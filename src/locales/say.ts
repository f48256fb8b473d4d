import type { Evidence } from '../model/finding.js';
import { fillSentence } from '../model/sentence.js';
import { type Language, tagOf } from './language.js';

/** A sentence that counts: one form for each plural the language has. Arabic has six, Chinese one. */
export type Plural = { readonly other: string } & { readonly [K in Intl.LDMLPluralRule]?: string };
export type Phrase = string | Plural;

/** The shape of a catalogue, from the English one: a key it lacks does not compile. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends Plural ? Plural : Translated<T[K]>;
};

/** A phrase in a language, its holes filled. `count` chooses the plural form. */
export function say(language: Language, phrase: Phrase, holes: Evidence = {}): string {
  if (typeof phrase === 'string') return fillSentence(phrase, holes);
  const rule = new Intl.PluralRules(tagOf(language)).select(Number(holes.count ?? 0));
  return fillSentence(phrase[rule] ?? phrase.other, holes);
}
