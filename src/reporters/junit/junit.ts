// For every build that reads test results. Validated against the schema of Ant's reports, which Jenkins, GitLab and others go by.
import type { Drift } from '../../model/comparison.js';
import type { AuditReport } from '../../model/report.js';
import { driftName, driftSentence } from '../drift-words.js';
import { outcomeOf, type RunOutcome } from '../export/run-outcome.js';
import type { RenderOptions } from '../formats.js';
import { entries, ignoreScope, staleReason } from '../status-words.js';
import { targetText } from '../target-text.js';
import { type Case, passed, type Suite, suiteElement } from './case.js';
import { pageSuite, unreachedSuite } from './page-suite.js';

function baselineCases({ baseline }: RunOutcome): readonly Case[] {
  if (baseline === null) return [];
  const { fixed, notLookedAt, path } = baseline;
  const name = `the baseline is up to date: ${path}`;
  if (fixed.length === 0 && notLookedAt === 0) return [passed(name)];
  const told = [
    ...(fixed.length === 0 ? [] : [`${entries(fixed.length)} no longer found: prune the baseline`]),
    ...(notLookedAt === 0 ? [] : [`${entries(notLookedAt)} of pages that were not looked at`]),
  ];
  const lines = fixed.map(({ rule, text, url, firstSeen }) => `${rule} “${text}” on ${url}, first seen ${firstSeen}`);
  return [{ name, end: 'skipped', type: 'baseline', message: told.join('; '), lines }];
}

const ignoreCases = ({ staleIgnores }: RunOutcome): readonly Case[] =>
  staleIgnores.map((ignore) => ({
    name: `the ignore is of use: ${ignoreScope(ignore)}`,
    end: 'skipped',
    type: ignore.why,
    message: staleReason(ignore),
    lines: [`reason given: ${ignore.reason}`],
  }));

/** What the run came to, before any page: its properties say what decided the exit code. */
function runSuite(run: RunOutcome, { tool }: AuditReport, at: string): Suite {
  const properties: (readonly [string, string])[] = [
    ['verdict', run.line],
    ['exit-code', String(run.exitCode)],
    ['fail-on', run.failOn],
    ...run.deciding.map(({ finding, page }) => ['decided-by', `${finding.id} ${finding.rule} ${page.url}`] as const),
    ['version', `${tool.name} ${tool.version}, rules ${tool.rules}`],
  ];
  const cases = [...baselineCases(run), ...ignoreCases(run)];
  return { name: 'untick', host: 'localhost', at, seconds: 0, properties, cases };
}

const driftCase = (drift: Drift, end: 'failure' | 'skipped'): Case => ({
  name: `${driftName(drift)} on ${drift.url}`,
  end,
  type: drift.kind,
  message: driftSentence(drift),
  lines: [
    `declared: ${drift.expected}`,
    `found: ${drift.actual}`,
    ...(drift.text === null ? [] : [`words: “${drift.text}”`]),
    ...(drift.target === null ? [] : [`where: ${targetText(drift.target)}`]),
  ],
});

function driftSuites({ drifts, failOn }: RunOutcome, at: string): readonly Suite[] {
  if (drifts === null) return [];
  const end = failOn === 'none' ? 'skipped' : 'failure';
  const cases = drifts.length > 0 ? drifts.map((drift) => driftCase(drift, end)) : [passed('controls are as declared')];
  return [{ name: 'declared controls', host: 'localhost', at, seconds: 0, properties: [], cases }];
}

export function renderJunit(report: AuditReport, options: RenderOptions): string {
  const { failOn, writtenAt } = options;
  const run = outcomeOf(report, options);
  const judge = { failOn, deciding: new Set(run.deciding.map(({ finding }) => finding)) };
  const suites = [
    runSuite(run, report, writtenAt),
    ...driftSuites(run, writtenAt),
    ...report.pages.map((page) => pageSuite(page, judge)),
    ...report.unreached.map((page) => unreachedSuite(page, writtenAt)),
  ];
  const written = suites.map((suite, id) => `${suiteElement(suite, id)}\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${written}</testsuites>\n`;
}
