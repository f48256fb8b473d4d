import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AuditReport } from '../../src/model/report.js';
import { untick } from './support/command-line.js';
import { folderWith, OFFERS, PARTNERS, signup } from './support/config-shop.js';
import { schemaComplaints } from './support/report-schema.js';
import { startServer, type TestServer } from './support/server.js';

let shop: TestServer;
let url: string;

beforeAll(async () => {
  shop = await startServer();
  url = shop.serve('/page/signup', signup({ words: OFFERS, isOn: true }, { words: PARTNERS, isOn: true }));
});
afterAll(() => shop.close());

test('a TypeScript config is found from a folder below: its pages, its rules, its file, its level', async () => {
  const folder = folderWith({
    'untick.config.ts': `interface Said { readonly urls: string[] }
const said: Said = { urls: [${JSON.stringify(url)}] };
export default { ...said, rules: ['preticked-consent'], failOn: 'none', format: ['pretty', 'json'], output: { json: 'out/report.json' } };`,
  });
  const below = join(folder, 'below');
  mkdirSync(below);
  const run = await untick(['audit', '--quiet'], { cwd: below });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toContain('2 findings on 1 page, none that fails the run (--fail-on none)');
  const report = JSON.parse(readFileSync(join(folder, 'out', 'report.json'), 'utf8')) as AuditReport;
  expect(report.pages.map((page) => [page.url, Object.keys(page.outcomes)])).toEqual([[url, ['preticked-consent']]]);
  const strict = await untick(['audit', '--quiet', '--fail-on', 'minor', '--format', 'json'], { cwd: below });
  expect(strict.code).toBe(1);
  expect(strict.report().pages).toHaveLength(1);
});

test('what is ignored is in the report with its reason, and what an ignore is no good for is told', async () => {
  const folder = folderWith({
    'untick.config.json': {
      urls: [url],
      rules: ['preticked-consent'],
      failOn: 'minor',
      ignore: [
        { rule: 'preticked-consent', url: '/page/*', name: '/offers/', reason: 'asked the lawyers' },
        { name: PARTNERS, reason: 'until the relaunch', until: '2020-01-31' },
        { name: 'Nothing is called this', reason: 'long gone' },
      ],
    },
  });
  const run = await untick(['audit', '--quiet', '--format', 'json'], { cwd: folder });
  const report = run.report();
  expect(schemaComplaints(report)).toEqual([]);
  // The one whose time is over counts again.
  expect(run.code).toBe(1);
  const said = report.pages[0]?.findings.map(({ text, status, ignoredBecause }) => [text, status, ignoredBecause]);
  expect(said).toContainEqual([OFFERS, 'ignored', 'asked the lawyers']);
  expect(said).toContainEqual([PARTNERS, 'new', undefined]);
  expect(report.staleIgnores?.map(({ why, reason }) => [why, reason])).toEqual([
    ['expired', 'until the relaunch'],
    ['unused', 'long gone'],
  ]);
});

test.each([
  [{ 'untick.config.json': { failOn: 'seriuos' } }, [], 'BAD_CONFIG', 'Did you mean "serious"?'],
  [{ 'untick.config.json': { faliOn: 'minor' } }, [], 'BAD_CONFIG', 'there is no key "faliOn". Did you mean "failOn"?'],
  [{ 'untick.config.json': '{' }, [], 'CONFIG_NOT_READABLE', 'JSON'],
  [{ 'untick.config.json': {}, 'untick.config.mjs': '' }, [], 'CONFIG_AMBIGUOUS', 'keep one of them'],
  [{}, ['--config', 'gone.json'], 'CONFIG_NOT_FOUND', 'gone.json'],
  [{ 'untick.config.json': { baseline: 'gone.json' } }, [], 'BASELINE_NOT_FOUND', 'untick baseline'],
] as const)('%j is exit 2 before any browser is started', async (files, flags, code, sentence) => {
  const run = await untick(['audit', 'page.html', ...flags], { cwd: folderWith(files) });
  expect(run).toMatchObject({ code: 2, codes: [code], stdout: '' });
  expect(run.stderr).toContain(sentence);
});

test('evidence is of what was seen, and its replay finds the same whatever the config ignores', async () => {
  const folder = folderWith({
    'untick.config.json': {
      urls: [url],
      ignore: [{ reason: 'all of it' }],
      declare: [{ url: '/page/signup', controls: [] }],
    },
  });
  expect((await untick(['audit', '--quiet', '--capture', 'run'], { cwd: folder })).code).toBe(0);
  expect((await untick(['evidence', 'run', '-o', 'case.zip'], { cwd: folder })).code).toBe(0);
  expect(existsSync(join(folder, 'case.zip'))).toBe(true);
  expect(await untick(['replay', 'case.zip'], { cwd: folder })).toMatchObject({ code: 0 });
});
