import type { Limit } from '../model/facts.js';
import type { Finding } from '../model/finding.js';
import type { AuditReport, PageReport, PageVerdict, Unreached } from '../model/report.js';
import { type Outcome, outcomeOf } from './export/run-outcome.js';
import { withoutCommands } from './github/command.js';
import { groupByControl } from './group-findings.js';
import { type Paint, paintWith } from './paint.js';
import { driftLines, heldAgainstLines } from './pretty-comparison.js';
import { findingLines } from './pretty-finding.js';
import { loadLines } from './pretty-loads.js';
import { probeLines } from './pretty-probe.js';
import { receiptLines } from './pretty-receipt.js';
import { changeLines, changesAt, type StepChanges } from './step-changes.js';
import { targetText } from './target-text.js';
import { cutText, pageText, safeText } from './terminal-text.js';

export interface PrettyOptions extends Outcome {
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

interface PageLayout {
  readonly width: number;
  readonly paint: Paint;
  /** Findings that cite the provisions of their rule. */
  readonly firstOfRule: ReadonlySet<Finding>;
}

const block = (lines: readonly string[]): readonly string[] => (lines.length > 0 ? ['', ...lines] : []);

function pageLines(
  page: PageReport,
  changes: StepChanges | null,
  { width, paint, firstOfRule }: PageLayout,
): readonly string[] {
  const { viewport, kinds, language, title, step } = page;
  const about = [
    pageText(cutText(title, TITLE_LIMIT)),
    kinds.join(', '),
    language ? safeText(language) : 'no language',
  ];
  const named = step === null ? '' : `step “${pageText(cutText(step, TITLE_LIMIT))}”  `;
  const size = `${viewport.width}×${viewport.height}`;
  return [
    '',
    `${verdictWord(page.verdict, paint)}  ${named}${paint.underline(pageText(page.url))}`,
    paint.dim(`  ${[...about, size].filter(Boolean).join(' · ')}`),
    ...loadLines(page, paint),
    ...block(changes ? changeLines(changes, paint) : []),
    ...groupByControl(page.findings).flatMap((group) => [
      '',
      ...findingLines(group, { width, paint, cited: !firstOfRule.has(group.worst), loads: page.loads ?? [] }),
    ]),
    ...block(page.receipts.flatMap((receipt) => receiptLines(receipt, paint))),
    ...block(page.probes.flatMap((probe) => probeLines(probe, width, paint))),
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
  const layout = { width: options.width, paint, firstOfRule: firstFindings(report) };
  const found = report.pages.some(({ findings }) => findings.length > 0);
  const run = outcomeOf(report, options);
  const lines = [
    paint.bold(run.line),
    ...block(driftLines(run, paint)),
    ...report.pages.flatMap((page, at) => pageLines(page, changesAt(report.pages, at), layout)),
    ...report.unreached.flatMap((page) => unreachedLines(page, paint)),
    ...block(heldAgainstLines(run, paint)),
    ...(found ? ['', paint.dim(CAUTION)] : []),
  ];
  return withoutCommands(`${lines.join('\n')}\n`);
}
