// What a capture keeps, and what it must never keep: everything typed into a page or hidden in it, looked for in every file.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Run } from '../../src/evidence/run.js';
import type { Finding } from '../../src/model/finding.js';
import { type Run as CommandRun, untick } from './support/command-line.js';
import { countPixels, pixelsOf } from './support/png.js';
import { startServer, type TestServer } from './support/server.js';

const CANARIES = {
  text: 'typed-canary-one1',
  area: 'typed-canary-two',
  edited: 'typed-canary-three',
  closed: 'typed-canary-five',
  framed: 'typed-canary-six',
  hidden: 'hidden-canary-seven',
  query: 'query-canary-eight',
  comment: 'comment-canary-nine',
  token: 'tokencanary1234567890abcdef',
  mail: 'jane.canary@example.com',
  cookie: 'cookie-canary-eleven',
  script: 'scriptcanary0987654321fedcba',
} as const;

// As long as an even number, where the canary of the text is not: another town is chosen.
const blank = Object.fromEntries(Object.keys(CANARIES).map((key) => [key, 'xy'])) as Record<
  keyof typeof CANARIES,
  string
>;

interface Parts {
  readonly values: Readonly<Record<keyof typeof CANARIES, string>>;
  readonly heading?: string;
  readonly frame: string;
}

/** Filled in by its own script, as a browser that remembers does, or a person. */
const page = ({ values, heading = 'Sign up', frame }: Parts): string => `<!doctype html><html lang="en">
<title>Sign up</title><meta name="csrf-token" content="${values.token}"><!-- ${values.comment} -->
<style>body{font:16px sans-serif} .art{background:url(/art.png?${values.query})} input,textarea,select{width:300px}</style>
<h1>${heading}</h1><p class="art">Questions? Write to ${values.mail}.</p>
<form action="/send?session=${values.query}" method="post">
<input type="hidden" name="who" value="${values.hidden}"><input type="hidden" name="csrf" value="${values.token}">
<p><label>Name <input id="text" name="name" value="${values.text}"></label></p>
<p><textarea id="area" name="more">${values.area}</textarea></p>
<p><select name="town"><option>North</option><option>South</option></select></p>
<div contenteditable id="edited" style="width:300px;height:30px;overflow:hidden">${values.edited}</div>
<p><label><input type="checkbox" name="partners" checked value="${values.hidden}"> Share my data with Acme Media Ltd</label></p>
<p><a href="/terms?visitor=${values.query}#${values.query}">Terms</a> <button data-visitor="${values.token}">Sign up</button></p></form>
<div id="host" style="height:60px"></div><my-open></my-open>
<iframe src="${frame}" width="500" height="120"></iframe>
<script>document.forms[0].town.selectedIndex = ${values.text.length % 2};
document.cookie = 'visit=${values.cookie}';
const account = { key: '${values.script}' };
host.attachShadow({ mode: 'closed' }).innerHTML = '<p>Code <input style="width:200px" value="${values.closed}"></p>';
document.querySelector('my-open').attachShadow({ mode: 'open' }).innerHTML = '<p>In an open root <input style="width:200px" value="${values.text}"></p>';
</script>`;

const framed = ({ framed: value }: Record<'framed', string>) =>
  `<!doctype html><html lang="en"><title>Pay</title><form><input style="width:200px" value="${value}">
<label><input type="checkbox" checked name="ads"> Send me offers by email</label><button>Pay</button></form>`;

let server: TestServer;
let work: string;
let capture: CommandRun;
const folder = () => join(work, 'run');

beforeAll(async () => {
  server = await startServer();
  work = mkdtempSync(join(tmpdir(), 'untick-'));
  server.serve('/frame', framed(CANARIES));
  server.serve('/frame-blank', framed(blank));
  // Frames of another site, in a process of their own.
  const frame = `http://127.0.0.1:${server.port}/frame`;
  const filled = server.serve('/filled', page({ values: CANARIES, frame }));
  const empty = server.serve(
    '/empty-values',
    page({ values: { ...blank, mail: CANARIES.mail }, frame: `${frame}-blank` }),
  );
  const other = server.serve('/other', page({ values: CANARIES, frame, heading: 'Sign on' }));
  capture = await untick([
    'audit',
    `${filled}?q=${CANARIES.query}#${CANARIES.query}`,
    empty,
    other,
    '--format',
    'json',
    '--capture',
    folder(),
  ]);
});
afterAll(async () => {
  await server.close();
  rmSync(work, { recursive: true, force: true });
});

const filesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted();
const bytesOf = (path: string) => readFileSync(join(folder(), path));
const jsonOf = <T>(path: string) => JSON.parse(bytesOf(path).toString('utf8')) as T;

test('the audit is what it is without a capture', async () => {
  const plain = await untick([
    'audit',
    server.url('/filled'),
    server.url('/empty-values'),
    server.url('/other'),
    '--format',
    'json',
  ]);
  const timeless = (finding: Finding) => ({
    ...finding,
    timeline: finding.timeline && { ...finding.timeline, firstAt: 0 },
  });
  const withoutTimes = (run: CommandRun) =>
    run.report().pages.map((one) => ({
      ...one,
      auditedAt: '',
      durationMs: 0,
      findings: one.findings.map(timeless),
    }));
  expect(withoutTimes(capture)).toEqual(withoutTimes(plain));
  expect(capture.code).toBe(plain.code);
  expect(capture.report().pages.every(({ findings }) => findings.length >= 2)).toBe(true);
});

test('keeps, for each page, everything it says it keeps', () => {
  const files = filesIn(folder());
  const findings = capture.report().pages[0]?.findings ?? [];
  expect(files.filter((path) => path.startsWith('pages/0001/'))).toEqual(
    [
      'annotated.png',
      'cookies.json',
      ...findings.map(({ id }) => `crop-${id}.png`),
      'dom-2.html',
      'dom.html',
      'facts.json',
      'headers.json',
      'receipts.json',
      'screenshot.png',
    ]
      .map((name) => `pages/0001/${name}`)
      .toSorted(),
  );
  const run = jsonOf<Run>('run.json');
  expect(run.files.map(({ path }) => path)).toEqual(files.filter((path) => !/^(run\.json|custody\.jsonl)$/.test(path)));
  expect(run.report).toEqual(capture.report());
  expect(run.environment).toMatchObject({
    profile: 'clean',
    javaScript: true,
    browser: expect.stringMatching(/^chromium \d+/),
  });
  expect(run.environment.userAgent).toContain('Chrome/');
  const told = run.notCaptured.filter(({ page: of }) => of === 'pages/0001').map(({ what }) => what);
  expect(told).toEqual(['tls.json']);
  expect(run.notCaptured.every(({ reason }) => reason !== '')).toBe(true);
});

test('is for the person who made it alone', () => {
  expect(statSync(folder()).mode & 0o777).toBe(0o700);
  for (const path of filesIn(folder())) expect(statSync(join(folder(), path)).mode & 0o777, path).toBe(0o600);
});

describe('never keeps what was typed or hidden', () => {
  test('in the bytes of any file', () => {
    for (const path of filesIn(folder())) {
      const bytes = bytesOf(path).toString('latin1');
      for (const [kind, canary] of Object.entries(CANARIES))
        expect(bytes.includes(canary), `${kind} in ${path}`).toBe(false);
    }
  });

  test('in the picture: a page with other values is the same to the pixel, and one with another heading is not', () => {
    const [filled, empty, other] = ['0001', '0002', '0003'].map((page) =>
      pixelsOf(bytesOf(`pages/${page}/screenshot.png`)),
    );
    expect(filled?.equals(empty as Buffer)).toBe(true);
    expect(filled?.equals(other as Buffer)).toBe(false);
  });

  test('and the mask is painted over every field, in closed roots and foreign frames too', () => {
    // Of seven fields, three are as wide as 300 px; each mask is one even rectangle of that colour.
    const masked = countPixels(bytesOf('pages/0001/screenshot.png'), [0x6b, 0x72, 0x80]);
    expect(masked).toBeGreaterThan(3 * 300 * 18 + 3 * 200 * 18);
  });
});

test('the saved markup shows the page, and can neither run nor load nor lead on', () => {
  const markup = bytesOf('pages/0001/dom.html').toString('utf8');
  expect(markup).toContain('Share my data with Acme Media Ltd');
  expect(markup).toContain('<template shadowrootmode="open"><p>In an open root');
  expect(markup).toContain('<template shadowrootmode="closed"><p>Code');
  expect(markup).toMatch(/name="partners" checked=""[^>]*data-untick-checked="true"/);
  expect(markup).toContain('href="/terms"');
  expect(markup).toContain('action="/send"');
  expect(markup).toContain('<script type="text/plain">');
  expect(markup).toContain("document.cookie = 'visit=");
  expect(markup).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(bytesOf('pages/0001/dom-2.html').toString('utf8')).toContain('Send me offers by email');
});

