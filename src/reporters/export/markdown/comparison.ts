// What a run decided, and what it was held against: declared controls, baseline, ignores.
import type { Drift, KnownFinding, StaleIgnore } from '../../../model/comparison.js';
import { driftName } from '../../drift-words.js';
import type { ExportAbout } from '../export-format.js';
import { titleOf } from '../finding-sentence.js';
import { ruleOf } from '../rule-of.js';
import type { Tally } from '../tally.js';
import { gapsOf } from '../verdict.js';
import type { Words } from '../words.js';
import { codeSpan, ownText } from './code-span.js';
import { dayOf, listed, MOST_ROWS, quote, shortAddress } from './pieces.js';

export const ruleTitle = (rule: string, words: Words): string =>
  ruleOf(rule) === null ? codeSpan(rule) : ownText(titleOf(rule, words));

/** "Exit code 1 · Decided by: …": the first thing a person who looks at a red build wants to know. */
export function decidedLine(tally: Tally, about: ExportAbout, words: Words): string {
  const { run } = about;
  if (run === undefined) return '';
  const { report, severity, say } = words;
  const code = `**${ownText(say(report.exit, { code: run.exitCode }))}** (\`fail-on ${run.failOn}\`)`;
  const decided = (text: string) => (text === '' ? code : `${code} · ${ownText(report.decidedBy)}: ${text}`);
  const drifted = run.drifts?.length ?? 0;
  // What ended a run that was told to stop is the signal: what is told of it is how much is missing.
  const worst = run.exitCode === 1 ? run.deciding[0] : undefined;
  if (worst !== undefined) {
    const { finding, page } = worst;
    const more = run.deciding.length - 1;
    const told = [ownText(severity[finding.severity]), ruleTitle(finding.rule, words), quote(finding.text)];
    const rest = more > 0 ? ` ${ownText(say(report.moreFindings, { count: more }))}` : '';
    return decided(`${[...told, shortAddress(page.url)].filter((part) => part !== '').join(' · ')}${rest}`);
  }
  if (run.exitCode === 1 && drifted > 0) return decided(ownText(say(report.drifted, { count: drifted })));
  return decided(run.exitCode >= 3 ? ownText(gapsOf(tally, about, words).join(' · ')) : '');
}

const stateWord = (value: string, { finding }: Words): string => {
  const own = finding.terms[value];
  return own === undefined ? quote(value) : ownText(own);
};

export function driftPart({ run }: ExportAbout, words: Words): string {
  const { report, say } = words;
  const drifts = run?.drifts ?? null;
  if (drifts === null) return '';
  if (drifts.length === 0) return ownText(report.asDeclared);
  const item = (drift: Drift) => {
    const { url, kind, expected, actual, text } = drift;
    const name = driftName(drift);
    const quoted = text === null || text === name ? '' : ` ${quote(text)}`;
    return [
      quote(name),
      ownText(report.drift[kind]),
      `${ownText(report.declared)}: ${stateWord(expected, words)}`,
      `${ownText(report.actual)}: ${stateWord(actual, words)}${quoted}`,
      shortAddress(url),
    ].join(' · ');
  };
  const title = `**${ownText(say(report.drifted, { count: drifts.length }))}**`;
  return `${title}\n\n${listed(drifts.slice(0, MOST_ROWS).map(item))}`;
}

export function baselinePart({ run }: ExportAbout, words: Words): string {
  const { report, say } = words;
  const baseline = run?.baseline ?? null;
  if (baseline === null) return '';
  const { path, fixed, notLookedAt } = baseline;
  const told = [
    ...(fixed.length > 0 ? [say(report.fixed, { count: fixed.length })] : []),
    ...(notLookedAt > 0 ? [say(report.entriesNotLookedAt, { count: notLookedAt })] : []),
  ];
  const item = ({ rule, text, url, firstSeen }: KnownFinding) =>
    [
      ruleTitle(rule, words),
      quote(text),
      shortAddress(url),
      `${ownText(report.firstSeen)}: ${codeSpan(dayOf(firstSeen))}`,
    ]
      .filter((part) => part !== '')
      .join(' · ');
  const head = [`**${ownText(report.baseline)}** ${quote(path)}`, ...told.map(ownText)].join(' · ');
  return fixed.length === 0 ? head : `${head}\n\n${listed(fixed.slice(0, MOST_ROWS).map(item))}`;
}

export function stalePart({ run }: ExportAbout, words: Words): string {
  const { report, say } = words;
  const stale = run?.staleIgnores ?? [];
  if (stale.length === 0) return '';
  const row = (name: string, value: string | null) => (value === null ? [] : [`${ownText(name)}: ${quote(value)}`]);
  const item = ({ rule, url, name, reason, until, why }: StaleIgnore) =>
    [
      ownText(report.stale[why]),
      ...row(report.rule, rule),
      ...row(report.page, url),
      ...row(report.name, name),
      ...row(report.reason, reason),
      ...row(report.until, until),
    ].join(' · ');
  const title = `**${ownText(say(report.staleIgnores, { count: stale.length }))}**`;
  return `${title}\n\n${listed(stale.slice(0, MOST_ROWS).map(item))}`;
}
