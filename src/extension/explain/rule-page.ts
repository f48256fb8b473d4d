// The page of a rule, as data: made from its README when the extension is built, so that nothing here reads or makes markup.

/** A run of text, and whether it is code. */
export interface Run {
  readonly text: string;
  readonly isCode: boolean;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] };

export type ExampleVerdict = 'fail' | 'review' | 'ok';

export interface RuleExample {
  readonly title: string;
  readonly verdict: ExampleVerdict;
  readonly code: string;
}

export interface RulePage {
  readonly id: string;
  /** The rule's own English. */
  readonly title: string;
  readonly why: string;
  readonly finds: readonly Block[];
  readonly matters: readonly Block[];
  readonly examples: readonly RuleExample[];
  readonly unsure: readonly Block[];
  readonly options: readonly Block[];
  readonly sources: readonly Block[];
}
