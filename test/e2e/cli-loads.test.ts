// Pages that show their trick to some: to people alone, or once in a while.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageReport } from '../../src/model/report.js';
import { untick } from './support/command-line.js';
import { schemaComplaints } from './support/report-schema.js';

const box = (isOn: boolean) =>
  `<label><input type="checkbox" ${isOn ? 'checked' : ''}> Send me the newsletter by email</label>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Shop</title><form><input name="email">${body}<button>Go on</button></form>`;

let server: Server;
let origin: string;
let sometimes = 0;

const PAGES: Readonly<Record<string, (userAgent: string) => string>> = {
  '/by-name': (userAgent) => page(box(!/headless/i.test(userAgent))),
  '/by-script': () =>
    page(`${box(false)}<script>document.querySelector('[type=checkbox]').checked = !navigator.webdriver;</script>`),
  // Every third visitor.
  '/sometimes': () => page(box(sometimes++ % 3 === 2)),
  '/always': () => page(box(true)),
  '/never': () => page(box(false)),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const body = PAGES[request.url ?? '']?.(request.headers['user-agent'] ?? '');
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html' }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const seen = ({ findings }: PageReport) => findings.map(({ rule, seenAt }) => [rule, seenAt]);

test('what a page shows to people alone is found, and so is that it hides it from programs', async () => {
  const targets = ['/by-name', '/by-script', '/always', '/never'].map((path) => origin + path);
  const json = await untick(['audit', ...targets, '--loads', '2', '--format', 'json', '--quiet']);
  const report = json.report();
  expect(report.pages.map(seen)).toEqual([
    [['preticked-consent', [2]]],
    [['preticked-consent', [2]]],
    [['preticked-consent', [1, 2]]],
    [],
  ]);
  expect(report.pages[0]?.loads).toEqual([
    { automation: 'visible', verdict: 'clean' },
    { automation: 'hidden', verdict: 'findings' },
  ]);
  expect(report.pages.map(({ verdict }) => verdict)).toEqual(['findings', 'findings', 'findings', 'clean']);
  expect(schemaComplaints(report)).toEqual([]);
  const { stdout } = await untick(['audit', `${origin}/by-name`, '--loads', '2', '--quiet']);
  expect(stdout).toContain('at 1 of 2 loads: at each that looked like a person’s');
});

test('what comes at some loads is told with their number', async () => {
  const run = await untick(['audit', `${origin}/sometimes`, '--loads', '5', '--format', 'json', '--quiet']);
  expect(run.report().pages.map(seen)).toEqual([[['preticked-consent', [3]]]]);
});

test('one load says that the page could tell a program was looking', async () => {
  const run = await untick(['audit', `${origin}/always`, '--format', 'json', '--quiet']);
  expect(run.report().pages.map(({ loads }) => loads)).toEqual([[{ automation: 'visible', verdict: 'findings' }]]);
  expect(run.report().pages.map(seen)).toEqual([[['preticked-consent', undefined]]]);
});

test.each([
  [['--loads', '0'], 'BAD_LOADS'],
  [['--loads', 'many'], 'BAD_LOADS'],
  [['--loads', '2', '--steps', 'journey.mjs'], 'BAD_COMBINATION'],
  [['--loads', '2', '--capture', 'run'], 'BAD_COMBINATION'],
])('%j is refused with %s', async (more, code) => {
  const run = await untick(['audit', `${origin}/always`, ...more]);
  expect(run).toMatchObject({ code: 2, codes: [code] });
});
