// PRV-01 to 04, 06 and 07 in Firefox: fewer fields than in Chromium, the same page, and its own kind of files.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LogRecord } from '../../src/extension/log/record.js';
import { Canaries } from '../privacy/canaries.js';
import { asSet, comparable } from '../privacy/normalise.js';
import { firefoxSinks, WatchedFirefox } from './support/privacy-firefox.js';
import { FILL_ALL, FIRST_RECORDS, isOfLastPage, repeatAll } from './support/privacy-journey.js';
import { type PrivacyShop, privacyShop } from './support/privacy-pages.js';
import { SinkScanner, storeSinks } from './support/privacy-sinks.js';
import type { Stores } from './support/privacy-stores.js';
import { openShop, type Shop } from './support/shop.js';
import { READ_LOG, still, until } from './support/shop-browser.js';

const canaries = [new Canaries(11), new Canaries(12, 3)] as const;
const shops = canaries.map((own) => privacyShop(own, 2));

let browser: WatchedFirefox;
let shop: Shop;
let records: readonly (readonly unknown[])[];
let stores: Stores;

const recordsNow = () => browser.ask<readonly LogRecord[]>(READ_LOG);

async function walk({ start, fillings }: PrivacyShop): Promise<readonly unknown[]> {
  const before = (await recordsNow()).length;
  const page = await browser.page(shop.origin.replace('//', `//${start.userInfo}@`) + start.path);
  await until(recordsNow, (all) => all.length > before + FIRST_RECORDS);
  await page.focus('#f-text-0');
  await page.keyboard.type(fillings.find(({ id }) => id === 'f-text-0')?.value ?? '');
  const rest = fillings.filter(({ id, kind }) => id !== 'f-text-0' && kind !== 'file');
  await page.evaluate(`(${FILL_ALL})(${JSON.stringify(rest)})`);
  await repeatAll(page, async () => (await recordsNow()).slice(before));
  await still(async () => (await recordsNow()).length);
  await page.evaluate(() => document.querySelector('#cookies')?.remove());
  await page.click('#send');
  await until(recordsNow, (all) => all.slice(before).some(isOfLastPage));
  await still(async () => (await recordsNow()).length);
  return (await recordsNow()).filter(({ seq }) => seq > before);
}

beforeAll(async () => {
  shop = await openShop(Object.assign({}, ...shops.map(({ pages }) => pages)));
  browser = await WatchedFirefox.open([shop.origin, shop.elsewhere]);
  records = [await walk(shops[0]!), await walk(shops[1]!)];
  stores = await browser.stores();
  await browser.close();
}, 240_000);
afterAll(async () => {
  browser?.forget();
  await shop?.close();
});

const scanner = new SinkScanner(canaries);

test('what is kept is the same whatever was typed', () => {
  expect(records[0]?.length).toBeGreaterThan(20);
  expect(asSet(comparable(records[1]!))).toEqual(asSet(comparable(records[0]!)));
});

describe('nothing that was typed or carried is left', () => {
  test('in any store, as it is read from inside', () => {
    const { leaks, kept } = scanner.scan(storeSinks(stores));
    expect(leaks).toEqual([]);
    expect(kept).toContain('database untick');
  });

  test('in any file of the extension', () => {
    const { leaks, kept } = scanner.scan(firefoxSinks(browser.profile));
    expect(leaks).toEqual([]);
    expect(kept).not.toEqual([]);
  });
});

test('nothing was asked of the shop but what the pages asked for', () => {
  const paths = [...shops.flatMap(({ pages }) => Object.keys(pages)), '/favicon.ico'];
  const asked = browser.proxy.asked.filter(({ isLetThrough }) => isLetThrough);
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter(({ what }) => !paths.some((path) => what.includes(path)))).toEqual([]);
});
