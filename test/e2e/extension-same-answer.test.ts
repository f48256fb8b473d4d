// One engine, one answer: what the extension logs of a page is what the command line reports of it.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LogRecord } from '../../src/extension/log.js';
import type { Finding } from '../../src/model/finding.js';
import { type ChromiumShopBrowser, openChromium } from './support/chromium.js';
import { untick } from './support/command-line.js';
import { openShop, type Shop } from './support/shop.js';
import { quiet, until } from './support/shop-browser.js';
import { SHOP_PAGES } from './support/shop-pages.js';

const EXAMPLES = [
  '/alipay-bill/native.html',
  '/alipay-bill/aria.html',
  '/alipay-bill/class-only.html',
  '/alipay-bill/svg.html',
  '/alipay-bill/fixed-native.html',
  '/dang-ky.html',
  '/checkout-ar.html',
  '/zhuce.html',
  '/fair-en.html',
];
const MADE = ['/native', '/aria', '/class-only', '/frames', '/fair'] as const;
const PAGES = [...EXAMPLES, ...MADE];

const SIZE = { width: 900, height: 640 };

let browser: ChromiumShopBrowser;
let shop: Shop;
let told: ReadonlyMap<string, readonly Finding[]>;

const answerOf = (findings: readonly Finding[]) =>
  findings.map(({ id, rule, verdict, severity }) => `${id} ${rule} ${verdict} ${severity}`).sort();

beforeAll(async () => {
  const examples = EXAMPLES.map((path) => [path, readFileSync(`examples${path}`, 'utf8')]);
  shop = await openShop({ ...SHOP_PAGES, ...Object.fromEntries(examples) });
  const run = await untick([
    'audit',
    ...PAGES.map((path) => shop.origin + path),
    ...['--format', 'json', '--quiet', '--viewport', `${SIZE.width}x${SIZE.height}`],
  ]);
  told = new Map(run.report().pages.map((page) => [page.url, page.findings]));
  browser = await openChromium(SIZE);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

test.each(PAGES)('%s gets the same findings from the extension as from the command line', async (path) => {
  const url = shop.origin + path;
  const wanted = answerOf(told.get(url) ?? []);
  const tab = await browser.visit(url);
  await quiet(wanted.length === 0 ? 2000 : 0);
  const isHere = (record: LogRecord) => record.pageUrl.startsWith(shop.origin) && record.pageUrl.endsWith(path);
  const log = await until(
    async () => (await browser.log()).filter(isHere),
    (records) => records.length >= wanted.length,
  );
  expect(told.has(url)).toBe(true);
  expect(answerOf(log.map((record) => record.finding))).toEqual(wanted);
  await tab.close();
});
