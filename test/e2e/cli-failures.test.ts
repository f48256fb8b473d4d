import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untick } from './support/command-line.js';
import { startServer, type TestServer } from './support/server.js';

let server: TestServer;
let fair: string;
let nobody: string;
const folder = mkdtempSync(join(tmpdir(), 'untick-failures-'));

beforeAll(async () => {
  // A port that was free a moment ago, and where nothing listens any more.
  const gone = await startServer();
  nobody = gone.url('/');
  await gone.close();
  server = await startServer();
  fair = server.serve('/fair', '<!doctype html><title>Fair</title><p>Hello');
});
afterAll(() => server.close());

/** Runs bad targets with a good one after them: it must always be audited. */
async function codesFor(targets: readonly string[], ...flags: readonly string[]) {
  const run = await untick(['audit', ...targets, fair, '--format', 'json', ...flags]);
  const report = run.report();
  expect(report.pages.map(({ url }) => url)).toContain(fair);
  // Told as they happen, reported in the order asked for.
  const codes = report.unreached.map(({ code }) => code);
  expect(run.codes.toSorted()).toEqual(codes.toSorted());
  return { run, codes, report };
}

test('each bad target has its code, the good ones are still audited, and the run is incomplete', async () => {
  const targets = [
    [join(folder, 'gone.html'), 'FILE_NOT_FOUND'],
    ['http://no-such-host.invalid/', 'HOST_UNREACHABLE'],
    [nobody, 'HOST_UNREACHABLE'],
    [server.url('/reset'), 'CONNECTION_RESET'],
    [server.url('/404'), 'HTTP_STATUS'],
    [server.url('/500'), 'HTTP_STATUS'],
    [server.url('/pdf'), 'NOT_HTML'],
    [server.url('/json'), 'NOT_HTML'],
    [server.url('/download'), 'NOT_HTML'],
    [server.url('/empty'), 'NOT_HTML'],
    [server.url('/loop'), 'REDIRECT_LOOP'],
    [server.url('/script-loop'), 'REDIRECT_LOOP'],
  ] as const;
  const { run, codes } = await codesFor(targets.map(([target]) => target));
  expect(codes).toEqual(targets.map(([, code]) => code));
  expect(run.code).toBe(3);
});

test('a page that loops for ever, and a host that never answers, hold up nothing but themselves', async () => {
  const { run, codes } = await codesFor([server.url('/hang'), server.url('/silent')], '--timeout', '12');
  expect(codes).toEqual(['PAGE_HUNG', 'PAGE_HUNG']);
  expect(run.code).toBe(3);
});

test('a browser that is killed costs one page and is started again', async () => {
  const killBrowser = async (parent: number | undefined) => {
    while (!server.requests.includes('/silent?kill')) await pause(50);
    const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(parent)], { encoding: 'utf8' });
    for (const pid of children.trim().split(/\s+/)) process.kill(Number(pid), 'SIGKILL');
  };
  const args = ['audit', server.url('/silent?kill'), fair, '--format', 'json', '--concurrency', '1'];
  const run = await untick(args, { onStart: ({ pid }) => void killBrowser(pid) });
  expect(run.codes).toEqual(['BROWSER_CRASHED']);
  expect(run.report().pages.map(({ url }) => url)).toEqual([fair]);
});

test('an untrusted certificate is an error, never a clean page', async () => {
  const { codes } = await codesFor([server.url('/fair').replace('http:', 'https:')]);
  expect(codes).toEqual(['CERT_ERROR']);
});

test('nothing of a query string is printed or reported', async () => {
  const secret = 'session-4711';
  const page = server.serve('/secret', '<!doctype html><title>Paid</title><p>Thanks');
  const targets = [`${server.url('/404')}?t=${secret}`, `${nobody}?t=${secret}`, `${page}?t=${secret}#${secret}`];
  const { run } = await codesFor(targets);
  expect(run.stdout + run.stderr).not.toContain(secret);
});

test('a file that is no page is named as such', async () => {
  const path = join(folder, 'notes.txt');
  writeFileSync(path, 'only text');
  expect((await codesFor([path])).codes).toEqual(['NOT_HTML']);
});

test.each([
  [['audit', '--fomat', 'json'], 'UNKNOWN_OPTION', 'Did you mean --format?'],
  [['audti'], 'UNKNOWN_COMMAND', 'Did you mean audit?'],
  [['audit', 'x.html', '--format', 'jsn'], 'UNKNOWN_FORMAT', 'Did you mean "json"'],
  [['audit', 'x.html', '--fail-on', 'seriuos'], 'UNKNOWN_SEVERITY', 'Did you mean "serious"?'],
  [
    ['audit', 'x.html', '--rules', 'preticked'],
    'UNKNOWN_RULE',
    'Did you mean "preticked-consent", "preticked-purpose"?',
  ],
  [['audit', 'x.html', '--device', 'Pixle 7'], 'UNKNOWN_DEVICE', 'Did you mean "Pixel 7"'],
  [['audit', 'x.html', '--viewport', 'wide'], 'BAD_VIEWPORT', '390x844'],
  [['audit', 'ftp://shop.example/'], 'BAD_TARGET', 'only http:, https: and file:'],
  [['audit', 'http://localhost:9/', '--browser-path', '/no/such/browser'], 'NO_BROWSER', '--browser-path'],
])('%j is refused with %s', async (args, code, sentence) => {
  const run = await untick(args);
  expect(run).toMatchObject({ code: 2, stdout: '', codes: [code] });
  expect(run.stderr).toContain(sentence);
});

test('without any browser it says in one line how to get one', async () => {
  const nowhere = { PATH: '/nonexistent', CHROMIUM: '', PLAYWRIGHT_BROWSERS_PATH: folder };
  const run = await untick(['audit', fair, '--quiet'], { env: nowhere });
  expect(run).toMatchObject({ code: 2, stdout: '', codes: ['NO_BROWSER'] });
  expect(run.stderr).toContain('npx playwright-core install chromium');
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
});
