import type { Limit } from '../model/facts.js';
import type { Finding } from '../model/finding.js';
import type { AuditReport, PageReport, PageVerdict, Unreached } from '../model/report.js';
import { decide, type FailLevel } from './decision.js';
import { groupByControl } from './group-findings.js';
import { type Paint, paintWith } from './paint.js';
import { findingLines, targetText } from './pretty-finding.js';
import { cutText, pageText, safeText } from './terminal-text.js';
import { verdictLine } from './verdict-line.js';

export interface PrettyOptions {
  readonly failOn: FailLevel;
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

const TITLE_LIMIT = 80;
const CAUTION =
  'Every finding is a potential dark pattern: a person decides. Provisions count only where their law applies.';

function verdictWord(verdict: PageVerdict, paint: Paint): string {
  if (verdict === 'clean') return paint.green('✔ clean');
  return verdict === 'findings' ? paint.red('✖ findings') : paint.yellow('? incomplete');
}

function limitLine({ kind, target, reason }: Limit, paint: Paint): string {
  const where = target.length === 0 ? '' : `, ${pageText(targetText(target))}`;
  return `  ${paint.yellow('? not looked at')}  ${kind}${where}: ${safeText(reason)}`;
}

function unjudgedLines(page: PageReport, paint: Paint): readonly string[] {
  return Object.entries(page.outcomes)
    .filter(([, outcome]) => outcome === 'error' || outcome === 'skipped')
    .map(([rule, outcome]) => `  ${paint.yellow('? not judged')}  ${safeText(rule)}: ${outcome}`);
}

function pageLines(
  page: PageReport,
  { width }: PrettyOptions,
  paint: Paint,
  firstOfRule: ReadonlySet<Finding>,
): readonly string[] {
  const { viewport, kinds, language, title } = page;
  const about = [
    pageText(cutText(title, TITLE_LIMIT)),
    kinds.join(', '),
    language ? safeText(language) : 'no language',
  ];
  const size = `${viewport.width}×${viewport.height}`;
  return [
    '',
    `${verdictWord(page.verdict, paint)}  ${paint.underline(pageText(page.url))}`,
    paint.dim(`  ${[...about, size].filter(Boolean).join(' · ')}`),
    ...groupByControl(page.findings).flatMap((group) => [
      '',
      ...findingLines(group, { width, paint, cited: !firstOfRule.has(group.worst) }),
    ]),
    ...page.limits.map((limit) => limitLine(limit, paint)),
    ...unjudgedLines(page, paint),
  ];
}

function unreachedLines({ url, code, reason }: Unreached, paint: Paint): readonly string[] {
  return ['', `${paint.yellow('? not reached')}  ${pageText(url)}`, `  ${code}: ${safeText(reason)}`];
}

/** Where each rule cites its provisions: they are the same for all its findings, and long. */
function firstFindings(report: AuditReport): ReadonlySet<Finding> {
  const byRule = new Map<string, Finding>();
  for (const page of report.pages) {
    for (const { worst } of groupByControl(page.findings)) {
      if (!byRule.has(worst.rule)) byRule.set(worst.rule, worst);
    }
  }
  return new Set(byRule.values());
}

/** The report for a person at a terminal. */
export function renderPretty(report: AuditReport, options: PrettyOptions): string {
  const paint = paintWith(options.colour);
  const firstOfRule = firstFindings(report);
  const found = report.pages.some(({ findings }) => findings.length > 0);
  const lines = [
    paint.bold(verdictLine(report, decide(report, options.failOn), options.failOn)),
    ...report.pages.flatMap((page) => pageLines(page, options, paint, firstOfRule)),
    ...report.unreached.flatMap((page) => unreachedLines(page, paint)),
    ...(found ? ['', paint.dim(CAUTION)] : []),
  ];
  return `${lines.join('\n')}\n`;
}
