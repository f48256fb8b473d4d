import type { AuditReport } from '../model/report.js';
import type { Decision, FailLevel } from './decision.js';
import { cutText, pageText } from './terminal-text.js';

const QUOTE_LIMIT = 40;

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

function atLevel(failOn: FailLevel): string {
  return failOn === 'critical' ? 'critical' : `${failOn} or worse`;
}

function belowLevel(report: AuditReport, failOn: FailLevel): string {
  const findings = report.pages.flatMap((page) => page.findings).length;
  if (findings === 0) return 'nothing found';
  const why = failOn === 'none' ? 'which --fail-on none lets pass' : `none of them sure and ${atLevel(failOn)}`;
  return `${counted(findings, 'finding')}, ${why},`;
}

/** The first line of a report: what it comes to, and what made the exit code what it is. */
export function verdictLine(report: AuditReport, decision: Decision, failOn: FailLevel): string {
  const { exitCode, deciding, incomplete } = decision;
  const pages = counted(report.pages.length, 'page');
  const gaps = incomplete === 0 ? '' : `; ${counted(incomplete, 'page')} not fully audited`;
  const [worst] = deciding;
  if (worst === undefined) return `untick: ${belowLevel(report, failOn)} on ${pages}${gaps}. Exit ${exitCode}.`;
  const { finding, page } = worst;
  const quote = finding.text === '' ? '' : ` “${pageText(cutText(finding.text, QUOTE_LIMIT))}”`;
  const found = `${counted(deciding.length, 'potential dark pattern')} (${atLevel(failOn)}) on ${pages}${gaps}`;
  return `untick: ${found}. Exit 1, decided by ${finding.rule} (${finding.severity})${quote} on ${pageText(page.url)}`;
}
