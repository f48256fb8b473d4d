// @vitest-environment node
import type { Log, Result } from 'sarif';
import { expect, test } from 'vitest';
import { pageFile } from '../../../src/reporters/export/page-file.js';
import { RESULTS_PER_RUN, Room } from '../../../src/reporters/export/sarif/room.js';
import { writeSarifInto } from '../../../src/reporters/export/sarif/sarif.js';
import { render } from '../../../src/reporters/formats.js';
import { RULES } from '../../../src/rules/index.js';
import { aComparedReport, OPTIONS } from '../a-compared-report.js';
import { aFinding } from '../a-report.js';
import { anAbout, aVisit, DAMAGED, exported, idOf, manyVisits, streamOf, textOf } from './a-visit.js';

const logOf = async (...parts: Parameters<typeof exported> extends [unknown, ...infer Rest] ? Rest : never) =>
  JSON.parse(await exported('sarif', ...parts)) as Log;
const resultsIn = ({ runs }: Log): readonly Result[] => runs.flatMap(({ results = [] }) => results);
const noticesIn = ({ runs }: Log): readonly string[] =>
  runs.flatMap(({ invocations = [] }) =>
    invocations.flatMap(({ toolExecutionNotifications = [] }) =>
      toolExecutionNotifications.map(({ message }) => message.text ?? ''),
    ),
  );

test('names every rule, with what it is for and the provisions it rests on', async () => {
  const driver = (await logOf([aVisit()])).runs[0]?.tool.driver;
  expect(driver?.rules?.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
  for (const rule of driver?.rules ?? []) {
    expect(rule.help?.text, rule.id).toContain('Relevant provisions:');
    expect(rule.shortDescription?.text).toMatch(/\.$/);
  }
});

test('a result points to its rule, to a file inside the repository, and to the page itself', async () => {
  const log = await logOf([aVisit()]);
  const [result] = resultsIn(log);
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'untick', semanticVersion: '0.1.0' } } }],
  });
  expect(log.runs[0]?.tool.driver.rules?.[result?.ruleIndex ?? -1]?.id).toBe('inconspicuous-consent');
  expect(result).toMatchObject({
    ruleId: 'inconspicuous-consent',
    kind: 'fail',
    level: 'error',
    partialFingerprints: { 'untick/v1': 'u1-0123456789abcdef' },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: 'pages/shop.example/bill.html' }, region: { startLine: 1 } },
        logicalLocations: [{ fullyQualifiedName: 'https://shop.example/bill #agree' }],
      },
    ],
    properties: { url: 'https://shop.example/bill', site: 'shop.example' },
  });
});

test.each([
  ['critical', 'fail', 'error'],
  ['serious', 'fail', 'error'],
  ['moderate', 'fail', 'warning'],
  ['minor', 'fail', 'note'],
  // The format allows a level for what failed only.
  ['critical', 'review', 'none'],
] as const)('a finding that is %s, to %s, is of level %s', async (severity, verdict, level) => {
  const log = await logOf([aVisit({ findings: [aFinding({ severity, verdict })] })]);
  expect(resultsIn(log)).toMatchObject([{ level, kind: verdict }]);
});

test('what is known, ignored or dismissed is suppressed, and says why', async () => {
  const findings = (['new', 'known', 'ignored', 'new'] as const).map((status, index) =>
    aFinding({ id: idOf(index), status }),
  );
  const review = { decision: 'dismissed', note: 'A test shop.', by: '', at: '2026-01-05T00:00:00.000Z' } as const;
  const log = await logOf([aVisit({ findings }, { reviews: { [idOf(3)]: review } })]);
  expect(resultsIn(log).map(({ suppressions }) => suppressions?.map(({ justification }) => justification))).toEqual([
    [],
    ['Known to the baseline.'],
    ['Ignored by the config.'],
    ['A test shop.'],
  ]);
});

test('25 001 results are two runs, each a category of its own', async () => {
  const log = await logOf(manyVisits(1, RESULTS_PER_RUN + 1));
  expect(log.runs.map(({ results, automationDetails }) => [results?.length, automationDetails?.id])).toEqual([
    [25_000, 'untick/1/'],
    [1, 'untick/2/'],
  ]);
  expect(noticesIn(log)).toEqual([]);
}, 60_000);

test('no more than 20 runs: the least severe are left out, and the file says how many', async () => {
  const severities = ['minor', 'moderate', 'serious', 'critical'] as const;
  const visits = manyVisits(60, 4, (number) => ({ severity: severities[number % 4] ?? 'minor' }));
  const log = JSON.parse(await textOf(writeSarifInto(new Room(3), streamOf(visits), anAbout()))) as Log;
  expect(log.runs.length).toBe(20);
  expect(Math.max(...log.runs.map(({ results = [] }) => results.length))).toBe(3);
  const kept = severities.map(
    (severity) => resultsIn(log).filter(({ properties }) => properties?.severity === severity).length,
  );
  expect(kept).toEqual([...kept].sort((a, b) => a - b));
  const [told = ''] = noticesIn(log);
  const counted = severities.toReversed().map((severity, index) => `${60 - (kept[3 - index] ?? 0)} ${severity}`);
  expect(told).toBe(
    `Findings left out, the least severe first, because a file holds 20 runs of 3 results: ${counted.join(', ')}.`,
  );
});

