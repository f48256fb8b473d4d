import type { Finding } from '../../model/finding.js';
import type { Outcome, PageReport, Unreached } from '../../model/report.js';
import { ruleOf } from '../export/rule-of.js';
import { measuredLine } from '../measured-line.js';
import { statusReason } from '../status-words.js';
import { targetText } from '../target-text.js';
import { type Case, passed, type Suite } from './case.js';

export interface Judge {
  /** What made the exit code 1. */
  readonly deciding: ReadonlySet<Finding>;
  readonly failOn: string;
}

/** Why a finding does not fail the run; null where it does. */
function excuse(finding: Finding, { deciding, failOn }: Judge): string | null {
  if (deciding.has(finding)) return null;
  const known = statusReason(finding);
  if (known !== '') return known;
  if (finding.verdict === 'review') return 'needs review';
  return failOn === 'none' ? `${finding.severity}; nothing fails the run` : `${finding.severity}, below ${failOn}`;
}

function findingLines(finding: Finding, judge: Judge): readonly string[] {
  const { severity, message, text, target, evidence, fix, id } = finding;
  const reason = excuse(finding, judge);
  return [
    `${severity}${reason === null ? '' : ` (${reason})`}: ${message}`,
    ...(text === '' || message.includes(text) ? [] : [`words: “${text}”`]),
    ...[measuredLine(evidence)].filter(Boolean).map((line) => `measured: ${line}`),
    `where: ${targetText(target)}`,
    `fix: ${fix}`,
    `id: ${id}`,
  ];
}

/** All that one rule found on a page. One that fails the run makes the case fail, and the others are told in it. */
function foundCase(rule: string, findings: readonly Finding[], judge: Judge): Case {
  const failing = findings.filter((finding) => judge.deciding.has(finding));
  const lines = findings.flatMap((finding, index) => [...(index === 0 ? [] : ['']), ...findingLines(finding, judge)]);
  const name = `${rule}: ${ruleOf(rule)?.title ?? rule}`;
  const [first] = failing;
  if (first === undefined) {
    const reasons = new Set(findings.map((finding) => excuse(finding, judge) ?? ''));
    return { name, end: 'skipped', type: rule, message: [...reasons].join('; '), lines };
  }
  const more = failing.length > 1 ? ` (and ${failing.length - 1} more)` : '';
  return { name, end: 'failure', type: rule, message: `${first.message}${more}`, lines };
}

const UNJUDGED: Partial<Record<Outcome, string>> = {
  skipped: 'not judged: what it needs was not measured',
  error: 'not judged: the rule ended in an error',
};

function ruleCase(rule: string, outcome: Outcome, page: PageReport, judge: Judge): readonly Case[] {
  const findings = page.findings.filter((finding) => finding.rule === rule);
  if (findings.length > 0) return [foundCase(rule, findings, judge)];
  const name = `${rule}: ${ruleOf(rule)?.title ?? rule}`;
  const unjudged = UNJUDGED[outcome];
  if (unjudged !== undefined) return [{ name, end: 'error', type: outcome, message: unjudged, lines: [] }];
  return outcome === 'not-applicable' ? [] : [passed(name)];
}

function limitCases({ limits, verdict }: PageReport, isTold: boolean): readonly Case[] {
  const cases = limits.map(({ kind, target, reason }): Case => {
    const where = target.length === 0 ? '' : ` at ${targetText(target)}`;
    return { name: `not looked at: ${kind}${where}`, end: 'error', type: kind, message: reason, lines: [] };
  });
  if (cases.length > 0 || isTold || verdict !== 'incomplete') return cases;
  return [{ name: 'not looked at', end: 'error', type: 'incomplete', message: 'not fully looked at', lines: [] }];
}

const hostOf = (url: string): string => /^[a-z-]+:\/\/([^/]+)/i.exec(url)?.[1] ?? 'localhost';

/** A page as a suite: one case a rule that applies to it, one for each part that was not looked at. */
export function pageSuite(page: PageReport, judge: Judge): Suite {
  const { url, step, outcomes, findings, auditedAt, durationMs, viewport, title } = page;
  // A log of another version may name rules without saying how they ended.
  const rules = new Set([...Object.keys(outcomes), ...findings.map(({ rule }) => rule)]);
  const cases = [...rules].flatMap((rule) => ruleCase(rule, outcomes[rule] ?? 'found', page, judge));
  const isTold = cases.some(({ end }) => end === 'error');
  return {
    name: step === null ? url : `${url} (${step})`,
    host: hostOf(url),
    at: auditedAt,
    seconds: durationMs / 1000,
    properties: [
      ['title', title],
      ['verdict', page.verdict],
      ['viewport', `${viewport.width}x${viewport.height}`],
    ],
    cases: [...cases, ...limitCases(page, isTold)],
  };
}

export function unreachedSuite({ url, code, reason }: Unreached, at: string): Suite {
  const lost: Case = {
    name: 'the page is reached',
    end: 'error',
    type: code,
    message: `${code}: ${reason}`,
    lines: [],
  };
  return { name: url, host: hostOf(url), at, seconds: 0, properties: [], cases: [lost] };
}
