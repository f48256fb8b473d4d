// Two journeys are compared by what is kept of them: what differs between any two by nature is put out of the way, and nothing else.

import type { FindingRecord, LogRecord, PageRecord } from '../../src/extension/log/record.js';

/** Moments and durations, and what is counted from them. */
const TIMES = new Set(['at', 'auditedAt', 'exportedAt', 'firstAt', 'lastAt', 'loadedAt', 'durationMs']);
/** Names made by chance, from the place of a record among the others, or from how often a page was judged. */
const NAMES = new Set(['seq', 'chain', 'visit', 'document', 'epoch', 'since', 'judged', 'nth']);
const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;
/** A receipt is known by the moment it was gathered. */
const RECEIPT_KEY = /\|receipt\|[\d.]+\|/g;

export function normalise(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(UUID, '<id>').replace(RECEIPT_KEY, '|receipt|<time>|');
  if (Array.isArray(value)) return value.map(normalise);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.map(([key, one]) => {
      if (TIMES.has(key)) return [key, '<time>'];
      return [key, NAMES.has(key) ? '<id>' : normalise(one)];
    }),
  );
}

/**
 * Of a page the words that are kept: a page is judged again and again while its frames come and it is being left, so how often, and
 * what each rule had to say by then, depends on the machine.
 */
const withPagesInWords = (records: readonly unknown[]): readonly unknown[] =>
  records.map((record) => {
    const { kind, site, pageUrl, frameUrl, frameOrigin, page } = record as Partial<PageRecord>;
    if (kind !== 'page' || !page) return record;
    const { url, title, language, viewport, limits } = page;
    return { kind, site, pageUrl, frameUrl, frameOrigin, page: { url, title, language, viewport, limits } };
  });

/** Each thing once, in the order of its own text: how often a page was looked at on the way depends on the machine. */
export const asSet = (things: readonly unknown[]): readonly string[] =>
  [...new Set(things.map((one) => JSON.stringify(normalise(one), null, 1)))].sort();

/**
 * Boxes of equal words are told apart by their order in a look alone, and a page that repeats what is typed gives them their new words one
 * after the other: which of them is the first to be logged hangs on when a look fell. That there
 * are so many of them is compared, and so are boxes whose words nobody typed.
 */
function withEqualsAlike(records: readonly unknown[]): readonly unknown[] {
  // "origin|document|which of the equal|rule|purposes|text"
  const equalsOf = (key: string) => key.replace(/^([^|]*\|[^|]*)\|\d+\|/, '$1|');
  const counts = new Map<string, number>();
  for (const { kind, key } of records as readonly LogRecord[]) {
    if (kind === 'finding') counts.set(equalsOf(key), (counts.get(equalsOf(key)) ?? 0) + 1);
  }
  return records.map((record) => {
    const { kind, key } = record as LogRecord;
    if (kind !== 'finding') return record;
    const { finding } = record as FindingRecord;
    if (!finding.text.includes('[typed]') || (counts.get(equalsOf(key)) ?? 0) < 2) return record;
    return { ...(record as FindingRecord), finding: { ...finding, target: '<one of equals>' } };
  });
}

/** Records of a journey, to be held against those of another. */
export const comparable = (records: readonly unknown[]): readonly unknown[] =>
  withEqualsAlike(withPagesInWords(records));
