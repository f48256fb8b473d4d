// What a log says of itself: how far it goes, and what of it is gone or was changed.
/** What is gone or was changed, by numbers and by the time around it. */
export interface Loss {
  /**
   * `missing`: numbers without a record. `altered`: records that do not follow from the one before, or were put there.
   * `ended-early`: the newest are gone. `all-gone`: the database is, and only the mark knows that there were records.
   * `mark-lost`: the mark is gone, so that until then an end that was cut off could not be told; no record is missing.
   */
  readonly kind: 'missing' | 'altered' | 'ended-early' | 'mark-lost' | 'all-gone';
  /** Numbers, both included. */
  readonly from: number;
  readonly to: number;
  /** ISO 8601, UTC: the times between which the records were written, where known. */
  readonly after: string | null;
  readonly before: string | null;
}

/** What is known of the log as a whole. */
export interface LogState {
  /** Records there are. */
  readonly count: number;
  /** Number of the first and of the last; 0 where there is none. */
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** Chain of the last record. */
  readonly head: string;
  /** What was taken out on purpose: by the time limit, or by the person. It is no loss. */
  readonly trimmed: { readonly upTo: number; readonly at: string } | null;
  readonly losses: readonly Loss[];
}
