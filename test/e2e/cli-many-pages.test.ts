// Many pages in one run: a few at a time, in one browser, in the order asked for, and none at the cost of another.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../src/drive/find-browser.js';
import type { PageReport } from '../../src/model/report.js';
import { untick } from './support/command-line.js';
import { pageOf } from './support/shop.js';

const PAGES = 8;
const box = (words: string, isOn = true) =>
  `<h1>Sign up</h1><form><label><input type="checkbox" name="offers"${isOn ? ' checked' : ''}> ${words}</label>
<button>Sign up</button></form>`;

const folder = mkdtempSync(join(tmpdir(), 'untick-many-'));
const starts = join(folder, 'starts');
/** The browser, with its starts counted: each leaves the number of its process. */
const counting = join(folder, 'browser');
let server: Server;
let origin = '';
/** Requests for `/wait/…` that are not answered yet, and how many there were at the same time. */
let waiting: ServerResponse[] = [];
let most = 0;
let onWait: () => void = () => {};

beforeAll(async () => {
  writeFileSync(counting, `#!/bin/sh\necho $$ >> '${starts}'\nexec '${findBrowser()}' "$@"\n`);
  chmodSync(counting, 0o755);
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const html = (body: string) => response.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(body));
    if (path.startsWith('/wait/')) {
      waiting.push(response.setHeader('content-type', 'text/html; charset=utf-8'));
      most = Math.max(most, waiting.length);
      onWait();
    } else if (path.startsWith('/page/'))
      html(box(`Send me offers of shop ${path.at(-1)} by email`, path !== '/page/3'));
    else if (path === '/account') {
      const isKnown = /\bsession=open-sesame\b/.test(request.headers.cookie ?? '');
      html(
        isKnown
          ? box('Send me offers by email')
          : '<h1>Sign in</h1><form><input type="password"><button>Sign in</button></form>',
      );
    } else if (path === '/map.xml') {
      const urls = [2, 1].map((page) => `<url><loc>${origin}/page/${page}</loc></url>`);
      response.end(`<urlset>${urls.join('')}</urlset>`);
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function killChildren(parent: number | undefined): void {
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(parent)], { encoding: 'utf8' });
  for (const pid of children.trim().split(/\s+/)) process.kill(Number(pid), 'SIGKILL');
}

const timeless = ({ auditedAt: _, durationMs: __, findings, ...page }: PageReport) => ({
  ...page,
  findings: findings.map(({ timeline: ___, ...finding }) => finding),
});

const browserStarts = () => (existsSync(starts) ? readFileSync(starts, 'utf8').split('\n').length : 1);

async function audit(concurrency: number) {
  const targets = Array.from({ length: PAGES }, (_, page) => `${origin}/page/${page}`);
  const flags = ['--format', 'json', '--quiet', '--concurrency', String(concurrency), '--browser-path', counting];
  const before = browserStarts();
  const run = await untick(['audit', ...targets, ...flags]);
  return { report: run.report(), starts: browserStarts() - before };
}

test('one page at a time or four, the report is the same, and one browser is started for all of them', async () => {
  const one = await audit(1);
  const four = await audit(4);
  expect(four.report.pages.map(timeless)).toEqual(one.report.pages.map(timeless));
  expect(four.report.pages.map(({ url }) => new URL(url).pathname)).toEqual(
    Array.from({ length: PAGES }, (_, page) => `/page/${page}`),
  );
  expect(four.report.pages.filter(({ verdict }) => verdict === 'findings')).toHaveLength(PAGES - 1);
  expect([one.starts, four.starts]).toEqual([1, 1]);
});

test('as many pages as asked for are at work at a time, and never more', async () => {
  onWait = () => {
    if (waiting.length < 3) return;
    // Long enough for a fourth to come, if one would.
    setTimeout(() => {
      for (const response of waiting) response.end(pageOf('<p>Hello'));
      waiting = [];
    }, 700);
  };
  const targets = Array.from({ length: 6 }, (_, page) => `${origin}/wait/${page}`);
  const run = await untick(['audit', ...targets, '--format', 'json', '--quiet', '--concurrency', '3']);
  expect(run.report().pages).toHaveLength(6);
  expect(most).toBe(3);
});

test('what takes the browser down costs no other page anything', async () => {
  let kills = 0;
  const run = untick(
    [
      'audit',
      `${origin}/wait/killer`,
      `${origin}/page/0`,
      `${origin}/wait/other`,
      '--format',
      'json',
      '--concurrency',
      '3',
    ],
    {
      onStart: ({ pid }) => {
        onWait = () => {
          if (kills === 0 && waiting.length === 2) {
            kills += 1;
            waiting = [];
            killChildren(pid);
          } else if (kills > 0) for (const response of waiting.splice(0)) response.end(pageOf('<p>Hello'));
        };
      },
    },
  );
  const { report, codes } = await run;
  expect(kills).toBe(1);
  expect(codes).toEqual([]);
  expect(report().pages.map(({ url }) => new URL(url).pathname)).toEqual(['/wait/killer', '/page/0', '/wait/other']);
});

