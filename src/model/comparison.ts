// What a run is held against: a baseline that knows findings, a config that ignores some and declares how controls have to be.
import type { Target } from './facts.js';
import type { Severity } from './finding.js';

/** A finding that was accepted for now, as the baseline keeps it. */
export interface KnownFinding {
  readonly id: string;
  readonly rule: string;
  /** Address of its page, cleaned. */
  readonly url: string;
  /** The words of the control. */
  readonly text: string;
  readonly severity: Severity;
  /** ISO 8601, UTC. */
  readonly firstSeen: string;
}

/** What became of a baseline in a run. */
export interface BaselineUse {
  readonly path: string;
  /** Not found any more, on pages that were looked at: the entries are stale, and can be pruned. */
  readonly fixed: readonly KnownFinding[];
  /** How many entries are of pages that this run did not look at: nothing can be said of them. */
  readonly notLookedAt: number;
}

/** An ignore of the config, which names a reason. */
export interface Ignore {
  readonly reason: string;
  /** Rule, address (a glob) and name it is for; null: any. */
  readonly rule: string | null;
  readonly url: string | null;
  readonly name: string | null;
  /** ISO date after which it counts no more; null: never. */
  readonly until: string | null;
}

/** An ignore that does nothing: nothing is found that it is for, or its time is over. */
export interface StaleIgnore extends Ignore {
  readonly why: 'unused' | 'expired';
}

/** A control that is not as the config declares it. */
export interface Drift {
  /** Address of the page, cleaned. */
  readonly url: string;
  /** How the declaration names the control, as it was written; empty for a control that nobody declared. */
  readonly declared: string;
  readonly kind: 'missing' | 'ambiguous' | 'state' | 'optional' | 'separate' | 'undeclared';
  readonly expected: string;
  readonly actual: string;
  /** Words and place of the control that was found; null where there is none. */
  readonly text: string | null;
  readonly target: Target | null;
}
