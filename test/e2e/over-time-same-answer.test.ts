// One engine, one answer, over time too: the same presses on the same page, by a tab with the extension in it and by a journey of
// the command line, give the same findings and the same receipts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import type { Receipt } from '../../src/model/report.js';
import { type ChromiumShopBrowser, openChromium } from './support/chromium.js';
import { untick } from './support/command-line.js';
import { OVER_TIME_PAGES, WAYS } from './support/over-time-pages.js';
import { openShop, type Shop } from './support/shop.js';
import { quiet, until } from './support/shop-browser.js';

const SIZE = { width: 900, height: 640 };
// Longer than any page here takes for what it does by itself.
const REST_MS = 4000;
/** Page → what a person presses on it, in order. */
const PRESSES: Readonly<Record<string, readonly string[]>> = {
  '/ticks-late': [],
  '/reticks-by-timer': ['#news'],
  '/unticks-on-focus': ['#mail'],
  '/master': ['#all'],
  '/asks-again': ['#no'],
  '/framed': ['#partners', '#go'],
};

let browser: ChromiumShopBrowser;
let shop: Shop;
let folder: string;

beforeAll(async () => {
  shop = await openShop({ ...OVER_TIME_PAGES, '/framed': WAYS['a frame that answers'] });
  browser = await openChromium(SIZE);
  folder = mkdtempSync(join(tmpdir(), 'untick-'));
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As the log keeps it: what was found first, once, whatever becomes of it. */
const answerOf = (findings: readonly Finding[]) => {
  const first = findings.filter(({ id }, at) => findings.findIndex((other) => other.id === id) === at);
  return first.map(({ id, rule, verdict, severity }) => `${id} ${rule} ${verdict} ${severity}`).sort();
};
const sentOf = (receipts: readonly Receipt[]) => receipts.map(({ at: _, ...receipt }) => receipt);

/** What a journey says that rests, presses, rests again and is looked at before and after. */
async function walk(url: string, presses: readonly string[]) {
  const path = join(folder, `${Object.keys(PRESSES).indexOf(new URL(url).pathname)}.mjs`);
  writeFileSync(
    path,
    `export default async ({ page, step }) => {
  await page.goto(${JSON.stringify(url)});
  await page.waitForTimeout(1500);
  await step('shown');
  for (const press of ${JSON.stringify(presses)}) { await page.click(press); await page.waitForTimeout(300); }
  await page.waitForTimeout(${REST_MS});
  await step('after');
};`,
  );
  const size = `${SIZE.width}x${SIZE.height}`;
  const run = await untick(['audit', '--steps', path, '--format', 'json', '--quiet', '--viewport', size]);
  const { pages } = run.report();
  expect(pages.map(({ step }) => step)).toEqual(['shown', 'after']);
  return { findings: pages.flatMap((page) => page.findings), receipts: pages.flatMap((page) => page.receipts) };
}

test.each(Object.entries(PRESSES))('%s, pressed alike, is told alike', async (path, presses) => {
  const url = shop.origin + path;
  const walked = await walk(url, presses);
  const tab = await browser.visit(url);
  await quiet(1500);
  for (const press of presses) {
    await tab.click(press);
    await quiet(300);
  }
  await quiet(REST_MS);
  const wanted = answerOf(walked.findings);
  const records = await until(
    async () => (await browser.log()).filter(({ pageUrl }) => pageUrl === url),
    (all) => all.filter(({ kind }) => kind === 'finding').length >= wanted.length,
  );
  expect(wanted.length + walked.receipts.length).toBeGreaterThan(0);
  expect(answerOf(records.flatMap((record) => (record.kind === 'finding' ? [record.finding] : [])))).toEqual(wanted);
  expect(sentOf(records.flatMap((record) => (record.kind === 'receipt' ? [record.receipt] : [])))).toEqual(
    sentOf(walked.receipts),
  );
  await tab.close();
});
