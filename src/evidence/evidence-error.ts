/** An error a person can look up, for whoever seals or reads a package. */
export class EvidenceError extends Error {
  constructor(
    readonly code: string,
    sentence: string,
  ) {
    super(sentence);
    this.name = 'EvidenceError';
  }
}
