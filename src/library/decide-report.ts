import { oneOf } from '../cli/parse-option.js';
import type { AuditReport } from '../model/report.js';
import { type Decision, decide as decideUnchecked, FAIL_LEVELS, type FailLevel } from '../reporters/decision.js';

/**
 * What a report comes to, as the command line decides it: `exitCode` 1 with findings at or above `failOn`, 3 where something could
 * not be looked at, else 0.
 *
 * @throws {UntickError} `UNKNOWN_SEVERITY`.
 */
export function decide(report: AuditReport, failOn: FailLevel = 'serious'): Decision {
  return decideUnchecked(report, oneOf(failOn, FAIL_LEVELS, 'UNKNOWN_SEVERITY', 'severity'));
}
