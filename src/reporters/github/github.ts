// Annotations beside the files of a pull request, gravest first. GitHub shows ten of a step and drops the rest without a word.
// https://github.com/orgs/community/discussions/26680
import { rankOf } from '../../audit/grade.js';
import type { Drift } from '../../model/comparison.js';
import type { AuditReport, PageReport, Unreached } from '../../model/report.js';
import type { Located } from '../decision.js';
import { driftSentence } from '../drift-words.js';
import { ruleOf } from '../export/rule-of.js';
import { outcomeOf, type RunOutcome } from '../export/run-outcome.js';
import type { RenderOptions } from '../formats.js';
import { measuredLine } from '../measured-line.js';
import { type FileOf, sourceFiles } from '../source-file.js';
import { statusReason } from '../status-words.js';
import { targetText } from '../target-text.js';
import { cutText } from '../terminal-text.js';
import { type Annotation, commandLine, withoutCommands } from './command.js';

const MOST = 10;
// An annotation is a few lines beside code; the whole is in the summary (own judgement).
const LONGEST_LINE = 500;

const lines = (...all: readonly string[]): readonly string[] =>
  all.filter((line) => line !== '').map((line) => cutText(line, LONGEST_LINE));

function findingAnnotation({ finding, page }: Located, isDeciding: boolean, fileOf: FileOf): Annotation {
  const { rule, severity, verdict, status, message, evidence, target, fix } = finding;
  const isOpen = status === 'new' && verdict === 'fail';
  const reason = statusReason(finding) || (verdict === 'review' ? 'needs review' : '');
  const measured = measuredLine(evidence);
  return {
    level: isDeciding ? 'error' : isOpen ? 'warning' : 'notice',
    title: `${ruleOf(rule)?.title ?? rule} (${[severity, reason].filter(Boolean).join(', ')})`,
    lines: lines(
      message,
      measured && `Measured: ${measured}`,
      `Where: ${targetText(target)} on ${page.url}`,
      `Fix: ${fix}`,
      `Rule: ${rule}`,
    ),
    file: fileOf(page.url),
  };
}

const driftAnnotation = (drift: Drift, level: Annotation['level'], fileOf: FileOf): Annotation => ({
  level,
  title: 'Control not as declared',
  lines: lines(driftSentence(drift), drift.target === null ? '' : `Where: ${targetText(drift.target)}`, drift.url),
  file: fileOf(drift.url),
});

const unreachedAnnotation = ({ url, code, reason }: Unreached, fileOf: FileOf): Annotation => ({
  level: 'warning',
  title: 'Page not reached',
  lines: lines(`${code}: ${reason}`, url),
  file: fileOf(url),
});

function limitAnnotation({ url, limits }: PageReport, fileOf: FileOf): Annotation {
  const kinds = [...new Set(limits.map(({ kind }) => kind))].join(', ');
  return {
    level: 'warning',
    title: 'Page not fully looked at',
    lines: lines(kinds === '' ? 'Not everything could be judged.' : `Not looked at: ${kinds}`, url),
    file: fileOf(url),
  };
}

const weightOf = ({ finding: { status, verdict, severity } }: Located): number =>
  rankOf(severity) + (verdict === 'fail' ? 10 : 0) + (status === 'new' ? 100 : 0);

/** What made the run fail, what kept it from being whole, then what else is new, then what is known or ignored. */
function annotationsOf(report: AuditReport, run: RunOutcome, fileOf: FileOf): readonly Annotation[] {
  const deciding = new Set(run.deciding.map(({ finding }) => finding));
  const others = report.pages
    .flatMap((page) => page.findings.map((finding) => ({ page, finding })))
    .filter(({ finding }) => !deciding.has(finding))
    .sort((a, b) => weightOf(b) - weightOf(a));
  const limited = report.pages.filter(({ limits, verdict }) => limits.length > 0 || verdict === 'incomplete');
  return [
    ...run.deciding.map((located) => findingAnnotation(located, true, fileOf)),
    ...(run.drifts ?? []).map((drift) => driftAnnotation(drift, run.failOn === 'none' ? 'warning' : 'error', fileOf)),
    ...report.unreached.map((page) => unreachedAnnotation(page, fileOf)),
    ...limited.map((page) => limitAnnotation(page, fileOf)),
    ...others.map((located) => findingAnnotation(located, false, fileOf)),
  ];
}

export function renderGithub(report: AuditReport, options: RenderOptions): string {
  const run = outcomeOf(report, options);
  const annotations = annotationsOf(report, run, sourceFiles(options));
  const left = annotations.length - MOST;
  const more = left > 0 ? [`untick: ${left} more are in the job summary and in every other report.`] : [];
  const told = [withoutCommands(run.line), ...annotations.slice(0, MOST).map(commandLine), ...more];
  return `${told.join('\n')}\n`;
}
