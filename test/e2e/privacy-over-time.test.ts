// PRV-12: what is kept goes when its time is over, and a browser that comes back with its tabs brings back nothing that was
// deleted, paused or private. Chromium, on a profile that outlives it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LogRecord } from '../../src/extension/log/record.js';
import { builtExtension } from './support/build-extension.js';
import { KillableChromium } from './support/killable-chromium.js';
import { READ_STORES, type Stores } from './support/privacy-stores.js';
import { openShop, pageOf, type Shop } from './support/shop.js';
import { quiet, until } from './support/shop-browser.js';

const DAY_MS = 86_400_000;
// Chromium writes down which tabs are open 2.5 s after they change (`kSaveDelay` of its session service).
const SESSION_SAVED_MS = 3500;
const DASHBOARD = '/src/extension/dashboard/index.html';
const OPTIONS = '/src/extension/options/index.html';

/** A page whose words are found nowhere else. */
const asking = (company: string) =>
  pageOf(`<h1>Create your account</h1><form><label><input type="checkbox" name="share" checked>
I agree to share my data with ${company}</label><button>Create account</button></form>`);

const folder = resolve(builtExtension('chrome'));
const profile = mkdtempSync(join(tmpdir(), 'untick-profile-'));
let shop: Shop;
let browser: KillableChromium;

