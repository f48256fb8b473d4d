import { expect, test } from 'vitest';
import type { Evidence } from '../../src/model/finding.js';
import { renderPretty } from '../../src/reporters/pretty.js';
import { aFinding, aPage, aReport } from './a-report.js';

const PLAIN = { failOn: 'serious', colour: false, width: 100 } as const;

const findingsPage = (...findings: Parameters<typeof aFinding>[0][]) =>
  aPage({ verdict: 'findings', findings: findings.map((parts) => aFinding(parts)) });

test('the first line says what was found and which finding decided the exit code', () => {
  const [first] = renderPretty(aReport([findingsPage({})]), PLAIN).split('\n');
  expect(first).toBe(
    'untick: 1 potential dark pattern (serious or worse) on 1 page. Exit 1, decided by inconspicuous-consent (critical) ' +
      '“我同意《芝麻服务协议》” on https://shop.example/bill',
  );
});

test('a clean run says so, and one with gaps does not call itself clean', () => {
  expect(renderPretty(aReport([aPage()]), PLAIN)).toMatch(/^untick: nothing found on 1 page\. Exit 0\.\n/);
  const gone = [{ url: 'https://gone.example/', code: 'HOST_UNREACHABLE', reason: 'refused' }];
  const text = renderPretty(aReport([aPage()], gone), PLAIN);
  expect(text).toMatch(/^untick: nothing found on 1 page; 1 page not fully audited\. Exit 3\.\n/);
  expect(text).toContain('HOST_UNREACHABLE: refused');
  expect(renderPretty(aReport([], gone), PLAIN)).toMatch(/^untick: no page could be audited\. Exit 3\.\n/);
});

test('findings that do not fail the run are counted, and said not to', () => {
  const text = renderPretty(aReport([findingsPage({ severity: 'minor' })]), PLAIN);
  expect(text).toMatch(/^untick: 1 finding on 1 page, none that fails the run \(--fail-on serious\)\. Exit 0\.\n/);
});

test('a finding shows its words, its numbers, its selector, its fix and the provisions', () => {
  const text = renderPretty(aReport([findingsPage({ target: ['iframe#pay', ['consent-box', 'input']] })]), PLAIN);
  expect(text).toContain('“我同意《芝麻服务协议》”');
  expect(text).toContain('text 9 px, most of the page 16 px · contrast 1.8:1 · mark 9 px');
  expect(text).toContain('iframe#pay › consent-box » input');
  expect(text).toContain('Leave the control off.');
  expect(text).toContain('CN: PIPL Art 14');
});

test('when a script turned it on, and that no hand did, is told in words', () => {
  const evidence = { state: 'on', afterMs: 1240, cause: 'script', touched: false };
  const text = renderPretty(aReport([findingsPage({ evidence })]), PLAIN);
  expect(text).toContain('turned on 1.2 s after it was first seen · by a script · never touched');
});

test('a box that came back, and the presses of a refusal, are told in words', () => {
  const told = (evidence: Evidence) => renderPretty(aReport([findingsPage({ evidence })]), { ...PLAIN, width: 300 });
  expect(told({ times: 2, cause: 'gesture', pressed: 'Next', declinedBefore: true })).toContain(
    'by a press on something else, “Next” was pressed · turned off on a page before, came back 2 times',
  );
  expect(told({ accept: 1, refuse: 3, way: ['Settings', 'Off', 'Save'], countedBy: 'probe' })).toContain(
    'presses to accept 1, to refuse 3 (Settings, Off, Save), counted by a probe',
  );
});

test('what is not law in force, or was never verified, is not shown as certain', () => {
  const provisions = ['gdpr-art-5', 'edpb-03-2022', 'dpdp-s-6', 'gbt-35273-5-3'];
  const text = renderPretty(aReport([findingsPage({ provisions })]), { ...PLAIN, width: 400 });
  expect(text).toContain('GDPR Art 5(1)(a) [not verified]');
  expect(text).toContain('EDPB 03/2022 [guidance]');
  expect(text).toContain('DPDP Act s 6(1)-(4) [not yet applicable]');
  expect(text).toContain('GB/T 35273 [standard, not verified]');
});

test('findings about one control stand together under the worst of them', () => {
  const page = findingsPage(
    { rule: 'preticked-consent', severity: 'serious' },
    { rule: 'preticked-consent', severity: 'moderate', target: ['#other'] },
    { rule: 'inconspicuous-consent', severity: 'critical' },
  );
  const lines = renderPretty(aReport([page]), PLAIN)
    .split('\n')
    .slice(1);
  const order = lines.flatMap((line) => /✖ critical|▲ moderate|also {2,}preticked-consent, ✖ serious/.exec(line) ?? []);
  expect(order).toEqual(['✖ critical', expect.stringContaining('✖ serious'), '▲ moderate']);
});

test('page text cannot colour the terminal or move its cursor', () => {
  const page = findingsPage({
    text: 'agree\u001b[2J',
    message: 'Potential: “agree\u001b[2J”',
    target: ['#a\u001b[31m'],
  });
  const text = renderPretty(aReport([{ ...page, title: '\u001b]0;owned\u0007', language: '\u001b[1m' }]), PLAIN);
  expect(text).not.toContain('\u001b');
  expect(text).toContain('agree\\u{1B}[2J');
});

test('colour is only used when asked for', () => {
  const report = aReport([findingsPage({})]);
  expect(renderPretty(report, { ...PLAIN, colour: true })).toContain('\u001b[31m');
  expect(renderPretty(report, PLAIN)).not.toContain('\u001b[');
});

test('what could not be looked at is said, with its place and its reason', () => {
  const limits = [{ kind: 'unreachable-frame', target: ['#pay'], reason: 'it did not answer' }] as const;
  const page = aPage({ verdict: 'incomplete', limits, outcomes: { 'preticked-consent': 'error' } });
  const text = renderPretty(aReport([page]), PLAIN);
  expect(text).toContain('unreachable-frame, #pay: it did not answer');
  expect(text).toContain('preticked-consent: error');
});
