import type { BaselineUse, Drift, StaleIgnore } from './comparison.js';
import type { Limit, Target } from './facts.js';
import type { Finding, FrameFinding } from './finding.js';
import type { Gathered, Memory, Submission } from './history.js';
import type { PageKind } from './reading.js';

export const SCHEMA_VERSION = 1;

export type Outcome = 'found' | 'clear' | 'not-applicable' | 'skipped' | 'error';

export type PageVerdict = 'findings' | 'clean' | 'incomplete';

/** What one frame answers: the product of the engine in a document, before frames are merged. */
export interface FrameReport {
  readonly url: string;
  readonly isTop: boolean;
  readonly title: string;
  readonly language: string | null;
  readonly kinds: readonly PageKind[];
  readonly viewport: { readonly width: number; readonly height: number };
  readonly findings: readonly FrameFinding[];
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly limits: readonly Limit[];
  /** What consent was gathered in this frame. */
  readonly submissions: readonly Submission[];
  /** What is carried to the next page of the visit. */
  readonly memory: Memory;
  readonly durationMs: number;
}

/** What a form gathered, and whether its receiver is the site itself. */
export interface Receipt extends Omit<Submission, 'consents'> {
  readonly party: 'first' | 'third' | 'unknown';
  readonly consents: readonly Omit<Gathered, 'ref'>[];
}

/** What the tool did while it probed a page, one deed at a time. `edit` puts a letter into a field and takes it out again. */
export interface ProbeStep {
  readonly did: 'press' | 'blur' | 'edit' | 'wait' | 'leave' | 'return';
  /** Words of what was pressed or edited, and where it is. */
  readonly words: string;
  readonly target: Target;
}

/** A probe of one control (is it still off?) or of one banner (how many presses to refuse?). */
export interface Probe {
  readonly of: 'control' | 'banner';
  readonly words: string;
  readonly target: Target;
  readonly steps: readonly ProbeStep[];
  readonly outcome: 'stayed-off' | 'came-back' | 'kept-on' | 'refused' | 'accepted' | 'no-way' | 'failed';
}

/**
 * One load of a page. `visible`: the browser told the page that it is driven by a program, as browsers do; `hidden`: it looked
 * as a person's does.
 */
export interface Load {
  readonly automation: 'visible' | 'hidden';
  readonly verdict: PageVerdict;
}

export interface PageReport {
  readonly url: string;
  readonly title: string;
  readonly language: string | null;
  readonly kinds: readonly PageKind[];
  readonly viewport: { readonly width: number; readonly height: number };
  /** ISO 8601, UTC. */
  readonly auditedAt: string;
  readonly durationMs: number;
  readonly verdict: PageVerdict;
  readonly findings: readonly Finding[];
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly limits: readonly Limit[];
  readonly receipts: readonly Receipt[];
  /** Name of the step of a journey this page was audited at; null outside any. */
  readonly step: string | null;
  /** Everything the tool did to the page beyond looking: empty unless it was asked to probe. */
  readonly probes: readonly Probe[];
  /** The loads this report is made of, in their order. Absent where a person's own browser loaded the page. */
  readonly loads?: readonly Load[];
}

/** A page that was asked for and could not be audited. `code` is stable: `PAGE_HUNG`, `HOST_UNREACHABLE`… */
export interface Unreached {
  readonly url: string;
  readonly code: string;
  readonly reason: string;
}

export interface AuditReport {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'untick'; readonly version: string; readonly rules: string };
  readonly pages: readonly PageReport[];
  readonly unreached: readonly Unreached[];
  /** Absent where the run was not held against any. */
  readonly baseline?: BaselineUse;
  readonly staleIgnores?: readonly StaleIgnore[];
  readonly drifts?: readonly Drift[];
}
