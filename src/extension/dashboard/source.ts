// What the dashboard reads and writes, and nothing of how: the log itself in the extension, a list in tests.

import type { LogState } from '../../model/log-state.js';
import type { Case, Review } from '../../model/visit.js';
import type { FindingRecord, LogRecord } from '../log/record.js';

export type { LogState, Loss } from '../../model/log-state.js';
export type LogEntry = LogRecord;
export type FoundEntry = FindingRecord;

export interface Source {
  /** All there is, the newest first. */
  newestFirst(signal: AbortSignal): AsyncIterable<readonly LogEntry[]>;
  /** What was written from this number on, in its order. */
  since(seq: number, signal: AbortSignal): AsyncIterable<readonly LogEntry[]>;
  get(key: string): Promise<LogEntry | undefined>;
  ofVisit(visit: string): Promise<readonly LogEntry[]>;
  inspect(onProgress: (done: number, all: number) => void): Promise<LogState>;
  reviews(): Promise<ReadonlyMap<string, Review>>;
  saveReview(key: string, review: Review): Promise<void>;
  cases(): Promise<readonly Case[]>;
  saveCase(saved: Case): Promise<void>;
  removeCase(id: string): Promise<void>;
  /** A picture of the place; null where none was kept. */
  picture?(key: string): Promise<Picture | null>;
}

export interface Picture {
  /** A `data:` address. */
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}
