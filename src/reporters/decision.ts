import { rankOf } from '../audit/grade.js';
import type { Drift } from '../model/comparison.js';
import { type Finding, SEVERITIES } from '../model/finding.js';
import type { AuditReport, PageReport } from '../model/report.js';

export const FAIL_LEVELS = ['none', ...SEVERITIES] as const;
export type FailLevel = (typeof FAIL_LEVELS)[number];

export interface Located {
  readonly page: PageReport;
  readonly finding: Finding;
}

/** By SIGHUP, SIGINT and SIGTERM: 128 and the number of the signal, as shells have it. */
export type StoppedWith = 129 | 130 | 143;

export interface Decision {
  readonly exitCode: 0 | 1 | 3;
  /** What made the code 1, worst first. */
  readonly deciding: readonly Located[];
  /** Controls that are not as declared, which make the code 1 as well. */
  readonly drifts: readonly Drift[];
  /** Pages that something could not be looked at on, and pages never reached. */
  readonly incomplete: number;
}

function counts(finding: Finding, failOn: FailLevel): boolean {
  // A person has to look at a review first, and what a baseline knows or a config ignores was looked at. What has moved is the finding
  // that was accepted, at another address: to fail for it would punish whoever tidies up a site (own judgement).
  if (failOn === 'none' || finding.verdict !== 'fail' || finding.status !== 'new') return false;
  return rankOf(finding.severity) >= rankOf(failOn);
}

/**
 * What the run comes to. Findings and drifts win over an incomplete audit: they stand whatever else was missed. A declaration has no
 * severity, so it fails the run at every level but `none`.
 */
export function decide(report: AuditReport, failOn: FailLevel): Decision {
  const located = report.pages.flatMap((page) => page.findings.map((finding) => ({ page, finding })));
  const deciding = located
    .filter(({ finding }) => counts(finding, failOn))
    .sort((a, b) => rankOf(b.finding.severity) - rankOf(a.finding.severity));
  const limited = report.pages.filter(({ verdict, limits }) => verdict === 'incomplete' || limits.length > 0);
  const incomplete = limited.length + report.unreached.length;
  const drifts = failOn === 'none' ? [] : (report.drifts ?? []);
  const isFailed = deciding.length > 0 || drifts.length > 0;
  return { exitCode: isFailed ? 1 : incomplete > 0 ? 3 : 0, deciding, drifts, incomplete };
}
