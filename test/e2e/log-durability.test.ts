// The log of the real extension in a real browser whose background is stopped, whose processes are killed, and whose stores
// are damaged: nothing acknowledged is lost, and where the browser itself loses it, that is told.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LogRecord } from '../../src/extension/log/record.js';
import { builtExtension } from './support/build-extension.js';
import { databaseFolder, KillableChromium } from './support/killable-chromium.js';
import { openShop, pageOf, type Shop } from './support/shop.js';
import { quiet, until } from './support/shop-browser.js';
import { SHOP_PAGES } from './support/shop-pages.js';

// Each frame is a document of its own with a finding of its own: this many messages come within a second or two.
const FRAMES = 12;
const KILLS = 30;
const MOST_VISITS = 40;
const KILL_ROUNDS = 3;
const TABS = 10;
// Who was not heard waits longer each time before asking again.
const RETRY_PATIENCE_MS = 45_000;

const MANY = pageOf(
  `<h1>Many frames</h1>${`<iframe srcdoc='${SHOP_PAGES['/native'].replaceAll("'", '&#39;')}'></iframe>`.repeat(FRAMES)}`,
);

const folder = resolve(builtExtension('chrome'));
const profile = mkdtempSync(join(tmpdir(), 'untick-profile-'));
let shop: Shop;
let browser: KillableChromium;

