import type { RefusalReading } from '../model/words.js';
import { hear } from './choose.js';
import { readIntentAnew } from './intent.js';
import { kept } from './kept.js';
import type { Concept } from './lexicon.js';
import { quotes } from './quotes.js';
import { sentencesOf } from './sentences.js';

// A refusal to press is a sentence, not a text (own judgement; the longest of a public collection had 120 characters).
const LONGEST = 160;

/** For a text that may hold what a person typed: nothing of it is kept. */
export function readRefusalAnew(text: string, languageHint?: string | null): RefusalReading {
  if (text.length > LONGEST) return { refuses: false, shames: false, words: [], confidence: 'low' };
  const heard = hear(text, languageHint);
  const sentences = sentencesOf(heard);
  const of = (concept: Concept) => sentences.flatMap((sentence) => sentence.of(concept));
  const shame = of('shame');
  // A "no" says no where it opens the sentence; "20% off" holds one too.
  const no = [...of('refuse'), ...of('rejectButton'), ...of('no').filter((hit) => hit.from === 0)];
  const refuses = shame.length > 0 || no.length > 0 || readIntentAnew(text, languageHint) === 'reject';
  const lost = refuses ? of('benefit') : [];
  return {
    refuses,
    shames: shame.length > 0 || lost.length > 0,
    words: quotes(text, heard, [...shame, ...lost]),
    // "I don't want 10% off" says who turns down what; "no" beside something good may be plain.
    confidence: shame.length > 0 || (lost.length > 0 && of('refuse').length > 0) ? 'high' : 'low',
  };
}

/** Reads the words of something that refuses when pressed or chosen: "No thanks, I prefer to pay full price". */
export const readRefusal = /* @__PURE__ */ kept(readRefusalAnew);
