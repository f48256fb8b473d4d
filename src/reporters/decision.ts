import { rankOf } from '../audit/grade.js';
import { type Finding, SEVERITIES } from '../model/finding.js';
import type { AuditReport, PageReport } from '../model/report.js';

export const FAIL_LEVELS = ['none', ...SEVERITIES] as const;
export type FailLevel = (typeof FAIL_LEVELS)[number];

export interface Located {
  readonly page: PageReport;
  readonly finding: Finding;
}

export interface Decision {
  readonly exitCode: 0 | 1 | 3;
  /** What made the code 1, worst first. */
  readonly deciding: readonly Located[];
  /** Pages that something could not be looked at on, and pages never reached. */
  readonly incomplete: number;
}

function counts(finding: Finding, failOn: FailLevel): boolean {
  // A person has to look at a review first, and what a baseline knows or a config ignores was looked at.
  if (failOn === 'none' || finding.verdict !== 'fail' || finding.status !== 'new') return false;
  return rankOf(finding.severity) >= rankOf(failOn);
}

/** What the run comes to. Findings win over an incomplete audit: they stand whatever else was missed. */
export function decide(report: AuditReport, failOn: FailLevel): Decision {
  const located = report.pages.flatMap((page) => page.findings.map((finding) => ({ page, finding })));
  const deciding = located
    .filter(({ finding }) => counts(finding, failOn))
    .sort((a, b) => rankOf(b.finding.severity) - rankOf(a.finding.severity));
  const limited = report.pages.filter(({ verdict, limits }) => verdict === 'incomplete' || limits.length > 0);
  const incomplete = limited.length + report.unreached.length;
  return { exitCode: deciding.length > 0 ? 1 : incomplete > 0 ? 3 : 0, deciding, incomplete };
}
