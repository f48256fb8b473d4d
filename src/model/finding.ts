import type { ControlState, Ref, Target } from './facts.js';
import type { Change, SubmissionMeans } from './history.js';
import type { Purpose } from './words.js';

/** `review`: a person must look. There is no "illegal": the tool says *potential*. */
export type Verdict = 'fail' | 'review';

export const SEVERITIES = ['minor', 'moderate', 'serious', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const STATUSES = ['new', 'known', 'moved', 'ignored'] as const;
/**
 * `new` unless a baseline knows it, there or on another page of the site (`moved`), or the config ignores it, with a reason.
 * Whatever it is, it is shown.
 */
export type Status = (typeof STATUSES)[number];

export type EvidenceValue = string | number | boolean | null | readonly string[];

/** The numbers and words behind a finding. Flat, so that every sink can print it. */
export type Evidence = Readonly<Record<string, EvidenceValue>>;

/** What was gathered of the control once. */
export interface Sending {
  /** Whole milliseconds since the document began, as everywhere in a timeline. */
  readonly at: number;
  readonly means: SubmissionMeans;
  /** Origin of whoever receives it. */
  readonly receiver: string;
  readonly shown: ControlState;
  readonly sent: ControlState;
}

// A page may ask 200 things and turn each back and forth: all of it together has to fit into one message (own judgement).
export const TOLD_CHANGES = 8;
export const TOLD_SENDINGS = 4;
/** Letters kept of what was pressed. */
export const TOLD_OF_A_PRESS = 80;

/** What happened to the control a finding is about: from the markup to what was sent. */
export interface Timeline {
  readonly markup: ControlState;
  readonly first: ControlState;
  readonly firstAt: number;
  /** The newest, oldest first; `changeCount` counts them all. */
  readonly changes: readonly Change[];
  readonly changeCount: number;
  /** The person had turned the same control off on a page before. */
  readonly declinedBefore: boolean;
  readonly sent: readonly Sending[];
}

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
  /** Absent where nobody observed the control, as of a text or a banner. */
  readonly timeline?: Timeline;
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
  /**
   * How the control is made, or what else it is. Absent in logs written before it was kept. Where it stands is not told: that
   * moves with what is typed above it.
   */
  readonly role?: string;
  readonly text: string;
  readonly language: string | null;
  readonly evidence: Evidence;
  readonly provisions: readonly string[];
  /** At which loads of the page it was there, counted from 1. Absent where it was loaded once. */
  readonly seenAt?: readonly number[];
  /** Key of the sentence, so that any sink can say it in another language. */
  readonly messageKey: string;
  /** Absent where nobody observed the control, and in logs written before it was kept. */
  readonly timeline?: Timeline;
  /** Of what a baseline knows: since when (ISO 8601, UTC), and of what has moved: from which page. */
  readonly knownSince?: string;
  readonly movedFrom?: string;
  /** Of what the config ignores: why. */
  readonly ignoredBecause?: string;
}
