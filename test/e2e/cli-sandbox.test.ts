// Pages are not to be trusted: the browser that goes to them runs in its sandbox, wherever it starts in it.
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../src/drive/find-browser.js';
import { untick } from './support/command-line.js';
import { openShop, pageOf, type Shop } from './support/shop.js';

const NOBODY = 10001;
const isRoot = process.getuid?.() === 0;
const user = isRoot ? NOBODY : undefined;
const folder = mkdtempSync(join(tmpdir(), 'untick-sandbox-'));
const log = join(folder, 'starts');
let shop: Shop;

beforeAll(async () => {
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  shop = await openShop({ '/fair': pageOf('<h1>Hello</h1>') });
});
afterAll(async () => {
  await shop?.close();
  rmSync(folder, { recursive: true });
});

/** The browser, which writes down how it was started, and starts if `condition` holds. */
function browserIf(name: string, condition: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho "$@" >> '${log}'\n${condition} || exit 1\nexec '${findBrowser()}' "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

async function starts(browser: string, as: number | undefined) {
  writeFileSync(log, '');
  chmodSync(log, 0o666);
  const args = ['audit', `${shop.origin}/fair`, '--loads', '2', '--quiet', '--browser-path', browser];
  const run = await untick(args, { ...(as === undefined ? {} : { user: as }), cwd: folder, env: { HOME: folder } });
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  return { ...run, sandboxed: lines.map((line) => !line.includes('--no-sandbox')) };
}

// Nobody else reads a checkout, or a Node, in the home of root.
const foldersAbove = (path: string): readonly string[] =>
  path === dirname(path) ? [path] : [path, ...foldersAbove(dirname(path))];
const canRun =
  !isRoot ||
  [process.cwd(), process.execPath].flatMap(foldersAbove).every((path) => (statSync(path).mode & 0o001) !== 0);

test.runIf(canRun)('it is asked for first, and where it cannot be had that is said', async () => {
  const { code, codes, sandboxed } = await starts(browserIf('any', 'true'), user);
  expect(code).toBe(0);
  // Two loads are two browsers. Where this test runs in a container without namespaces, the first start fails.
  if (sandboxed.length === 2) expect({ codes, sandboxed }).toEqual({ codes: [], sandboxed: [true, true] });
  else expect({ codes, sandboxed }).toEqual({ codes: ['NO_SANDBOX'], sandboxed: [true, false, false] });
});

test.runIf(canRun)('a browser that starts only without it is started without, and that is said once', async () => {
  const { code, codes, stderr, sandboxed } = await starts(
    browserIf('without', 'case "$*" in *--no-sandbox*) true;; *) false;; esac'),
    user,
  );
  expect({ code, codes }).toEqual({ code: 0, codes: ['NO_SANDBOX'] });
  expect(sandboxed).toEqual([true, false, false]);
  expect(stderr).toContain('runs without');
});

test.runIf(canRun)('one that starts neither way is no browser', async () => {
  expect(await starts(browserIf('never', 'false'), user)).toMatchObject({ code: 2, codes: ['BROWSER_FAILED'] });
});

test.runIf(isRoot)('as root, for whom there is none, it is not asked for', async () => {
  const { code, codes, sandboxed } = await starts(browserIf('root', 'true'), undefined);
  expect({ code, codes, sandboxed }).toEqual({ code: 0, codes: [], sandboxed: [false, false] });
});
