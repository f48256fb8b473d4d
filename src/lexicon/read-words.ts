import type { WordsReading } from '../model/words.js';
import { type Heard, hear } from './choose.js';
import { claimsIn, settle } from './claims.js';
import { kept } from './kept.js';
import type { Concept } from './lexicon.js';
import { directionOf } from './polarity.js';
import { mentionsPrice } from './price.js';
import { byWeight, purposesOf, quotes } from './quotes.js';
import { type Sentence, sentencesOf } from './sentences.js';

/** "I do not agree" agrees to nothing. */
function agrees(sentence: Sentence): boolean {
  const refused = new Set<number>();
  for (const { from, to } of sentence.of('refuse')) for (let at = from; at < to; at++) refused.add(at);
  return sentence.of('agree').some((hit) => !refused.has(hit.from));
}

/** Reads what was heard in a text. */
export function compose(text: string, heard: Heard): WordsReading {
  const price = mentionsPrice(text);
  const said = sentencesOf(heard).map((sentence) => ({
    sentence,
    claims: claimsIn(sentence, price),
  }));
  const kept = settle(said.flatMap(({ claims }) => claims));
  const isKept = new Set(kept);
  const parts = said.map(({ sentence, claims }) => ({ sentence, claims: claims.filter((one) => isKept.has(one)) }));
  const purposes = purposesOf(kept);
  const has = (concept: Concept) => parts.some(({ sentence }) => sentence.has(concept));
  const { polarity, doubleNegative } = directionOf(parts, heard.tokens);
  return {
    purposes,
    polarity,
    words: quotes(text, heard, byWeight(kept)),
    agrees: parts.some(({ sentence }) => agrees(sentence)),
    doubleNegative,
    right: has('right'),
    similarProducts: has('similarProducts'),
    recipients: has('thirdParty'),
    legitimateInterest: has('legitimateInterest'),
    necessary: has('necessary'),
    recurring: has('recurring') || (has('period') && (price || purposes.includes('paid-extra'))),
    price,
    confidence: kept.some((one) => one.strong) ? 'high' : 'low',
    language: purposes.length > 0 || polarity !== 'unclear' ? heard.language : null,
  };
}

/** For a text that may hold what a person typed: nothing of it is kept. */
export function readWordsAnew(text: string, languageHint?: string | null): WordsReading {
  return compose(text, hear(text, languageHint));
}

/** Reads what a label asks for. `languageHint` is the page's language; the words' own script wins. */
export const readWords = /* @__PURE__ */ kept(readWordsAnew);
