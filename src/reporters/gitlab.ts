// Code Quality of GitLab: a list that is compared with the one of the target branch.
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Drift } from '../model/comparison.js';
import type { Finding, Severity } from '../model/finding.js';
import type { AuditReport } from '../model/report.js';
import { driftName, driftSentence } from './drift-words.js';
import { pageFile } from './export/page-file.js';
import type { RenderOptions } from './formats.js';
import { sourceFiles } from './source-file.js';
import { entries, ignoreScope, staleReason, statusReason } from './status-words.js';
import { targetText } from './target-text.js';
import { pageText } from './terminal-text.js';
import { Unique } from './unique.js';

interface Issue {
  readonly check: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly description: string;
  /** What stays the same from run to run. */
  readonly key: string;
  /** Of the page, or the file itself for what is said of no page. */
  readonly at: { readonly url: string } | { readonly file: string };
}

const SEVERITY: Readonly<Record<Severity, Issue['severity']>> = {
  critical: 'blocker',
  serious: 'critical',
  moderate: 'major',
  minor: 'minor',
};

function findingIssue(finding: Finding, url: string): Issue {
  const { id, rule, severity, verdict, message, target } = finding;
  const reason = statusReason(finding) || (verdict === 'review' ? 'needs review' : '');
  const told = `${reason === '' ? '' : `(${reason}) `}${message} (${targetText(target)} on ${url})`;
  return {
    check: rule,
    severity: reason === '' ? SEVERITY[severity] : 'info',
    description: told,
    key: id,
    at: { url },
  };
}

const driftIssue = (drift: Drift): Issue => ({
  check: 'declared-control',
  severity: 'critical',
  description: `${driftSentence(drift)} (${drift.url})`,
  key: `drift ${drift.url} ${driftName(drift)} ${drift.kind}`,
  at: { url: drift.url },
});

/** What was not looked at is no finding, and must not be passed over either. */
function* gapIssues({ pages, unreached }: AuditReport): Generator<Issue> {
  for (const { url, code, reason } of unreached) {
    yield {
      check: 'not-reached',
      severity: 'major',
      description: `${code}: ${reason} (${url})`,
      key: `${code} ${url}`,
      at: { url },
    };
  }
  for (const { url, limits } of pages) {
    for (const { kind, target, reason } of limits) {
      const description = `Not looked at: ${kind} ${targetText(target)}: ${reason} (${url})`;
      yield {
        check: 'not-looked-at',
        severity: 'major',
        description,
        key: `${kind} ${targetText(target)} ${url}`,
        at: { url },
      };
    }
  }
}

// Which of its names the config has is not in the report.
const CONFIG = { file: 'untick.config' };

/** Entries of the baseline and of the config that do nothing any more. */
function* staleIssues({ baseline, staleIgnores = [] }: AuditReport): Generator<Issue> {
  const at = { file: baseline?.path ?? '' };
  for (const { id, rule, text, url } of baseline?.fixed ?? []) {
    const description = `No longer found, prune the baseline: ${rule} “${text}” (${url})`;
    yield { check: 'stale-baseline', severity: 'info', description, key: `stale ${id}`, at };
  }
  if (baseline && baseline.notLookedAt > 0) {
    const description = `${entries(baseline.notLookedAt)} of the baseline of pages that were not looked at`;
    yield { check: 'stale-baseline', severity: 'info', description, key: 'baseline not looked at', at };
  }
  for (const ignore of staleIgnores) {
    const description = `Ignore of ${ignoreScope(ignore)} (${ignore.reason}): ${staleReason(ignore)}`;
    yield { check: 'stale-ignore', severity: 'info', description, key: `ignore ${ignoreScope(ignore)}`, at: CONFIG };
  }
}

const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

export function renderGitlab(report: AuditReport, options: RenderOptions): string {
  const fileOf = sourceFiles(options);
  const unique = new Unique();
  const issues = [
    ...(report.drifts ?? []).map(driftIssue),
    ...report.pages.flatMap(({ findings, url }) => findings.map((finding) => findingIssue(finding, url))),
    ...gapIssues(report),
    ...staleIssues(report),
  ];
  const written = issues.map(({ check, severity, description, key, at }) => ({
    description: pageText(description),
    check_name: check,
    // GitLab keeps one of several with the same fingerprint, and drops the rest.
    fingerprint: hash(unique.of(key)),
    severity,
    location: { path: 'file' in at ? at.file : (fileOf(at.url) ?? pageFile(at.url)), lines: { begin: 1 } },
  }));
  return `${JSON.stringify(written, null, 2)}\n`;
}
