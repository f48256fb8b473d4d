import { expect, test } from 'vitest';
import { decide } from '../../src/reporters/decision.js';
import { aFinding, aPage, aReport } from './a-report.js';

const limit = { kind: 'unreachable-frame', target: ['#pay'], reason: 'it did not answer' } as const;
const unreached = [{ url: 'https://gone.example/', code: 'HOST_UNREACHABLE', reason: 'refused' }];

test('nothing found on pages that were seen whole is exit 0', () => {
  expect(decide(aReport([aPage()]), 'serious').exitCode).toBe(0);
});

test.each([
  ['minor', 'serious', 0],
  ['serious', 'serious', 1],
  ['critical', 'serious', 1],
  ['serious', 'critical', 0],
  ['minor', 'minor', 1],
  ['critical', 'none', 0],
] as const)('a %s finding with --fail-on %s is exit %i', (severity, failOn, exitCode) => {
  const report = aReport([aPage({ verdict: 'findings', findings: [aFinding({ severity })] })]);
  expect(decide(report, failOn).exitCode).toBe(exitCode);
});

test('a finding a person has still to look at, or has looked at, never fails a run', () => {
  const findings = [aFinding({ verdict: 'review' }), aFinding({ status: 'known' }), aFinding({ status: 'ignored' })];
  expect(decide(aReport([aPage({ verdict: 'findings', findings })]), 'minor').exitCode).toBe(0);
});

test('an unreached page, an incomplete page and a limit beside mild findings are each exit 3', () => {
  const mild = aPage({ verdict: 'findings', findings: [aFinding({ severity: 'minor' })], limits: [limit] });
  expect(decide(aReport([aPage()], unreached), 'serious').exitCode).toBe(3);
  expect(decide(aReport([aPage({ verdict: 'incomplete' })]), 'serious').exitCode).toBe(3);
  expect(decide(aReport([mild]), 'serious').exitCode).toBe(3);
});

test('findings win over an incomplete audit', () => {
  const decision = decide(aReport([aPage({ verdict: 'findings', findings: [aFinding()] })], unreached), 'serious');
  expect(decision).toMatchObject({ exitCode: 1, incomplete: 1 });
});

test('the worst finding leads what decided', () => {
  const findings = [aFinding({ severity: 'serious', rule: 'preticked-consent' }), aFinding()];
  const { deciding } = decide(aReport([aPage({ verdict: 'findings', findings })]), 'serious');
  expect(deciding.map(({ finding }) => finding.severity)).toEqual(['critical', 'serious']);
});