beforeAll(async () => {
  shop = await openShop({ '/many': MANY, '/native': SHOP_PAGES['/native'] });
  browser = await KillableChromium.start(profile, folder);
});
afterAll(async () => {
  await browser?.kill();
  await shop?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

const findingsOf = (records: readonly LogRecord[], path: string) =>
  records.filter(({ kind, pageUrl }) => kind === 'finding' && pageUrl.endsWith(path));
const waitFor = (path: string, count: number) =>
  until(
    () => browser.records(),
    (records) => findingsOf(records, path).length >= count,
    RETRY_PATIENCE_MS,
  );
const restart = async () => {
  browser = await KillableChromium.start(profile, folder);
};

test('a background that is stopped thirty times while findings flow loses none and doubles none', async () => {
  // A test that is asked once more finds what it wrote before.
  const before = await browser.records();
  const stops = browser.stops;
  let isOver = false;
  const stopping = (async () => {
    while (!isOver) {
      await browser.stopBackground();
      await quiet(100);
    }
  })();
  let visits = 0;
  // A slow machine needs as long to start one background as another to start and stop three.
  for (; browser.stops < stops + KILLS && visits < MOST_VISITS; visits++) {
    await browser.visit(`${shop.origin}/many`);
    await quiet(2000);
  }
  isOver = true;
  await stopping;
  expect(browser.stops).toBeGreaterThanOrEqual(stops + KILLS);
  const all = await waitFor('/many', findingsOf(before, '/many').length + visits * FRAMES);
  const records = all.slice(before.length);
  expect(findingsOf(records, '/many')).toHaveLength(visits * FRAMES);
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  expect(all.map(({ seq }) => seq)).toEqual(all.map((_, at) => at + 1));
  expect((await browser.inspect()).losses).toEqual([]);
  // Twelve frames are one visit, and what was made of their page is told with them.
  const seen = records.filter(({ kind }) => kind === 'page').map(({ visit }) => visit);
  expect(new Set(findingsOf(records, '/many').map(({ visit }) => visit))).toEqual(new Set(seen));
  expect(new Set(seen).size).toBe(visits);
}, 240_000);

test('one finding in ten tabs at once is ten visits, each with it once', async () => {
  const before = findingsOf(await browser.records(), '/native').length;
  const pages = await Promise.all(Array.from({ length: TABS }, () => browser.visit(`${shop.origin}/native`)));
  const found = findingsOf(await waitFor('/native', before + TABS), '/native').slice(before);
  expect(found).toHaveLength(TABS);
  expect(new Set(found.map(({ visit }) => visit)).size).toBe(TABS);
  expect(new Set(found.map((record) => record.kind === 'finding' && record.finding.id)).size).toBe(1);
  await Promise.all(pages.map((page) => page.close()));
});

test('a browser that is killed outright loses nothing that was stored', async () => {
  for (let round = 0; round < KILL_ROUNDS; round++) {
    const before = findingsOf(await browser.records(), '/many').length;
    browser.visit(`${shop.origin}/many`).catch(() => undefined);
    // In the middle of it: some of the twelve are stored.
    const stored = await until(
      () => browser.records(),
      (records) => findingsOf(records, '/many').length > before + round,
    );
    await browser.kill();
    await restart();
    const left = new Set((await browser.records()).map(({ key }) => key));
    expect(stored.length).toBeGreaterThan(before);
    expect(stored.filter(({ key }) => !left.has(key))).toEqual([]);
    expect((await browser.inspect()).losses).toEqual([]);
  }
});

test('a mark that is lost is told, and no more than that', async () => {
  const { lastSeq } = await browser.inspect();
  await browser.inOwnPage("chrome.storage.local.remove('logMark')");
  expect((await browser.inspect()).losses).toMatchObject([{ kind: 'mark-lost', to: lastSeq }]);
  // Noted by the next background that writes.
  await browser.stopBackground();
  const before = findingsOf(await browser.records(), '/native').length;
  await browser.visit(`${shop.origin}/native`);
  await waitFor('/native', before + 1);
  const mark = await until(
    () =>
      browser.inOwnPage<{ seq: number } | undefined>("chrome.storage.local.get('logMark').then((all) => all.logMark)"),
    (said) => said !== undefined,
  );
  expect(mark?.seq).toBeGreaterThanOrEqual(lastSeq);
  expect((await browser.inspect()).losses).toMatchObject([{ kind: 'mark-lost', to: lastSeq }]);
});

/** Whether the browser means it: the name of the error that a write ends in. */
const WRITE_SOMETHING = `new Promise((resolve) => {
  const opening = indexedDB.open('other', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('all');
  opening.onerror = () => resolve(opening.error.name);
  opening.onsuccess = () => {
    const writing = opening.result.transaction('all', 'readwrite');
    writing.objectStore('all').put('x'.repeat(1000), 1);
    writing.oncomplete = () => resolve('written');
    writing.onabort = () => resolve(writing.error.name);
  };
})`;

/** What is there and what is told to be lost make up everything that ever was. */
async function everythingIsAccountedFor(written: number): Promise<void> {
  const state = await browser.inspect();
  const lost = state.losses
    .filter(({ kind }) => kind !== 'mark-lost')
    .reduce((sum, { from, to }) => sum + to - from + 1, 0);
  expect(state.count + lost).toBe(written);
}

test.each<[string, (database: string) => void]>([
  [
    'its newest file is cut in half',
    (database) => {
      for (const file of readdirSync(database).filter((name) => name.endsWith('.log'))) {
        truncateSync(join(database, file), Math.floor(statSync(join(database, file)).size / 2));
      }
    },
  ],
  ['its table of contents is gone', (database) => rmSync(join(database, 'CURRENT'))],
  ['it is gone', (database) => rmSync(database, { recursive: true })],
])('a database that the browser opens without a word although %s: all that is lost is told', async (_name, damage) => {
  const before = await browser.records();
  const written = before.at(-1)?.seq ?? 0;
  await until(
    () => browser.inOwnPage<number>("chrome.storage.local.get('logMark').then((all) => all.logMark.seq)"),
    (seq) => seq === written,
  );
  await browser.close();
  damage(databaseFolder(profile, folder));
  await restart();
  await everythingIsAccountedFor(written);
  // And is still told when the log has gone on.
  const found = findingsOf(await browser.records(), '/native').length;
  await browser.visit(`${shop.origin}/native`);
  const records = await waitFor('/native', found + 1);
  await everythingIsAccountedFor(records.at(-1)?.seq ?? 0);
});

test('a full disk: nothing is stored, nothing is lost, and it goes on by itself when there is room', async () => {
  await browser.close();
  // Without the permission the browser keeps a limit, as a disk does.
  const copy = mkdtempSync(join(tmpdir(), 'untick-limited-'));
  cpSync(folder, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
  const limited = mkdtempSync(join(tmpdir(), 'untick-profile-'));
  browser = await KillableChromium.start(limited, copy);

  // Before the first write: what the browser once found to be free it goes on believing for half a minute.
  await browser.limitStorage(1);
  await browser.visit(`${shop.origin}/many`);
  await quiet(4000);
  expect(await browser.records()).toEqual([]);
  expect(await browser.inOwnPage(WRITE_SOMETHING)).toBe('QuotaExceededError');
  await browser.limitStorage(null);
  const after = await waitFor('/many', FRAMES);
  expect(findingsOf(after, '/many')).toHaveLength(FRAMES);
  expect((await browser.inspect()).losses).toEqual([]);
  await browser.kill();
  for (const gone of [limited, copy]) rmSync(gone, { recursive: true, force: true, maxRetries: 3 });
});
