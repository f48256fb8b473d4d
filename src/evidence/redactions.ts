/** What was taken out of a package so that it may be shared. */
export interface Redaction {
  /** A file, or `*` for all of them. */
  readonly file: string;
  readonly what: string;
  readonly count: number;
  readonly reason: string;
}

export interface Redactions {
  readonly schemaVersion: 1;
  readonly removed: readonly Redaction[];
  /** What no program can find: a person has to look. */
  readonly notLookedFor: readonly string[];
}