beforeAll(async () => {
  shop = await openShop({
    '/old': asking('Oldtimer Ltd'),
    '/held': asking('Heldfast Ltd'),
    '/recent': asking('Recentia Ltd'),
    '/kept': asking('Keptwell Ltd'),
    '/paused': asking('Pausanias Ltd'),
    '/private': asking('Privatus Ltd'),
  });
  browser = await KillableChromium.start(profile, folder);
});
afterAll(async () => {
  await browser?.kill();
  await shop?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

const of = (records: readonly LogRecord[], path: string, kind: LogRecord['kind'] = 'finding') =>
  records.filter((record) => record.kind === kind && record.pageUrl.endsWith(path));
const waitFor = (path: string, count = 1) =>
  until(
    () => browser.records(),
    (records) => of(records, path).length >= count && of(records, path, 'page').length >= count,
  );
const visitAndLeave = async (path: string) => {
  const page = await browser.visit(shop.origin + path);
  const records = await waitFor(path);
  await page.close();
  return records;
};
const stores = () => browser.inOwnPage<Stores>(READ_STORES);
/** Whether a word of a page stands anywhere in what the extension keeps. */
const isKept = async (word: string) => JSON.stringify(await stores()).includes(word);
const setLocal = (values: object) => browser.inOwnPage(`chrome.storage.local.set(${JSON.stringify(values)})`);
/** The next event has another background answer it, and what is due once a day is looked at again. */
const restartBackground = async () => {
  await browser.stopBackground();
  await (await browser.visit('about:blank')).close();
};

/** As if all of it had been written days ago: the very records, through the log's own code, in an order and chain of their own. */
async function moveBack(days: number): Promise<void> {
  await browser.stopBackground();
  await browser.inOwnPage(`untickLog.LogReader.open().then(async (reader) => {
    const all = [];
    for await (const batch of reader.batches()) all.push(...batch);
    reader.close();
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(untickLog.LOG_NAME);
      deleting.onsuccess = resolve;
      deleting.onerror = () => reject(deleting.error);
    });
    await chrome.storage.local.remove('logMark');
    const log = new untickLog.Log();
    await log.write(all.map((record) => ({ ...record, at: new Date(Date.parse(record.at) - ${days * DAY_MS}).toISOString() })));
    await log.close();
  })`);
}

const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

test('what is older than a person wants it kept is gone by itself: its words too, and the log says so', async () => {
  await visitAndLeave('/old');
  const seen = await visitAndLeave('/held');
  await moveBack(40);
  const before = await visitAndLeave('/recent');
  expect(of(before, '/old')[0]?.at.slice(0, 10)).toBe(ago(40).slice(0, 10));
  expect((await browser.inspect()).losses).toEqual([]);
  const held = of(seen, '/held')[0]!.key;
  await browser.inOwnPage(`untickLog.Cases.open().then((cases) => cases.save({ id: 'c1', name: 'Boxes', number: '',
    purpose: '', createdAt: new Date().toISOString(), findings: [${JSON.stringify(held)}] }).finally(() => cases.close()))`);

  // Ninety days by default: of forty nothing is taken. A clock that was not seen for long takes nothing either.
  await setLocal({ logClock: { seen: ago(2), steadySince: ago(30) } });
  await restartBackground();
  const clock = () =>
    browser.inOwnPage<{ seen: string }>("chrome.storage.local.get('logClock').then((all) => all.logClock)");
  const isLookedAt = ({ seen: at }: { seen: string }) => at > ago(1);
  expect(isLookedAt(await until(clock, isLookedAt))).toBe(true);
  await setLocal({ retentionDays: 30, logClock: { seen: ago(2), steadySince: ago(3) } });
  await restartBackground();
  expect(isLookedAt(await until(clock, isLookedAt))).toBe(true);
  expect(await browser.records()).toEqual(before);

  await setLocal({ logClock: { seen: ago(2), steadySince: ago(30) } });
  await restartBackground();
  const left = await until(
    () => browser.records(),
    (records) => of(records, '/old').length === 0,
  );
  expect(of(left, '/old')).toEqual([]);
  expect(of(left, '/old', 'page')).toEqual([]);
  expect(await isKept('Oldtimer')).toBe(false);
  // What a person works on is not taken away by a time limit, and what is new is as it was.
  expect(of(left, '/held')).toEqual(of(before, '/held'));
  expect(of(left, '/recent')).toEqual(of(before, '/recent'));
  const state = await browser.inspect();
  expect(state.losses).toEqual([]);
  expect(state.trimmed?.upTo).toBeGreaterThan(0);
  expect(state.count).toBe(left.length);
});

test('a browser that is closed and comes back with its tabs still knows nothing of it, and logs nothing twice', async () => {
  await browser.visit(`${shop.origin}/kept`);
  const before = await waitFor('/kept');
  await browser.close();
  browser = await KillableChromium.start(profile, folder, true);
  const back = await until(
    async () => browser.pages().map((page) => page.url()),
    (urls) => urls.includes(`${shop.origin}/kept`),
  );
  expect(back).toContain(`${shop.origin}/kept`);
  // The page is loaded again: one visit more, with its finding once.
  const after = await waitFor('/kept', 2);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(of(after, '/kept')).toHaveLength(2);
  expect(new Set(of(after, '/kept').map(({ visit }) => visit)).size).toBe(2);
  expect(new Set(after.map(({ key }) => key)).size).toBe(after.length);
  expect(await isKept('Oldtimer')).toBe(false);
  expect((await browser.inspect()).losses).toEqual([]);
});

/** The browser loads the extension anew by this, so the pages of it go. */
async function allowInPrivate(): Promise<void> {
  const settings = await browser.visit('chrome://extensions/');
  const change = { extensionId: new URL(await browser.inOwnPage<string>('location.href')).host, incognitoAccess: true };
  await settings.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`);
  await quiet(1000);
  await settings.close();
  await browser.close();
  browser = await KillableChromium.start(profile, folder);
}

/** In the options, as a person does. */
async function deleteEverything(): Promise<void> {
  const page = await browser.ownPage(OPTIONS);
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByRole('button', { name: 'Delete now' }).click();
  await page.getByText('All of it is deleted.').waitFor();
  await page.close();
}

test('after a crash the tabs come back, and nothing that was deleted, paused, private or typed comes with them', async () => {
  await allowInPrivate();
  expect((await browser.records()).length).toBeGreaterThan(0);
  await deleteEverything();
  expect(await browser.records()).toEqual([]);
  await browser.visit(`${shop.origin}/kept`);
  const before = await waitFor('/kept');
  const paused = new URL(shop.elsewhere).hostname;
  await setLocal({ pausedSites: { [paused]: 'always' } });
  await browser.visit(`${shop.elsewhere}/paused`);
  await browser.inOwnPage(`chrome.windows.create({ incognito: true, url: '${shop.origin}/private' }).then(() => null)`);
  const session = () => browser.inOwnPage<object>('chrome.storage.session.get(null)');
  // The private window is audited, for its own badge and popup alone.
  expect(JSON.stringify(await until(session, (kept) => JSON.stringify(kept).includes('Privatus')))).toContain(
    'Privatus',
  );
  const dashboard = await browser.ownPage(DASHBOARD);
  await browser.inOwnPage('chrome.storage.session.set({ planted: true })');
  await dashboard.goto(`${dashboard.url().split('#')[0]}#/findings`);
  await dashboard.locator('input[type=search], input[type=text]').first().fill('Typewell');
  // Long enough for the browser to write its session down.
  await quiet(SESSION_SAVED_MS);
  expect(await browser.records()).toEqual(before);

  await browser.kill();
  browser = await KillableChromium.start(profile, folder, true);
  const urls = await until(
    async () => browser.pages().map((page) => page.url()),
    (all) => [`${shop.origin}/kept`, `${shop.elsewhere}/paused`].every((url) => all.includes(url)),
  );
  expect(urls).toEqual(expect.arrayContaining([`${shop.origin}/kept`, `${shop.elsewhere}/paused`]));
  expect(urls.filter((url) => url.includes('/private'))).toEqual([]);
  await waitFor('/kept', 2);
  await quiet();
  // What stood there and what stands there again, each once; numbers are never used again.
  const records = await browser.records();
  expect(records.slice(0, before.length)).toEqual(before);
  expect(of(records, '/kept')).toHaveLength(2);
  expect(new Set(of(records, '/kept').map(({ visit }) => visit)).size).toBe(2);
  expect([...new Set(records.map(({ pageUrl }) => pageUrl))]).toEqual([`${shop.origin}/kept`]);
  expect(records[0]!.seq).toBeGreaterThan(1);
  expect((await browser.inspect()).losses).toEqual([]);
  expect(await session()).not.toHaveProperty('planted');
  for (const word of ['Oldtimer', 'Heldfast', 'Recentia', 'Pausanias', 'Privatus', 'Typewell']) {
    expect(`${word}: ${await isKept(word)}`).toBe(`${word}: false`);
  }
  expect(await isKept('Keptwell')).toBe(true);
});
