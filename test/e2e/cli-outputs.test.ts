import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { AuditReport } from '../../src/model/report.js';
import { untick } from './support/command-line.js';

const PRETICKED = `<!doctype html><html lang="en"><title>Sign up</title><h1>Create your account</h1>
<form><label>Email <input type="email" name="email"></label>
<label><input type="checkbox" name="offers" checked> Send me marketing emails and offers</label>
<button>Sign up</button></form></html>`;

const folder = mkdtempSync(join(tmpdir(), 'untick-outputs-'));
const page = join(folder, 'preticked.html');

beforeAll(() => writeFileSync(page, PRETICKED));

test('--fail-on moves the line between 0 and 1, and "none" never fails', async () => {
  const codeAt = async (level: string) => (await untick(['audit', page, '--fail-on', level, '--quiet'])).code;
  expect(await codeAt('moderate')).toBe(1);
  expect(await codeAt('serious')).toBe(0);
  expect(await codeAt('none')).toBe(0);
});

test('a finding wins over an incomplete audit', async () => {
  const run = await untick(['audit', page, join(folder, 'gone.html'), '--fail-on', 'moderate', '--quiet']);
  expect(run).toMatchObject({ code: 1, codes: ['FILE_NOT_FOUND'] });
});

test('standard output is the report and nothing else, progress is on standard error', async () => {
  const run = await untick(['audit', page, '--format', 'json']);
  expect(run.report().pages).toHaveLength(1);
  expect(run.stderr).toMatch(/^untick: 1\/1 file:\/\/.*preticked\.html\n$/);
  expect((await untick(['audit', page, '--format', 'json', '--quiet'])).stderr).toBe('');
});

test('a format can be sent to a file while another goes to standard output', async () => {
  const path = join(folder, 'deep', 'report.json');
  const run = await untick(['audit', page, '--format', 'pretty,json', '--output', `json=${path}`, '--quiet']);
  expect(run.stdout).toMatch(/^untick: /);
  expect(run.stdout).not.toContain('"schemaVersion"');
  expect((JSON.parse(readFileSync(path, 'utf8')) as AuditReport).pages[0]?.verdict).toBe('findings');
});

test('an output that cannot be written is exit 2, and the others are still written', async () => {
  const good = join(folder, 'good.json');
  const outputs = [
    '--output',
    `json=${folder}`,
    '--output',
    `json=${join(page, 'x.json')}`,
    '--output',
    `json=${good}`,
  ];
  const run = await untick(['audit', page, ...outputs, '--quiet']);
  expect(run).toMatchObject({ code: 2, codes: ['OUTPUT_FAILED', 'OUTPUT_FAILED'] });
  expect((JSON.parse(readFileSync(good, 'utf8')) as AuditReport).pages).toHaveLength(1);
});

test('colour is left out of pipes, and NO_COLOR wins over everything', async () => {
  // A page that is missing is reported too, and needs no browser.
  const stdoutWith = async (env: NodeJS.ProcessEnv, ...flags: string[]) =>
    (await untick(['audit', join(folder, 'gone.html'), ...flags], { env })).stdout;
  expect(await stdoutWith({})).not.toContain('\u001b');
  expect(await stdoutWith({ FORCE_COLOR: '1' })).toContain('\u001b[');
  expect(await stdoutWith({ FORCE_COLOR: '1' }, '--no-color')).not.toContain('\u001b');
  expect(await stdoutWith({ FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('\u001b');
});

test('only the rules asked for are run and reported', async () => {
  const rulesOf = async (...flags: string[]) => {
    const [report] = (await untick(['audit', page, '--format', 'json', '--quiet', ...flags])).report().pages;
    return { rules: Object.keys(report?.outcomes ?? {}), findings: report?.findings.length, verdict: report?.verdict };
  };
  expect(await rulesOf('--rules', 'preticked-consent')).toEqual({
    rules: ['preticked-consent'],
    findings: 1,
    verdict: 'findings',
  });
  expect(await rulesOf('--disable-rules', 'preticked-consent')).toMatchObject({ findings: 0, verdict: 'clean' });
});

test('two runs over the same page name the same findings', async () => {
  const idsOf = async () =>
    (await untick(['audit', page, '--format', 'json', '--quiet'])).report().pages[0]?.findings.map(({ id }) => id);
  const first = await idsOf();
  expect(first).toHaveLength(1);
  expect(await idsOf()).toEqual(first);
});
