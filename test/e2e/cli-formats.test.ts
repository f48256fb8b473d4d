import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Log } from 'sarif';
import { beforeAll, expect, test } from 'vitest';
import type { AuditReport } from '../../src/model/report.js';
import { type Run, untick } from './support/command-line.js';
import { schemaComplaints } from './support/report-schema.js';

const PRETICKED = `<!doctype html><html lang="en"><title>=Sign up @here</title><h1>Create your account</h1>
<form><label>Email <input type="email" name="email"></label>
<label><input type="checkbox" name="offers" checked> =Send me marketing emails and offers</label>
<button>Sign up</button></form></html>`;

const folder = mkdtempSync(join(tmpdir(), 'untick-formats-'));
const page = join(folder, 'preticked.html');
const gone = join(folder, 'gone.html');
const pathOf = (format: string) => join(folder, 'out', `report.${format}`);
const read = (format: string): string => readFileSync(pathOf(format), 'utf8');
const rowsIn = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data;

const FILES = ['html', 'csv', 'csv-pages', 'sarif', 'markdown', 'json'];
let run: Run;

beforeAll(async () => {
  writeFileSync(page, PRETICKED);
  const outputs = FILES.flatMap((format) => ['--output', `${format}=${pathOf(format)}`]);
  run = await untick([
    'audit',
    page,
    gone,
    '--format',
    `ndjson,${FILES.join(',')}`,
    ...outputs,
    '--report-lang',
    'ar',
    '--quiet',
  ]);
});

test('one run writes every format, each where it was asked for', () => {
  expect(run.codes).toEqual(['FILE_NOT_FOUND']);
  expect(run.code).toBe(3);
  const kinds = run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).kind);
  expect(kinds).toEqual(['export', 'page', 'finding', 'unreached', 'end']);
});

test('they all tell of the same finding', () => {
  const report = JSON.parse(read('json')) as AuditReport;
  expect(schemaComplaints(report)).toEqual([]);
  const id = report.pages[0]?.findings[0]?.id ?? '';
  expect(id).toMatch(/^u1-/);
  for (const format of ['html', 'csv', 'sarif', 'markdown']) expect(read(format), format).toContain(id);
  expect(run.stdout).toContain(id);
  const rows = rowsIn(read('csv')).filter(({ verdict }) => verdict !== '');
  expect(rows.map(({ rule_id, trader_domain, element_text }) => [rule_id, trader_domain, element_text])).toEqual([
    ['preticked-consent', 'file', "'=Send me marketing emails and offers"],
  ]);
  const { runs } = JSON.parse(read('sarif')) as Log;
  expect(runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints)).toEqual([{ 'untick/v1': id }]);
});

test('the page that was not reached is in every one of them', () => {
  for (const format of ['html', 'csv', 'csv-pages', 'sarif', 'markdown', 'json'])
    expect(read(format), format).toContain('gone.html');
  expect(rowsIn(read('csv-pages')).map(({ verdict, failure_code }) => [verdict, failure_code])).toEqual([
    ['findings', ''],
    ['unreached', 'FILE_NOT_FOUND'],
  ]);
});

test('reports that people read speak the language asked for', () => {
  expect(read('html')).toContain('<html lang="ar" dir="rtl">');
  expect(read('markdown')).toMatch(/^## تقرير فحص الموافقات: /);
});

test('an export is streamed to standard output, and a reader who has had enough is no failure', async () => {
  const html = await untick(['audit', page, '--format', 'html', '--quiet', '--fail-on', 'none']);
  expect(html).toMatchObject({ code: 0, stderr: '' });
  expect(html.stdout).toMatch(/^<!doctype html>.*<\/html>\n$/s);
  const cut = await untick(['audit', page, '--format', 'html', '--quiet', '--fail-on', 'none'], {
    onStart: (child) => child.stdout?.once('data', () => child.stdout?.destroy()),
  });
  expect(cut).toMatchObject({ code: 0, stderr: '' });
});

test('help names the formats and the languages of reports', async () => {
  const { stdout } = await untick(['audit', '--help']);
  const help = stdout.replace(/\s+/g, ' ');
  expect(help).toContain('pretty, json, ndjson, csv, csv-pages, html, sarif, markdown, junit, github, gitlab');
  expect(help).toContain('en, zh-cn, zh-tw, vi, ar, de, fr, es');
  expect(await untick(['audit', page, '--report-lang', 'klingon'])).toMatchObject({
    code: 2,
    codes: ['UNKNOWN_LANGUAGE'],
  });
});
