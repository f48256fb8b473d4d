import type { Purpose } from '../model/words.js';
import type { Heard } from './choose.js';
import type { Hit } from './match.js';
import type { Claim } from './pairs.js';

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

export const byWeight = (claims: readonly Claim[]): Claim[] =>
  ORDER.flatMap((purpose) => claims.filter((one) => one.purpose === purpose));

export const purposesOf = (claims: readonly Claim[]): Purpose[] => [
  ...new Set(byWeight(claims).map((one) => one.purpose)),
];

/** The words behind claims or hits as they stand in the text, each once and none inside another. */
export function quotes(text: string, { tokens }: Heard, told: readonly Pick<Hit, 'from' | 'to'>[]): string[] {
  const spans = told
    .slice(0, MAX_SPANS)
    .map(({ from, to }) => [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0] as const);
  const isInside = ([start, end]: readonly [number, number], at: number) =>
    spans.some(
      ([from, to], other) => from <= start && end <= to && (to - from > end - start || (start === from && other < at)),
    );
  const outer = spans.filter((span, at) => !isInside(span, at));
  return [...new Set(outer.map(([start, end]) => text.slice(start, end)))].slice(0, MAX_QUOTES);
}
