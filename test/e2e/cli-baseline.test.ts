import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KnownFinding } from '../../src/model/comparison.js';
import { untick } from './support/command-line.js';
import { type Box, folderWith, OFFERS, PARTNERS, signup } from './support/config-shop.js';
import { schemaComplaints } from './support/report-schema.js';
import { startServer, type TestServer } from './support/server.js';

const ajv = new Ajv2020({ strict: true });
addFormats.default(ajv);
const fits = ajv.compile(JSON.parse(readFileSync('schema/baseline.schema.json', 'utf8')));

let shop: TestServer;
let folder: string;
let urls: readonly string[];

const offers = { words: OFFERS, isOn: true };
const partners = { words: PARTNERS, isOn: true };
const serve = (path: string, ...boxes: readonly Box[]) => shop.serve(path, signup(...boxes));
const run = (...args: readonly string[]) => untick([...args, '--quiet'], { cwd: folder });
const audit = (...args: readonly string[]) =>
  run('audit', '--format', 'json', '--baseline', 'untick-baseline.json', ...args);
const kept = (): readonly KnownFinding[] => {
  const file = JSON.parse(readFileSync(join(folder, 'untick-baseline.json'), 'utf8'));
  expect(fits(file), JSON.stringify(fits.errors)).toBe(true);
  return file.findings;
};
const saidOf = async (...args: readonly string[]) => {
  const { code, report } = await audit(...args);
  expect(schemaComplaints(report())).toEqual([]);
  const findings = report().pages.flatMap((page) => page.findings.map(({ text, status }) => [text, status]));
  return {
    code,
    findings,
    fixed: report().baseline?.fixed.map(({ text }) => text),
    left: report().baseline?.notLookedAt,
  };
};

beforeAll(async () => {
  shop = await startServer();
  urls = [serve('/page/signup', offers), serve('/page/other')];
  folder = folderWith({ 'untick.config.json': { urls, rules: ['preticked-consent'], failOn: 'minor' } });
});
afterAll(() => shop.close());

// One shop goes through its life: each test begins where the one before left it.
test('what is found is written, an entry a line, and not written over', async () => {
  const first = await run('baseline');
  expect(first).toMatchObject({
    code: 0,
    stdout: 'untick: untick-baseline.json: 1 finding known (1 added, 0 dropped)\n',
  });
  expect(kept()).toMatchObject([{ rule: 'preticked-consent', url: urls[0], text: OFFERS }]);
  const lines = readFileSync(join(folder, 'untick-baseline.json'), 'utf8').split('\n');
  expect(lines.filter((line) => line.includes('"id"'))).toHaveLength(1);
  expect(await run('baseline')).toMatchObject({ code: 2, codes: ['BASELINE_EXISTS'] });
});

test('what is known passes, and a swap fails although the count is the same', async () => {
  expect(await saidOf()).toEqual({ code: 0, findings: [[OFFERS, 'known']], fixed: [], left: 0 });
  serve('/page/signup', partners);
  expect(await saidOf()).toEqual({ code: 1, findings: [[PARTNERS, 'new']], fixed: [OFFERS], left: 0 });
});

test('--update takes in what is new, --prune drops what is fixed', async () => {
  const [before] = kept();
  await run('baseline', '--update');
  expect(
    kept()
      .map(({ text }) => text)
      .toSorted(),
  ).toEqual([OFFERS, PARTNERS]);
  expect(kept()).toContainEqual(before);
  expect((await run('baseline', '--prune')).stdout).toContain('1 finding known (0 added, 1 dropped)');
  expect(kept().map(({ text }) => text)).toEqual([PARTNERS]);
});

test('what has moved to another page passes, and its entry follows; of other pages nothing is said', async () => {
  serve('/page/signup');
  serve('/page/other', partners);
  expect(await saidOf()).toEqual({ code: 0, findings: [[PARTNERS, 'moved']], fixed: [], left: 0 });
  const [before] = kept();
  expect((await run('baseline', '--update')).stdout).toContain('1 finding known (0 added, 0 dropped, 1 moved)');
  expect(kept()).toMatchObject([{ url: urls[1], firstSeen: before?.firstSeen }]);
  expect(await saidOf(urls[0] ?? '')).toEqual({ code: 0, findings: [], fixed: [], left: 1 });
});

test('files are kept by the way to them, so that a repository may lie anywhere', async () => {
  const page = join(folder, 'a page.html');
  writeFileSync(page, signup(offers));
  await run('baseline', page, '--baseline', 'files.json');
  expect(JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8')).findings).toMatchObject([
    { url: 'a%20page.html' },
  ]);
  writeFileSync(page, signup());
  const { report } = await run('audit', page, '--format', 'json', '--baseline', 'files.json');
  expect(report().baseline?.fixed).toMatchObject([
    { text: OFFERS, url: expect.stringMatching(/^file:.*\/a%20page\.html$/) },
  ]);
});

test.each([
  ['none', null, 'BASELINE_NOT_FOUND'],
  ['one that is broken', '{ "schemaVersion": 1, "findings": [', 'BASELINE_NOT_READABLE'],
  ['one that holds something else', '{ "schemaVersion": 1, "findings": [{ "id": "x" }] }', 'BASELINE_NOT_READABLE'],
  ['a newer one', '{ "schemaVersion": 2, "entries": {} }', 'BASELINE_TOO_NEW'],
])('%s is an error, and never an empty one', async (_, text, code) => {
  const path = join(folder, 'strange.json');
  if (text !== null) writeFileSync(path, text);
  expect(await run('audit', '--baseline', path)).toMatchObject({ code: 2, codes: [code], stdout: '' });
  expect(await run('baseline', '--baseline', path, '--prune')).toMatchObject({ code: 2, codes: [code] });
});

test('a baseline of an audit with gaps is written, and says so', async () => {
  const gap = await run('baseline', '--baseline', 'gap.json', urls[1] ?? '', shop.url('/404'));
  expect(gap).toMatchObject({ code: 3, codes: ['HTTP_STATUS'] });
  expect(JSON.parse(readFileSync(join(folder, 'gap.json'), 'utf8')).findings).toHaveLength(1);
});