test('losses of the log, pages not reached and parts not looked at are told', async () => {
  const limits = [{ kind: 'unreachable-frame' as const, target: ['iframe'], reason: 'refused' }];
  const unreached = [{ url: 'https://gone.example/', code: 'PAGE_HUNG', reason: 'it did not answer' }];
  const log = await logOf([aVisit({ findings: [], limits })], { log: DAMAGED, unreached });
  expect(noticesIn(log)).toEqual([
    expect.stringContaining('Records 5 to 7 of the log are missing'),
    expect.stringContaining('Record 9 of the log was changed'),
    'A part of https://shop.example/bill was not looked at: unreachable-frame.',
    'https://gone.example/ could not be audited: it did not answer',
  ]);
  expect(log.runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false);
});

test('words of a page are neither a link nor a hole of the message', async () => {
  const log = await logOf([aVisit({ findings: [aFinding({ message: '[press](https://evil.example) {0} \\[' })] })]);
  expect(resultsIn(log)[0]?.message.text).toBe('\\[press\\](https://evil.example) {{0}} \\\\\\[');
});

const HOSTILE = [
  'https://shop.example/../../etc/passwd',
  'https://shop.example/%2e%2e/%2e%2e/secret',
  'https://shop.example/a//b/./c',
  'https://CON/nul',
  'https://shop.example/com1.html',
  `https://${'a'.repeat(300)}.example/${'b'.repeat(300)}`,
  'https://shop.example/Bill',
  'https://shop.example/bill',
  'https://shop.example/bill/',
  'https://shop.example/bill.html',
  'https://shop.example/bill.htm',
  'http://shop.example/bill',
  'https://shop.example:8443/bill',
  'https://shop.example/账单',
  'https://shop.example/فاتورة',
  'https://shop.example/a:b*c?d"<>|',
  'https://shop.example/.git/config',
  'https://shop.example/bill.',
  'file:///home/me/bill.html',
  'about:blank',
  'blob:https://shop.example/1234',
  'https:///',
  '',
];

test('a page of any address has a safe file name, and one of its own', () => {
  const names = HOSTILE.map(pageFile);
  for (const name of names) {
    expect(name).toMatch(/^pages(?:\/[a-z0-9_-][a-z0-9._-]*)+\.html$/);
    expect(name).not.toMatch(/\.\.|\/(?:con|nul|com1)(?:\.|\/)/);
    expect(name.length).toBeLessThan(220);
    expect(Math.max(...name.split('/').map((segment) => segment.length))).toBeLessThan(120);
  }
  expect(new Set(names).size).toBe(names.length);
});

const sarifOf = async (report = aComparedReport(), sourceMap: Record<string, string> = {}) =>
  JSON.parse(await textOf(render('sarif', report, { ...OPTIONS, sourceMap }))) as Log;

test('a page lies in the file that makes it, else under a name of its own', async () => {
  const log = await sarifOf(aComparedReport(), { '/checkout': 'src/check out.tsx' });
  const places = resultsIn(log).map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation);
  const file = { uri: 'src/check%20out.tsx', uriBaseId: '%SRCROOT%' };
  const page = { uri: 'pages/shop.example/bill.html', uriBaseId: 'PAGES' };
  expect(places).toEqual([file, page, page, page, page, file]);
  expect(Object.keys(log.runs[0]?.originalUriBaseIds ?? {}).sort()).toEqual(['%SRCROOT%', 'PAGES']);
});

test('says what each finding is to the baseline, and why it is suppressed', async () => {
  const told = resultsIn(await sarifOf()).map(({ baselineState, suppressions }) => [
    baselineState,
    suppressions?.map(({ justification }) => justification),
  ]);
  expect(told).toEqual([
    // A control that is not as declared is in no baseline.
    [undefined, undefined],
    ['new', []],
    ['new', []],
    ['unchanged', ['Known to the baseline since 2025-12-01.']],
    ['updated', ['Moved from https://shop.example/old, known to the baseline since 2025-12-01.']],
    [undefined, ['Ignored: Shown to staff only.']],
  ]);
});

test('without a baseline nothing is claimed of one', async () => {
  const { baseline: _, ...report } = aComparedReport();
  expect(resultsIn(await sarifOf(report)).filter((result) => 'baselineState' in result)).toEqual([]);
});

test('the run says what it came to, and what is stale', async () => {
  const log = await sarifOf();
  expect(log.runs[0]?.invocations?.[0]).toMatchObject({
    exitCode: 1,
    exitCodeDescription: expect.stringMatching(/^untick: .*Exit 1/),
  });
  expect(noticesIn(log)).toEqual([
    'A part of https://shop.example/checkout was not looked at: unreachable-frame.',
    'https://gone.example/ could not be audited: it did not answer in 30 s',
    'No longer found, prune the baseline: preticked-consent “Newsletter, please” on https://shop.example/signup.',
    '3 entries of the baseline of pages that were not looked at.',
    'Ignore of rule bundled-consent (Legal looks at it.): its time was over on 2026-01-31.',
    'Ignore of page https://shop.example/demo/**, name /offers/i (A demo.): nothing is found that it is for.',
  ]);
});

test('a control that is not as declared is a result of a rule of its own', async () => {
  const log = await sarifOf();
  const [result] = resultsIn(log);
  expect(result).toMatchObject({ ruleId: 'declared-control', level: 'error' });
  expect(log.runs[0]?.tool.driver.rules?.[result?.ruleIndex ?? -1]?.id).toBe('declared-control');
  expect(result?.partialFingerprints?.['untick/v1']).toMatch(/^drift-[0-9a-f]{16}$/);
});

test('a fingerprint stands once in a run, and the first of them is the id', async () => {
  const twice = ['/1', '/2'].map((path) => aVisit({ url: `https://shop.example/order${path}` }));
  const prints = resultsIn(await logOf(twice)).map(({ partialFingerprints }) => partialFingerprints?.['untick/v1']);
  expect(prints).toEqual(['u1-0123456789abcdef', 'u1-0123456789abcdef-2']);
});
