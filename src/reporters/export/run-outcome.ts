// What a run came to and what it was held against: what decided the exit code, the baseline, ignores that do nothing, controls that are
// not as declared.
import type { BaselineUse, Drift, StaleIgnore } from '../../model/comparison.js';
import type { AuditReport } from '../../model/report.js';
import { type Decision, decide, type FailLevel, type Located, type StoppedWith } from '../decision.js';
import { verdictLine } from '../verdict-line.js';

export interface Outcome {
  readonly failOn: FailLevel;
  /** The exit code of a run that was told to stop before its end. */
  readonly stoppedWith?: StoppedWith | null;
}

export interface RunOutcome {
  readonly exitCode: Decision['exitCode'] | StoppedWith;
  readonly failOn: FailLevel;
  /** What made the code 1, worst first. */
  readonly deciding: readonly Located[];
  /** The first line of a report, in English. */
  readonly line: string;
  /** Null where the run was not held against any. */
  readonly baseline: BaselineUse | null;
  readonly staleIgnores: readonly StaleIgnore[];
  /** Null where nothing was declared. */
  readonly drifts: readonly Drift[] | null;
}

export function outcomeOf(report: AuditReport, { failOn, stoppedWith = null }: Outcome): RunOutcome {
  const decision = decide(report, failOn);
  return {
    exitCode: stoppedWith ?? decision.exitCode,
    failOn,
    deciding: decision.deciding,
    line: verdictLine(report, decision, failOn, stoppedWith).replace(/[\r\n]+/g, ' '),
    baseline: report.baseline ?? null,
    staleIgnores: report.staleIgnores ?? [],
    drifts: report.drifts ?? null,
  };
}
