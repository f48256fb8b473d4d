import type { Ref, Target } from './facts.js';
import type { Purpose } from './words.js';

/** `review`: a person must look. There is no "illegal": the tool says *potential*. */
export type Verdict = 'fail' | 'review';

export const SEVERITIES = ['minor', 'moderate', 'serious', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `new` unless a baseline knows it or the config ignores it, with a reason. */
export type Status = 'new' | 'known' | 'ignored';

export type EvidenceValue = string | number | boolean | null | readonly string[];

/** The numbers and words behind a finding. Flat, so that every sink can print it. */
export type Evidence = Readonly<Record<string, EvidenceValue>>;

/** What a rule returns. Who, what, on which evidence; grading and naming come later. */
export interface RuleFinding {
  /** Key into the rule's `messages`; its holes are filled from `evidence`. */
  readonly message: string;
  readonly about: Ref;
  readonly verdict: Verdict;
  readonly purposes: readonly Purpose[];
  readonly evidence: Evidence;
}

/** A finding of one frame, before it has a name that lasts. `ref` never leaves the page's own tools. */
export interface FrameFinding extends RuleFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly target: Target;
  readonly role: string;
  /** The words of the control, cleaned. */
  readonly text: string;
  readonly language: string | null;
  readonly provisions: readonly string[];
}

/** A finding of a page. `id` stays the same while rule, site, path, role, words and purposes do. */
export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly status: Status;
  readonly purposes: readonly Purpose[];
  readonly message: string;
  readonly fix: string;
  readonly target: Target;
  readonly text: string;
  readonly language: string | null;
  readonly evidence: Evidence;
  readonly provisions: readonly string[];
  /** Key of the sentence, so that any sink can say it in another language. */
  readonly messageKey: string;
}
