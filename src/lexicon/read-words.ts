import type { Purpose, WordsReading } from '../model/words.js';
import { type Heard, hear } from './choose.js';
import { claimsIn, settle } from './claims.js';
import type { Concept } from './lexicon.js';
import type { Claim } from './pairs.js';
import { polarityOf } from './polarity.js';
import { mentionsPrice } from './price.js';
import { type Sentence, sentencesOf } from './sentences.js';

// Most serious first: what a finding is named after.
const ORDER: readonly Purpose[] = [
  'third-party-sharing',
  'credit',
  'paid-extra',
  'profiling',
  'cookies',
  'marketing',
  'terms',
  'privacy-notice',
  'age',
  'convenience',
];

const MAX_QUOTES = 4;
const MAX_SPANS = 40;

/** The words behind the claims as they stand in the text, each once and none inside another. */
function quotes(text: string, { tokens }: Heard, claims: readonly Claim[]): string[] {
  const spans = claims
    .slice(0, MAX_SPANS)
    .map(({ from, to }) => [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0] as const);
  const isInside = ([start, end]: readonly [number, number], at: number) =>
    spans.some(
      ([from, to], other) => from <= start && end <= to && (to - from > end - start || (start === from && other < at)),
    );
  const outer = spans.filter((span, at) => !isInside(span, at));
  return [...new Set(outer.map(([start, end]) => text.slice(start, end)))].slice(0, MAX_QUOTES);
}

/** "I do not agree" agrees to nothing. */
function agrees(sentence: Sentence): boolean {
  const refused = new Set<number>();
  for (const { from, to } of sentence.of('refuse')) for (let at = from; at < to; at++) refused.add(at);
  return sentence.of('agree').some((hit) => !refused.has(hit.from));
}

/** Reads what was heard in a text. */
export function compose(text: string, heard: Heard): WordsReading {
  const price = mentionsPrice(text);
  const said = sentencesOf(heard.tokens, heard.hits).map((sentence) => ({
    sentence,
    claims: claimsIn(sentence, price),
  }));
  const kept = settle(said.flatMap(({ claims }) => claims));
  const isKept = new Set(kept);
  const parts = said.map(({ sentence, claims }) => ({ sentence, claims: claims.filter((one) => isKept.has(one)) }));
  const byWeight = ORDER.flatMap((purpose) => kept.filter((one) => one.purpose === purpose));
  const purposes = [...new Set(byWeight.map((one) => one.purpose))];
  const has = (concept: Concept) => parts.some(({ sentence }) => sentence.has(concept));
  const polarity = polarityOf(parts, heard.tokens);
  return {
    purposes,
    polarity,
    words: quotes(text, heard, byWeight),
    agrees: parts.some(({ sentence }) => agrees(sentence)),
    recurring: has('recurring') || (has('period') && (price || purposes.includes('paid-extra'))),
    price,
    confidence: kept.some((one) => one.strong) ? 'high' : 'low',
    language: purposes.length > 0 || polarity !== 'unclear' ? heard.language : null,
  };
}

/** Reads what a label asks for. `languageHint` is the page's language; the words' own script wins. */
export function readWords(text: string, languageHint?: string | null): WordsReading {
  return compose(text, hear(text, languageHint));
}
