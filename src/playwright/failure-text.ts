// What a failed expectation says: all that is needed to mend the page stands in the output of the test.
import { isOwnLimit } from '../library/own-limits.js';
import type { Limit } from '../model/facts.js';
import type { Finding } from '../model/finding.js';
import type { PageReport } from '../model/report.js';
import type { FailLevel } from '../reporters/decision.js';
import { groupByControl } from '../reporters/group-findings.js';
import { paintWith } from '../reporters/paint.js';
import { findingLines } from '../reporters/pretty-finding.js';
import { targetText } from '../reporters/target-text.js';
import { pageText, safeText } from '../reporters/terminal-text.js';

// As wide as reports are on a terminal that does not say how wide it is.
const WIDTH = 100;

const plain = paintWith(false);

function limitLine({ kind, target, reason }: Limit): string {
  const where = target.length === 0 ? '' : `, ${pageText(targetText(target))}`;
  return `  ? not looked at  ${kind}${where}: ${safeText(reason)}`;
}

function foundLines(findings: readonly Finding[]): readonly string[] {
  const layout = { width: WIDTH, paint: plain, cited: false, loads: [] };
  return groupByControl(findings).flatMap((group) => ['', ...findingLines(group, layout)]);
}

const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

/** Findings that decided. */
export function foundText(page: PageReport, deciding: readonly Finding[], failOn: FailLevel): string {
  const others = page.findings.length - deciding.length;
  return [
    `${counted(deciding.length, 'potential dark pattern', 'potential dark patterns')} (${failOn} or graver) on ${pageText(page.url)}`,
    ...foundLines(deciding),
    ...(others > 0
      ? ['', `  and ${counted(others, 'finding', 'findings')} below that, or for review: see untick.json`]
      : []),
    ...page.limits.map(limitLine),
  ].join('\n');
}

/** Nothing was found, but not everything could be looked at. */
export function incompleteText(page: PageReport): string {
  const unjudged = Object.entries(page.outcomes).filter(([, outcome]) => outcome === 'error');
  return [
    `${pageText(page.url)} could not be looked at as a whole, so it cannot be called fair (see the option allowIncomplete)`,
    '',
    ...page.limits.filter((limit) => !isOwnLimit(limit)).map(limitLine),
    ...unjudged.map(([rule]) => `  ? not judged  ${safeText(rule)}: error`),
  ].join('\n');
}
