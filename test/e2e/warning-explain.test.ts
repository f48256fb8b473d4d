// The page of a rule: all of its text and none of its markup, for everyone, without a network.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directionOf, type Language, tagOf } from '../../src/locales/language.js';
import { RULES } from '../../src/rules/index.js';
import { type ChromiumShopBrowser, type ChromiumTab, openChromium } from './support/chromium.js';
import { openShop, type Shop } from './support/shop.js';
import { quiet, until } from './support/shop-browser.js';
import { SHOP_PAGES } from './support/shop-pages.js';

let browser: ChromiumShopBrowser;
let shop: Shop;
let tab: ChromiumTab;
let page: Page;

beforeAll(async () => {
  shop = await openShop(SHOP_PAGES);
  browser = await openChromium();
  await browser.set({ language: 'en' });
  tab = await browser.visit(`${shop.origin}/native`);
  await until(
    () => tab.warnings(),
    (all) => all.length > 0,
  );
  await tab.pressWarning('Why?');
  await quiet(300);
  await tab.pressWarning('More about this');
  const [opened] = await until(
    async () => tab.pages().filter((one) => one.url().includes('/explain/')),
    (all) => all.length > 0,
  );
  page = opened!;
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

async function show(rule: string, language: Language): Promise<void> {
  await browser.set({ language });
  await page.goto(`${page.url().split('?')[0]}?rule=${rule}`);
  await page.waitForSelector('h1');
}

test('every rule has its page, told as text: no example becomes a form, and no script of one runs', async () => {
  for (const { id, title } of RULES) {
    await show(id, 'en');
    expect(await page.textContent('h1'), id).toBe(title);
    expect(await page.locator('h2').allTextContents()).toEqual([
      'What it finds',
      'Why it matters',
      'When it cannot tell',
      'Examples',
      'Options',
      'Sources',
    ]);
    expect(await page.locator('input, form, iframe, img, style, main script').count()).toBe(0);
    expect(await page.locator('pre').first().textContent()).toContain('<');
  }
});

test('what is no rule is told so, with all there are', async () => {
  for (const wrong of ['nothing', '%3Cimg%20src=x%3E', '__proto__']) {
    await show(wrong, 'en');
    expect(await page.textContent('.lead')).toBe('There is no such check. These are all of them.');
    expect(await page.locator('.rules a').count()).toBe(RULES.length);
    expect(await page.locator('img').count()).toBe(0);
  }
  await page.locator('.rules a').first().click();
  await page.waitForSelector('h2');
  expect(page.url()).toMatch(/\?rule=[a-z-]+$/);
});

describe.each(['en', 'ar', 'zh-cn', 'de'] as const)('in %s', (language) => {
  test('it runs as the language does, and its English is marked as English', async () => {
    await show('inconspicuous-consent', language);
    expect(await page.evaluate('[document.documentElement.lang, document.documentElement.dir]')).toEqual([
      tagOf(language),
      directionOf(language),
    ]);
    const prose = page.locator('section > div').first();
    expect([await prose.getAttribute('lang'), await prose.getAttribute('dir')]).toEqual(['en', 'ltr']);
  });

  test.each(['light', 'dark'] as const)(
    'by %s it breaks no rule of accessibility, wide or narrow',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await show('inconspicuous-consent', language);
        await page.locator('details summary').first().click();
        await page.evaluate(axe.source);
        const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      }
    },
  );
});
