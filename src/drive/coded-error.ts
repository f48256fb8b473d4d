/** An error a person can look up. The sentence never carries a query string or anything a page said. */
export class CodedError extends Error {
  constructor(
    readonly code: string,
    sentence: string,
  ) {
    super(sentence);
    this.name = 'CodedError';
  }
}

/** What was asked for cannot be done at all, so nothing was audited: exit code 2. */
export class UsageError extends CodedError {}
