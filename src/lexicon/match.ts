// Finds phrases in text: at every word the phrases that begin with it, followed with a bounded look-ahead. Linear in the
// text, whatever the text: no regular expression a phrase, no way to go back further than one gap.
import type { Concept, Vocabulary } from './lexicon.js';
import { indexOf, type Phrase } from './phrases.js';
import { isDense, spreadOf } from './script.js';
import { formsFor, type Token } from './tokens.js';

export interface Hit {
  readonly concept: Concept;
  /** Token numbers, the end exclusive. */
  readonly from: number;
  readonly to: number;
}

// "Share (my name, address and spending habits with) partners": wider gaps tie words of different thoughts together.
const GAP_WORDS = 7;
const GAP_CHARACTERS = 14;

export interface Matched {
  /** In the order they start. */
  readonly hits: readonly Hit[];
  /** Words compared, so that a test can show that work grows with the text and no faster. */
  readonly steps: number;
}

/** All phrases of a vocabulary in the tokens; of a phrase with a gap the nearest end. */
export function match(tokens: readonly Token[], vocabulary: Vocabulary): Matched {
  const { script } = vocabulary;
  const width = isDense(script) ? Math.round(GAP_CHARACTERS * spreadOf(script)) : GAP_WORDS;
  const { words, stems, lengths } = indexOf(vocabulary);
  const forms = formsFor(vocabulary);
  const hits: Hit[] = [];
  let steps = 0;

  /** Where the rest of a phrase, from its numbered part on, ends; -1 where it does not follow. */
  const follow = (parts: ReturnType<Phrase['rest']>, number: number, at: number): number => {
    const part = parts[number];
    if (!part) return at;
    for (let next = at; next <= at + (part.isFar ? width : 0); next++) {
      steps++;
      const token = tokens[next];
      if (!token || token.isBreak) return -1;
      const fits = forms(token).some((form) =>
        part.isStem ? part.words.some((stem) => form.startsWith(stem)) : part.words.includes(form),
      );
      const end = fits ? follow(parts, number + 1, next + 1) : -1;
      if (end >= 0) return end;
    }
    return -1;
  };

  const tryAll = (phrases: readonly Phrase[] | undefined, from: number): void => {
    for (const phrase of phrases ?? []) {
      steps++;
      const to = follow(phrase.rest(), 0, from + 1);
      if (to >= 0) hits.push({ concept: phrase.concept, from, to });
    }
  };

  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    for (const form of forms(token)) {
      tryAll(words.get(form), at);
      for (const length of lengths) {
        if (length <= form.length) tryAll(stems.get(form.slice(0, length)), at);
      }
    }
  }
  return { hits, steps };
}