test('how the page was answered stands in headers, without what may name a visitor', () => {
  const { chain } = jsonOf<{
    chain: { url: string; status: number; headers: { name: string; value: string | null }[] }[];
  }>('pages/0001/headers.json');
  expect(chain.map(({ url, status }) => ({ url, status }))).toEqual([{ url: server.url('/filled'), status: 200 }]);
  expect(chain[0]?.headers).toContainEqual({ name: 'content-type', value: 'text/html; charset=utf-8' });
  expect(jsonOf<{ cookies: { name: string }[] }>('pages/0001/cookies.json').cookies.map(({ name }) => name)).toEqual([
    'visit',
  ]);
});

describe('the folder', () => {
  test('is refused when it holds anything, and what is in it stays as it was', async () => {
    const taken = mkdtempSync(join(tmpdir(), 'untick-'));
    writeFileSync(join(taken, 'thesis.txt'), 'mine');
    const run = await untick(['audit', server.url('/filled'), '--capture', taken]);
    expect({ code: run.code, codes: run.codes }).toEqual({ code: 2, codes: ['CAPTURE_NOT_EMPTY'] });
    expect(readdirSync(taken)).toEqual(['thesis.txt']);
    rmSync(taken, { recursive: true });
  });

  test('is not made for a run that cannot begin', async () => {
    const run = await untick(['audit', '--rules', 'no-such-rule', '--capture', join(work, 'never')]);
    expect(run.code).toBe(2);
    expect(existsSync(join(work, 'never'))).toBe(false);
  });

  test('without a run to its end is not sealed', async () => {
    const half = mkdtempSync(join(tmpdir(), 'untick-'));
    writeFileSync(join(half, 'facts.json'), '{}');
    const run = await untick(['evidence', half, '-o', join(work, 'half.zip')]);
    expect({ code: run.code, codes: run.codes }).toEqual({ code: 2, codes: ['NO_RUN'] });
    expect(existsSync(join(work, 'half.zip'))).toBe(false);
    rmSync(half, { recursive: true });
  });
});

test('what a journey types is in no file, though the page says it again', async () => {
  const typed = ['Jane-Canary-Roe', '4111111111111111', 'jane@canary.example', 'secret-canary-pass'];
  const echo = server.serve(
    '/echo',
    `<!doctype html><html lang="en"><title>Pay</title><form><p id="said"></p>
<input id="a"><input id="b"><input id="c" type="email"><input id="d" type="password">
<p><label><input type="checkbox" checked name="ads"> <span id="label">Send me offers by email</span></label></p><button>Pay</button></form>
<script>a.oninput = () => { said.textContent = 'Hello ' + a.value; label.textContent = 'Send ' + a.value + ' offers by email'; document.title = a.value; };
b.oninput = () => { b.setAttribute('value', b.value); said.dataset.card = b.value; };</script>`,
  );
  const journey = join(work, 'types.mjs');
  const fills = ['a', 'b', 'c', 'd'].map((id, index) => `await page.fill('#${id}', '${typed[index]}');`).join('\n');
  writeFileSync(
    journey,
    `export default async ({ page, step }) => { await page.goto('${echo}'); ${fills} await step('typed'); };`,
  );
  const other = join(work, 'typed');
  const run = await untick(['audit', '--steps', journey, '--format', 'json', '--capture', other]);
  expect(run.report().pages[0]?.findings.map(({ rule }) => rule)).toContain('preticked-consent');
  for (const path of filesIn(other)) {
    const text = readFileSync(join(other, path)).toString('latin1');
    for (const value of typed) expect(text.includes(value), `${value} in ${path}`).toBe(false);
  }
  expect(readFileSync(join(other, 'pages/0001/dom.html'), 'utf8')).toContain('Hello [typed]');
});

test('a page that could not be reached stands in the run beside those that were', async () => {
  const other = join(work, 'unreached');
  const run = await untick(['audit', server.url('/404'), server.url('/frame'), '--format', 'json', '--capture', other]);
  expect(run.report().unreached).toHaveLength(1);
  expect(filesIn(other).filter((path) => path.endsWith('facts.json'))).toEqual(['pages/0001/facts.json']);
  const sealed = await untick(['evidence', other, '-o', join(work, 'unreached.zip')]);
  expect(sealed.stderr).toBe('');
  expect((await untick(['replay', join(work, 'unreached.zip')])).code).toBe(0);
});
