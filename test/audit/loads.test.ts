import { expect, test } from 'vitest';
import { mergeLoads } from '../../src/audit/loads.js';
import type { Finding } from '../../src/model/finding.js';
import type { PageReport } from '../../src/model/report.js';
import { aFinding, aPage } from '../reporters/a-report.js';

const one = (automation: 'visible' | 'hidden', parts: Partial<PageReport> = {}): PageReport => {
  const page = aPage(parts);
  return { ...page, loads: [{ automation, verdict: page.verdict }] };
};
const found = (id: string): Finding => aFinding({ id: `u1-${id}` });
const LIMIT = { kind: 'unreachable-frame', target: ['iframe'], reason: 'it did not answer' } as const;

test('a finding of any load is a finding of the page, with the loads it was there at', () => {
  const merged = mergeLoads([
    one('visible', { verdict: 'findings', findings: [found('a')] }),
    one('hidden', { verdict: 'findings', findings: [found('b'), found('a')] }),
    one('visible'),
  ]);
  expect(merged.findings.map(({ id, seenAt }) => [id, seenAt])).toEqual([
    ['u1-a', [1, 2]],
    ['u1-b', [2]],
  ]);
  expect(merged.verdict).toBe('findings');
  expect(merged.loads?.map(({ verdict }) => verdict)).toEqual(['findings', 'findings', 'clean']);
});

test('what only a later load found stands where it would have stood, had the first found it', () => {
  const at = (id: string, parts: Partial<Finding>): Finding => ({ ...found(id), target: [`#${id}`], ...parts });
  const minor = at('minor', { severity: 'minor', verdict: 'fail' });
  const doubt = at('doubt', { severity: 'critical', verdict: 'review' });
  const grave = at('grave', { severity: 'critical', verdict: 'fail' });
  const besideIt = at('beside-it', { severity: 'minor', verdict: 'review', target: ['#minor'] });
  const merged = mergeLoads([
    one('visible', { verdict: 'findings', findings: [minor, doubt] }),
    one('hidden', { verdict: 'findings', findings: [grave, minor, besideIt] }),
  ]);
  expect(merged.findings.map(({ id, seenAt }) => [id, seenAt])).toEqual([
    ['u1-grave', [2]],
    ['u1-minor', [1, 2]],
    ['u1-beside-it', [2]],
    ['u1-doubt', [1]],
  ]);
});

test('what could not be looked at at one load keeps the page from being clean', () => {
  const merged = mergeLoads([
    one('visible'),
    one('hidden', { verdict: 'incomplete', limits: [LIMIT] }),
    one('visible', { verdict: 'incomplete', limits: [LIMIT] }),
  ]);
  expect(merged).toMatchObject({ verdict: 'incomplete', limits: [LIMIT] });
});

test('the stronger outcome of a rule counts, and what was sent at any load is kept', () => {
  const merged = mergeLoads([
    one('visible', { outcomes: { a: 'clear', b: 'found', c: 'not-applicable' } }),
    one('hidden', { outcomes: { a: 'found', b: 'clear', c: 'error' } }),
  ]);
  expect(merged.outcomes).toEqual({ a: 'found', b: 'found', c: 'error' });
});

test('one load is the page as it is', () => {
  const page = one('visible', { verdict: 'findings', findings: [found('a')] });
  expect(mergeLoads([page])).toBe(page);
});
