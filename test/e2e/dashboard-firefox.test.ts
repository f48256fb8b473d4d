// The same page in Firefox: it opens, it shows what a visit found, and it draws.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFirefox } from './support/firefox.js';
import { openShop, type Shop } from './support/shop.js';
import { type ShopBrowser, type Tab, until } from './support/shop-browser.js';
import { SHOP_PAGES } from './support/shop-pages.js';

// As the support for Firefox names the extension.
const DASHBOARD = 'moz-extension://11111111-2222-4333-8444-555555555555/src/extension/dashboard/index.html';

let browser: ShopBrowser;
let shop: Shop;
let dashboard: Tab;

beforeAll(async () => {
  shop = await openShop({ '/signup': SHOP_PAGES['/native'] });
  browser = await openFirefox();
  await browser.set({ language: 'ar' });
  await browser.visit(`${shop.origin}/signup`);
  await until(
    () => browser.log(),
    (all) => all.some(({ kind }) => kind === 'finding'),
  );
  dashboard = await browser.open(DASHBOARD);
  await until(
    () => dashboard.evaluate<string>('document.querySelector(".log-status")?.textContent ?? ""'),
    (told) => told.includes('فُحص السجل'),
  );
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

const ask = <T>(expression: string) => dashboard.evaluate<T>(expression);

test('the overview stands from right to left, with a bar for what was found', async () => {
  expect(await ask('document.documentElement.dir')).toBe('rtl');
  expect(await ask<number>('document.querySelectorAll(".time-plot .part").length')).toBeGreaterThan(0);
  expect(await ask('getComputedStyle(document.querySelector(".mark-fill")).fill')).toMatch(/^rgb/);
  expect(await ask('document.querySelector(".loss")')).toBeNull();
});

test('a finding opens by its link, with its quote and the life of its control', async () => {
  await ask('document.querySelector(".cell-finding a").click()');
  const quote = await until(
    () => ask<string>('document.querySelector("blockquote")?.textContent ?? ""'),
    (said) => said !== '',
  );
  expect(quote).toContain('share my data');
  expect(await ask<number>('document.querySelectorAll(".timeline li").length')).toBeGreaterThan(1);
  expect(await ask('document.activeElement.localName')).toBe('h1');
});
