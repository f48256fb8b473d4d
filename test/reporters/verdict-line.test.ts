import { expect, test } from 'vitest';
import type { Drift } from '../../src/model/comparison.js';
import type { AuditReport } from '../../src/model/report.js';
import { decide, type FailLevel } from '../../src/reporters/decision.js';
import { verdictLine } from '../../src/reporters/verdict-line.js';
import { aFinding, aPage, aReport } from './a-report.js';

const lineOf = (report: AuditReport, failOn: FailLevel = 'serious') =>
  verdictLine(report, decide(report, failOn), failOn);

const aDrift = (over: Partial<Drift> = {}): Drift => ({
  url: 'https://shop.example/bill',
  declared: '/newsletter/i',
  kind: 'state',
  expected: 'off',
  actual: 'on',
  text: 'Newsletter',
  target: ['#news'],
  ...over,
});

test('what was known, has moved or is ignored is counted, and decides nothing', () => {
  const findings = (['known', 'known', 'moved', 'ignored'] as const).map((status) => aFinding({ status }));
  expect(lineOf(aReport([aPage({ findings, verdict: 'findings' })]))).toBe(
    'untick: 4 findings on 1 page (2 known, 1 moved, 1 ignored), none that fails the run (--fail-on serious). Exit 0.',
  );
});

test.each([
  [aDrift(), '/newsletter/i, which is on and declared off, on https://shop.example/bill'],
  [aDrift({ kind: 'missing' }), '/newsletter/i, which is missing, on'],
  [aDrift({ kind: 'ambiguous', actual: '2 controls' }), 'is not one control but 2 controls, on'],
  [aDrift({ kind: 'optional', actual: 'required' }), 'is not optional (required), on'],
  [
    aDrift({ kind: 'undeclared', declared: '', text: 'Share' }),
    '“Share”, which is a consent control nobody declared, on',
  ],
])('a drift decides: %j', (drift, said) => {
  const line = lineOf({ ...aReport([aPage()]), drifts: [drift] });
  expect(line).toContain('untick: 1 control not as declared on 1 page. Exit 1, decided by ');
  expect(line).toContain(said);
});

test('a finding leads where there are both, and with --fail-on none neither decides', () => {
  const both = { ...aReport([aPage({ findings: [aFinding()], verdict: 'findings' })]), drifts: [aDrift(), aDrift()] };
  expect(lineOf(both)).toMatch(
    /^untick: 1 potential dark pattern \(serious or worse\) and 2 controls not as declared on 1 page\. Exit 1, decided by inconspicuous-consent/,
  );
  expect(lineOf(both, 'none')).toBe(
    'untick: 1 finding on 1 page, none that fails the run (--fail-on none); 2 controls not as declared. Exit 0.',
  );
});
