// One engine, one answer: a page audited by the extension and by the command line gives the same findings.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { openChromium } from './support/chromium.js';
import { untick } from './support/command-line.js';
import { openShop, type Shop } from './support/shop.js';
import { quiet, type ShopBrowser, until } from './support/shop-browser.js';

// One viewport for both: what lies below the fold is part of the answer.
const SIZE = { width: 1000, height: 700 };
const FRAMED =
  '<!doctype html><title>Framed</title><h1>Checkout</h1><iframe srcdoc="<form><label><input type=checkbox name=m checked> I agree to receive marketing emails</label><button>Pay</button></form>"></iframe><form><label><input type=checkbox name=i checked> Add travel insurance for €9</label><input type=hidden name=newsletter_optin value=1><button>Pay now</button></form>';

interface Page {
  readonly path: string;
  readonly findings: number;
}
// Findings each page is known to have, so that two empty answers never count as agreement.
const PAGES: readonly Page[] = [
  { path: 'alipay-bill/native.html', findings: 2 },
  { path: 'alipay-bill/aria.html', findings: 2 },
  { path: 'alipay-bill/class-only.html', findings: 2 },
  { path: 'alipay-bill/svg.html', findings: 2 },
  { path: 'alipay-bill/fixed-native.html', findings: 0 },
  { path: 'dang-ky.html', findings: 1 },
  { path: 'checkout-ar.html', findings: 1 },
  { path: 'zhuce.html', findings: 1 },
  { path: 'fair-en.html', findings: 0 },
  { path: 'framed.html', findings: 3 },
];

const told = (findings: readonly Finding[]) =>
  findings
    .map(({ id, rule, verdict, severity }) => ({ id, rule, verdict, severity }))
    .sort((a, b) => a.id.localeCompare(b.id));

let shop: Shop;
let browser: ShopBrowser;

beforeAll(async () => {
  const html = ({ path }: Page) => (path === 'framed.html' ? FRAMED : readFileSync(`examples/${path}`, 'utf8'));
  shop = await openShop(Object.fromEntries(PAGES.map((page) => [`/${page.path}`, html(page)])));
  browser = await openChromium(SIZE);
});

afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

test.each(PAGES.map((page) => [page.path, page.findings] as const))('%s', async (path, count) => {
  const url = `${shop.origin}/${path}`;
  const tab = await browser.visit(url);
  const logged = async () =>
    (await browser.log()).filter((record) => record.pageUrl === url).map((record) => record.finding);
  await until(logged, (findings) => findings.length >= count);
  if (count === 0) await quiet();
  const byExtension = told(await logged());
  await tab.close();

  const run = await untick(['audit', url, '--format', 'json', '--viewport', `${SIZE.width}x${SIZE.height}`]);
  const byCommandLine = told(run.report().pages[0]?.findings ?? []);
  expect(byCommandLine).toHaveLength(count);
  expect(byExtension).toEqual(byCommandLine);
});
