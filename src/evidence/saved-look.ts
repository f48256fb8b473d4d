// facts.json: what the rules judged on one page, as it was handed to them, and what they need to judge it again.
import type { Limit, PageFacts, Target } from '../model/facts.js';
import type { Submission } from '../model/history.js';

export interface SavedFrame {
  readonly path: Target;
  readonly unseen: Target;
  readonly facts: PageFacts;
  /** After a probe; null without one. */
  readonly laterFacts: PageFacts | null;
  /** What was sent between the steps of a journey, which no facts of a step hold; null: what the facts say was sent. */
  readonly submissions: readonly Submission[] | null;
}

export interface SavedLook {
  readonly schemaVersion: 1;
  /** ISO 8601, UTC. */
  readonly auditedAt: string;
  readonly site: string;
  readonly frames: readonly SavedFrame[];
  /** What the caller could not look at. */
  readonly limits: readonly Limit[];
}
