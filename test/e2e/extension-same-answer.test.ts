// One engine, one answer: what the extension logs of a page is what the command line reports of it.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LogRecord } from '../../src/extension/log/record.js';
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
  const report = run.report();
  // What the command line did not reach, or judged half loaded, would look like another answer of the extension.
  const isLate = report.pages.filter(({ limits }) => limits.some(({ kind }) => kind === 'time')).map(({ url }) => url);
  expect({ unreached: report.unreached, isLate }).toEqual({ unreached: [], isLate: [] });
  told = new Map(report.pages.map((page) => [page.url, page.findings]));
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
  const isHere = ({ kind, pageUrl }: LogRecord) =>
    kind === 'finding' && pageUrl.startsWith(shop.origin) && pageUrl.endsWith(path);
  const log = await until(
    async () => (await browser.log()).filter(isHere),
    (records) => records.length >= wanted.length,
  );
  expect(told.has(url)).toBe(true);
  const got = answerOf(log.flatMap((record) => (record.kind === 'finding' ? [record.finding] : [])));
  // Words that could not be brought, or a page judged before it was loaded, stand in the limits of the page.
  const limits = (await browser.log()).flatMap((record) =>
    record.kind === 'page' && record.pageUrl === url ? record.page.limits : [],
  );
  expect(got, JSON.stringify(limits)).toEqual(wanted);
  await tab.close();
});
