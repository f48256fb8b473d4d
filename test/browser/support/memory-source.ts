// A source of the dashboard that lies in memory.

import type { LogState, Picture, Source } from '../../../src/extension/dashboard/source.js';
import type { LogRecord } from '../../../src/extension/log/record.js';
import type { Case, Review } from '../../../src/model/visit.js';

const BATCH = 1000;

export const wholeLog = (records: readonly LogRecord[]): LogState => ({
  count: records.length,
  firstSeq: 1,
  lastSeq: records.length,
  head: '',
  trimmed: null,
  losses: [],
});

export interface MemorySource extends Source {
  readonly kept: { reviews: Map<string, Review>; cases: Map<string, Case> };
}

export function memorySource(
  records: readonly LogRecord[],
  { state = wholeLog(records), picture = null }: { state?: LogState; picture?: Picture | null } = {},
): MemorySource {
  const byKey = new Map(records.map((record) => [record.key, record]));
  const byVisit = new Map<string, LogRecord[]>();
  for (const record of records) byVisit.set(record.visit, [...(byVisit.get(record.visit) ?? []), record]);
  const kept = { reviews: new Map<string, Review>(), cases: new Map<string, Case>() };
  return {
    kept,
    async *newestFirst(signal) {
      for (let end = records.length; end > 0 && !signal.aborted; end -= BATCH) {
        yield records.slice(Math.max(0, end - BATCH), end);
      }
    },
    async *since(seq) {
      yield records.filter((record) => record.seq >= seq);
    },
    get: async (key) => byKey.get(key),
    ofVisit: async (visit) => byVisit.get(visit) ?? [],
    inspect: async (onProgress) => {
      onProgress(records.length, records.length);
      return state;
    },
    reviews: async () => new Map(kept.reviews),
    saveReview: async (key, review) => {
      kept.reviews.set(key, review);
    },
    cases: async () => [...kept.cases.values()],
    saveCase: async (saved) => {
      kept.cases.set(saved.id, saved);
    },
    removeCase: async (id) => {
      kept.cases.delete(id);
    },
    picture: async () => picture,
  };
}
