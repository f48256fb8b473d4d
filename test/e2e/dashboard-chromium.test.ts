// The dashboard where it lives: a real page of the real extension, over the log that real visits have written.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FEATURES_OFF } from '../../src/drive/browser-flags.js';
import { findBrowser } from '../../src/drive/find-browser.js';
import { builtExtension } from './support/build-extension.js';
import { openShop, type Shop } from './support/shop.js';
import { READ_LOG, until } from './support/shop-browser.js';
import { SHOP_PAGES } from './support/shop-pages.js';

const DASHBOARD = 'src/extension/dashboard/index.html';

let context: BrowserContext;
let shop: Shop;
let dashboard: Page;
let origin: string;
const asked: string[] = [];
const refused: string[] = [];

beforeAll(async () => {
  shop = await openShop({ '/signup': SHOP_PAGES['/native'] });
  const folder = resolve(builtExtension('chrome'));
  context = await chromium.launchPersistentContext('', {
    executablePath: findBrowser() ?? '',
    headless: false,
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    args: [
      '--headless=new',
      '--no-sandbox',
      FEATURES_OFF,
      '--lang=en',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  origin = new URL('/', worker.url()).href;
  dashboard = await context.newPage();
  dashboard.on('request', (request) => asked.push(request.url()));
  dashboard.on('console', (message) => /policy/i.test(message.text()) && refused.push(message.text()));
  dashboard.on('pageerror', (error) => refused.push(String(error)));
  await dashboard.goto(origin + DASHBOARD);
  await dashboard.evaluate('chrome.storage.local.set({ language: "en", keepClean: true })');
});
afterAll(async () => {
  await context?.close();
  await shop?.close();
});

const records = () => dashboard.evaluate(READ_LOG) as Promise<readonly { kind: string; key: string }[]>;

/** Visits the shop, waits until the log holds as much as was to come of it, and leaves. */
async function visit(count: number, press?: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${shop.origin}/signup`);
  await until(records, (all) => all.length >= count);
  if (press) await page.click(press);
  await page.close();
}

const open = async (hash: string) => {
  await dashboard.goto(`${origin}${DASHBOARD}${hash}`);
  await dashboard.reload();
  await dashboard.locator('.log-status', { hasText: 'Log checked' }).waitFor();
};
const text = async (selector: string) => (await dashboard.locator(selector).first().textContent()) ?? '';

test('an empty log says that nothing has been found', async () => {
  await open('#/overview');
  expect(await text('.empty h2')).toBe('Nothing has been found yet');
});

test('what a visit found is there, with the life of its control, in the words of the page', async () => {
  await visit(2);
  await open('#/findings');
  expect(await dashboard.locator('.findings tbody tr').count()).toBeGreaterThan(0);
  await dashboard.locator('.cell-finding a').first().click();
  await dashboard.waitForSelector('.timeline');
  expect(await text('.timeline')).toMatch(/In the markup: on[\s\S]*At first sight: on/);
  expect(await text('blockquote')).toContain('share my data');
  expect(await text('.facts')).toContain(`${shop.origin}/signup`);
});

test('a review is kept over a restart of the page', async () => {
  await dashboard.getByLabel('Confirmed').check();
  await dashboard.getByLabel('Note').fill('Seen with my own eyes');
  await dashboard.getByRole('button', { name: 'Save' }).click();
  await dashboard.getByText('Saved.').waitFor();
  await dashboard.reload();
  await dashboard.waitForSelector('textarea');
  expect(await dashboard.getByLabel('Note').inputValue()).toBe('Seen with my own eyes');
  expect(await dashboard.getByLabel('Confirmed').isChecked()).toBe(true);
});

test('a page that was mended is told as such beside its visit before', async () => {
  const before = (await records()).length;
  shop.put('/signup', SHOP_PAGES['/fair']);
  await visit(before + 1);
  await open('#/compare');
  await dashboard.waitForSelector('.changes');
  expect(Number(await text('[data-change="fixed"] .figure'))).toBeGreaterThan(0);
  expect(await text('[data-change="new"] .figure')).toBe('0');
});

test('an export is saved as a file, with the review in it and nothing of the address but its path', async () => {
  await open('#/overview');
  await dashboard.getByRole('button', { name: 'Export' }).click();
  const saved = dashboard.waitForEvent('download');
  await dashboard.locator('dialog button[type="submit"]').click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^untick-\d{4}-\d\d-\d\d\.json$/);
  const written = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(written)).toMatchObject({ tool: { name: 'untick' } });
  expect(written).toContain('Seen with my own eyes');
  await dashboard.getByText('Saved as untick').waitFor();
});

test('an entry that somebody takes out of the log is told as a loss', async () => {
  const [first] = await records();
  await dashboard.evaluate(
    `new Promise((done) => { indexedDB.databases().then(async (all) => { for (const { name } of all) {
      const database = await new Promise((resolve) => { const opened = indexedDB.open(name); opened.onsuccess = () => resolve(opened.result); });
      if (!database.objectStoreNames.contains('records')) continue;
      const change = database.transaction('records', 'readwrite');
      change.objectStore('records').delete(${JSON.stringify(first!.key)});
      change.oncomplete = () => { database.close(); done(); };
    } }); })`,
  );
  await open('#/overview');
  expect(await text('.loss')).toMatch(/The log is not whole[\s\S]*1 entry is missing: entry 1/);
});

test('nothing was asked for outside the extension, and nothing was refused or broke', () => {
  expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);
  expect(refused).toEqual([]);
});
