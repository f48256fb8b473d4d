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

/** The first line of a report: what it comes to, and what made the exit code what it is. */
export function verdictLine(report: AuditReport, decision: Decision, failOn: FailLevel): string {
  const { exitCode, deciding, incomplete } = decision;
  const pages = counted(report.pages.length, 'page');
  const gaps = incomplete === 0 ? '' : `; ${counted(incomplete, 'page')} not fully audited`;
  const [worst] = deciding;
  if (worst === undefined) {
    if (report.pages.length === 0) return `untick: no page could be audited. Exit ${exitCode}.`;
    const findings = report.pages.flatMap((page) => page.findings).length;
    const found = findings === 0 ? 'nothing found' : counted(findings, 'finding');
    const passed = findings === 0 ? '' : `, none that fails the run (--fail-on ${failOn})`;
    return `untick: ${found} on ${pages}${passed}${gaps}. Exit ${exitCode}.`;
  }
  const { finding, page } = worst;
  const quote = finding.text === '' ? '' : ` “${pageText(cutText(finding.text, QUOTE_LIMIT))}”`;
  const found = `${counted(deciding.length, 'potential dark pattern')} (${atLevel(failOn)}) on ${pages}${gaps}`;
  return `untick: ${found}. Exit 1, decided by ${finding.rule} (${finding.severity})${quote} on ${pageText(page.url)}`;
}
