/**
 * `missing`, `altered` and `unlisted` are said of files of the manifest; `refused` of what no package holds; `archive` of the bytes
 * around the files; `custody`, `signature` and `stamp` of what speaks for the manifest.
 */
export type ProblemKind =
  | 'missing'
  | 'altered'
  | 'unlisted'
  | 'refused'
  | 'archive'
  | 'custody'
  | 'signature'
  | 'stamp';

export interface Problem {
  readonly kind: ProblemKind;
  /** Empty where it concerns the package as a whole. */
  readonly path: string;
  readonly detail: string;
}
