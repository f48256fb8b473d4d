import type { Drift } from '../model/comparison.js';
import type { AuditReport } from '../model/report.js';
import type { Decision, FailLevel, Located, StoppedWith } from './decision.js';
import { cutText, pageText, safeText } from './terminal-text.js';

const QUOTE_LIMIT = 40;

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

function atLevel(failOn: FailLevel): string {
  return failOn === 'critical' ? 'critical' : `${failOn} or worse`;
}

/** What was looked at before: it is in the report, and fails nothing. */
function excused({ pages }: AuditReport): string {
  const findings = pages.flatMap((page) => page.findings);
  const parts = (['known', 'moved', 'ignored'] as const).flatMap((status) => {
    const count = findings.filter((finding) => finding.status === status).length;
    return count === 0 ? [] : [`${count} ${status}`];
  });
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function findingCause({ finding, page }: Located): string {
  const quote = finding.text === '' ? '' : ` “${pageText(cutText(finding.text, QUOTE_LIMIT))}”`;
  return `${finding.rule} (${finding.severity})${quote} on ${pageText(page.url)}`;
}

function driftCause({ kind, declared, text, expected, actual, url }: Drift): string {
  // A pattern of the person's own is no text of a page, and is quoted as it was written.
  const name = kind === 'undeclared' ? `“${pageText(cutText(text ?? '', QUOTE_LIMIT))}”` : safeText(declared);
  const what = {
    state: `is ${actual} and declared ${expected}`,
    missing: 'is missing',
    ambiguous: `is not one control but ${actual}`,
    optional: `is not optional (${actual})`,
    separate: `is not separate (${actual})`,
    undeclared: 'is a consent control nobody declared',
  }[kind];
  return `${name}, which ${safeText(what)}, on ${pageText(url)}`;
}

/** The first line of a report: what it comes to, and what made the exit code what it is. */
export function verdictLine(
  report: AuditReport,
  decision: Decision,
  failOn: FailLevel,
  stoppedWith: StoppedWith | null = null,
): string {
  const { exitCode, deciding, drifts, incomplete } = decision;
  const pages = counted(report.pages.length, 'page');
  const gaps = incomplete === 0 ? '' : `; ${counted(incomplete, 'page')} not fully audited`;
  const end = stoppedWith === null ? `Exit ${exitCode}` : `Told to stop: exit ${stoppedWith}`;
  const [worst] = deciding;
  const [drift] = drifts;
  if (worst === undefined && drift === undefined) {
    if (report.pages.length === 0) return `untick: no page could be audited. ${end}.`;
    const findings = report.pages.flatMap((page) => page.findings).length;
    const found = findings === 0 ? 'nothing found' : counted(findings, 'finding');
    const passed = findings === 0 ? '' : `${excused(report)}, none that fails the run (--fail-on ${failOn})`;
    const unlike = report.drifts?.length ? `; ${counted(report.drifts.length, 'control')} not as declared` : '';
    return `untick: ${found} on ${pages}${passed}${unlike}${gaps}. ${end}.`;
  }
  const found = [
    ...(worst ? [`${counted(deciding.length, 'potential dark pattern')} (${atLevel(failOn)})`] : []),
    ...(drift ? [`${counted(drifts.length, 'control')} not as declared`] : []),
  ].join(' and ');
  const cause = worst ? findingCause(worst) : drift ? driftCause(drift) : '';
  return `untick: ${found} on ${pages}${gaps}. ${end}, ${stoppedWith === null ? 'decided by' : 'after'} ${cause}`;
}