/** The processes that are left of the browser that was started last: it leads a group of its own. */
function leftOfBrowser(): readonly string[] {
  const leader = readFileSync(starts, 'utf8').trim().split('\n').at(-1);
  const processes = execFileSync('ps', ['-eo', 'pgid=,stat=,args='], { encoding: 'utf8' }).split('\n');
  // What has ended and nobody has asked after is no process any more.
  return processes.filter((line) => line.trim().startsWith(`${leader} `) && !/^\s*\d+\s+Z/.test(line));
}

test('told to stop, it begins no further page, writes what it has, and leaves no browser behind', async () => {
  const before = browserStarts();
  const output = join(folder, 'stopped.json');
  const targets = ['page/0', 'wait/slow', 'page/1', 'page/2'].map((path) => `${origin}/${path}`);
  const flags = [
    '--concurrency',
    '1',
    '--browser-path',
    counting,
    '--output',
    `json=${output}`,
    '--fail-on',
    'moderate',
  ];
  const run = await untick(['audit', ...targets, ...flags, '--format', 'pretty,json'], {
    onStart: (child) => {
      onWait = () => child.kill('SIGTERM');
    },
  });
  waiting = [];
  expect(run).toMatchObject({ code: 143, codes: ['STOPPED'] });
  expect(run.stderr).not.toContain(`${origin}/page/1`);
  expect(run.stdout).toMatch(
    /^untick: 1 potential dark pattern .* on 1 page; 3 pages not fully audited\. Told to stop: exit 143/,
  );
  const { pages, unreached } = JSON.parse(readFileSync(output, 'utf8'));
  expect(pages).toMatchObject([{ url: `${origin}/page/0`, verdict: 'findings' }]);
  expect(unreached).toEqual(
    targets.slice(1).map((url) => ({ url, code: 'STOPPED', reason: 'the run was told to stop' })),
  );
  expect(browserStarts()).toBe(before + 1);
  expect(leftOfBrowser()).toEqual([]);
});

test('told twice, it ends at once, and a browser that hangs goes with it', async () => {
  let isOver = false;
  const run = untick(['audit', `${origin}/wait/slow`, '--browser-path', counting], {
    onStart: (child) => {
      onWait = async () => {
        // It would be waited for, and then killed, and the report be written.
        process.kill(Number(readFileSync(starts, 'utf8').trim().split('\n').at(-1)), 'SIGSTOP');
        while (!isOver) {
          child.kill('SIGINT');
          await sleep(600);
        }
      };
    },
  });
  const { code, stdout, codes } = await run;
  isOver = true;
  waiting = [];
  expect({ code, stdout, codes }).toEqual({ code: 130, stdout: '', codes: ['STOPPED'] });
  await expect.poll(leftOfBrowser).toEqual([]);
});

test('a baseline that is told to stop is not written', async () => {
  const path = join(folder, 'baseline.json');
  const run = await untick(['baseline', `${origin}/page/0`, `${origin}/wait/slow`, '--baseline', path], {
    onStart: (child) => {
      onWait = () => child.kill('SIGINT');
    },
  });
  waiting = [];
  expect(run).toMatchObject({ code: 130, stdout: '' });
  expect(existsSync(path)).toBe(false);
});

test('a login is brought along, and stands neither in the report nor beside it', async () => {
  const state = join(folder, 'state.json');
  const cookie = { name: 'session', value: 'open-sesame', domain: '127.0.0.1', path: '/', expires: -1 };
  writeFileSync(
    state,
    JSON.stringify({ cookies: [{ ...cookie, httpOnly: true, secure: false, sameSite: 'Lax' }], origins: [] }),
  );
  const args = ['audit', `${origin}/account`, '--format', 'json', '--fail-on', 'minor'];
  expect((await untick(args)).report().pages[0]?.findings).toEqual([]);
  const run = await untick([...args, '--storage-state', state]);
  expect(run.report().pages[0]?.findings.map(({ rule }) => rule)).toEqual(['preticked-consent']);
  expect(run.stdout + run.stderr).not.toContain('open-sesame');
  expect(await untick([...args, '--storage-state', join(folder, 'gone.json')])).toMatchObject({
    code: 2,
    codes: ['BAD_STORAGE_STATE'],
  });
});

test('the pages of a sitemap are audited in its order', async () => {
  const named = await untick(['audit', `${origin}/map.xml`, '--format', 'json', '--quiet']);
  const flagged = await untick(['audit', '--sitemap', `${origin}/map.xml`, '--format', 'json', '--quiet']);
  for (const run of [named, flagged]) {
    expect(run.report().pages.map(({ url }) => new URL(url).pathname)).toEqual(['/page/2', '/page/1']);
  }
  const gone = await untick(['audit', `${origin}/gone.xml`, `${origin}/page/1`, '--format', 'json']);
  expect(gone).toMatchObject({ codes: ['BAD_SITEMAP'] });
  expect(gone.report()).toMatchObject({ unreached: [{ code: 'BAD_SITEMAP' }], pages: [{ url: `${origin}/page/1` }] });
});

test.each(['0', '1.5', 'many', '33'])('--concurrency %s is refused', async (many) => {
  expect(await untick(['audit', `${origin}/page/1`, '--concurrency', many])).toMatchObject({
    code: 2,
    codes: ['BAD_CONCURRENCY'],
  });
});
