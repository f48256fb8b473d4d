// What a person chose against is carried from page to page of a visit: by the extension's background and by a journey alike.
import type { Declined, Memory } from '../model/history.js';

/** The older list without what was taken back, then what is new, each once and the newest kept. */
function merge<T>(known: readonly T[], before: readonly T[], now: readonly T[], most: number, key: (one: T) => string) {
  const told = new Set([...before, ...now].map(key));
  const news = new Map(now.map((one) => [key(one), one]));
  return [...known.filter((one) => !told.has(key(one))), ...news.values()].slice(-most);
}

// A browser's store puts the properties of what it keeps in an order of its own: each is named here.
const keyOf = ({ role, words, fieldName }: Declined): string => JSON.stringify([role, words, fieldName]);

/** How much of each is kept. */
export interface MemoryLimits {
  readonly declined: number;
  readonly refused: number;
}

/**
 * What is known of a visit once a document has told `now`. @param before what the same document told before: what is no longer in
 * it was taken back
 */
export const mergeMemory = (known: Memory, before: Memory, now: Memory, most: MemoryLimits): Memory => ({
  declined: merge(known.declined, before.declined, now.declined, most.declined, keyOf),
  refused: merge(known.refused, before.refused, now.refused, most.refused, (words) => words),
});
