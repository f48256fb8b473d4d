// What the log holds. All kinds share one count and one chain, so that a hole means a loss whatever was lost.
import type { Finding } from '../../model/finding.js';
import type { PageReport, Receipt } from '../../model/report.js';

interface Entry {
  /** Document and what is told of it: what makes a second writing the same record. */
  readonly key: string;
  /** Gap-free from 1. A hole means that something was lost, or trimmed where the log says so. */
  readonly seq: number;
  /** ISO 8601, UTC, by the background's clock, which may be wrong: the order of records is that of `seq`. */
  readonly at: string;
  readonly site: string;
  /** Origin and cleaned path of the page, and of the frame it is told of. */
  readonly pageUrl: string;
  readonly frameUrl: string;
  /** Origin of the frame as the browser says it; `null` for one without. */
  readonly frameOrigin: string;
  /** Names the load of the page it was seen on: document id of its top frame, of the frame itself where that is not known. */
  readonly visit: string;
  /** SHA-256, in hex, over the chain of the record before and this record without `chain`, as canonical JSON. */
  readonly chain: string;
}

/** One finding on one visit of one page. */
export interface FindingRecord extends Entry {
  readonly kind: 'finding';
  readonly finding: Finding;
}

/** What one form gathered, once. */
export interface ReceiptRecord extends Entry {
  readonly kind: 'receipt';
  readonly receipt: Receipt;
}

/** What was made of a page but for its findings and receipts, which are records of their own. */
export type PageSummary = Omit<PageReport, 'findings' | 'receipts' | 'probes' | 'step'>;

/** How a page was judged. It is written again when that changes: the newest of a visit counts. */
export interface PageRecord extends Entry {
  readonly kind: 'page';
  readonly page: PageSummary;
}

export type LogRecord = FindingRecord | ReceiptRecord | PageRecord;

type Unnumbered<T> = T extends LogRecord ? Omit<T, 'seq' | 'chain'> : never;

/** A record before the log gave it its number and its place in the chain. */
export type NewRecord = Unnumbered<LogRecord>;
