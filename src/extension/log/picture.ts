// A picture of the place that a finding is about. It is beside the records, not among them: no number, and no place in the chain.
import type { FindingRecord } from './record.js';

export interface KeptPicture {
  readonly key: string;
  readonly visit: string;
  /** ISO 8601, UTC: when it was taken. */
  readonly at: string;
  /** Bytes of `png`, so that all of them are counted without being read. */
  readonly size: number;
  readonly png: Uint8Array;
}

/** Findings of one visit that are one by name share a picture. */
export const pictureKey = ({ visit, finding }: Pick<FindingRecord, 'visit' | 'finding'>): string =>
  `${visit}|${finding.id}`;
