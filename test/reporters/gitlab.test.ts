// @vitest-environment node
import { expect, test } from 'vitest';
import type { AuditReport } from '../../src/model/report.js';
import { renderGitlab } from '../../src/reporters/gitlab.js';
import { aComparedReport, OPTIONS } from './a-compared-report.js';
import { aFinding, aPage, aReport } from './a-report.js';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const issuesOf = (report: AuditReport, sourceMap: Record<string, string> = {}): readonly Issue[] =>
  JSON.parse(renderGitlab(report, { ...OPTIONS, sourceMap }));

test('everything is in it, each in a severity GitLab knows', () => {
  expect(issuesOf(aComparedReport()).map(({ check_name, severity }) => [check_name, severity])).toEqual([
    ['declared-control', 'critical'],
    ['inconspicuous-consent', 'blocker'],
    ['bundled-consent', 'info'],
    ['preticked-consent', 'info'],
    ['missing-reject', 'info'],
    ['confirmshaming', 'info'],
    ['not-reached', 'major'],
    ['not-looked-at', 'major'],
    ['stale-baseline', 'info'],
    ['stale-baseline', 'info'],
    ['stale-ignore', 'info'],
    ['stale-ignore', 'info'],
  ]);
});

test('what does not fail the run says why', () => {
  const told = issuesOf(aComparedReport()).map(({ description }) => description);
  expect(told[2]).toMatch(/^\u2068?\(needs review\) /);
  expect(told[3]).toMatch(/^\u2068?\(known to the baseline since 2025-12-01\) /);
  expect(told[5]).toMatch(/^\u2068?\(ignored: Shown to staff only\.\) /);
  expect(told[8]).toContain('No longer found, prune the baseline: preticked-consent “Newsletter, please”');
  expect(told[9]).toContain('3 entries of the baseline of pages that were not looked at');
});

test('lies in the file that makes the page, else under a name of its own', () => {
  const [drift, finding, , , , , unreached] = issuesOf(aComparedReport(), { '/checkout': './src/checkout.tsx' });
  expect(drift?.location).toEqual({ path: 'src/checkout.tsx', lines: { begin: 1 } });
  expect(finding?.location.path).toBe('pages/shop.example/bill.html');
  expect(unreached?.location.path).toBe('pages/gone.example/index.html');
});

test('fingerprints are the same from run to run, and each stands once', () => {
  const page = aPage({ verdict: 'findings', findings: [aFinding()] });
  const twice = aReport([page, { ...page, url: 'https://shop.example/bill/2' }]);
  const prints = [...issuesOf(twice), ...issuesOf(aComparedReport())].map(({ fingerprint }) => fingerprint);
  expect(prints.every((print) => /^[0-9a-f]{64}$/.test(print))).toBe(true);
  expect(new Set(prints).size).toBe(prints.length);
  const later = aReport([{ ...page, auditedAt: '2027-01-01T00:00:00.000Z', title: 'Other' }]);
  expect(issuesOf(later)[0]?.fingerprint).toBe(issuesOf(twice)[0]?.fingerprint);
});

test('a run that found nothing is an empty list', () => {
  expect(renderGitlab(aReport([aPage()]), OPTIONS)).toBe('[]\n');
});
