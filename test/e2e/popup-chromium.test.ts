// The popup, the pause and the first run as a person meets them, in one Chromium.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumShopBrowser, openChromium } from './support/chromium.js';
import { openShop, type Shop } from './support/shop.js';
import { quiet, until } from './support/shop-browser.js';
import { SHOP_PAGES } from './support/shop-pages.js';

const WELCOME = 'src/extension/welcome/index.html';
const OPTIONS = 'src/extension/options/index.html';
const HOUR_MS = 3_600_000;

let browser: ChromiumShopBrowser;
let shop: Shop;

beforeAll(async () => {
  shop = await openShop(SHOP_PAGES);
  browser = await openChromium(undefined, undefined, true);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

const welcomes = () => browser.pages().filter((page) => page.url().endsWith(WELCOME));
const textOf = (page: Page) => page.evaluate<string>('document.body.innerText');
const says = (page: Page, words: string) =>
  until(
    () => textOf(page),
    (text) => text.includes(words),
  );
const settled = (page: Page, name: string) =>
  page.evaluate<unknown>(`chrome.storage.local.get('${name}').then((all) => all['${name}'])`);

describe('the first run', () => {
  test('opens once, goes through three screens by keyboard, and closes itself', async () => {
    const [page] = await until(
      async () => welcomes(),
      (all) => all.length > 0,
    );
    await says(page!, 'Welcome to untick');
    await page!.bringToFront();
    await page!.getByRole('button', { name: 'Next' }).focus();
    await page!.keyboard.press('Enter');
    await says(page!, '2 of 3');
    await page!.getByRole('button', { name: 'Next' }).press('Enter');
    await says(page!, '3 of 3');
    // The page is gone before the press is told to be done.
    await page!
      .getByRole('button', { name: 'Done' })
      .press('Enter')
      .catch(() => undefined);
    expect(
      (
        await until(
          async () => welcomes(),
          (all) => all.length === 0,
        )
      ).length,
    ).toBe(0);
  });

  test('says it in Arabic where that is chosen, from right to left', async () => {
    const page = await browser.ownPage(WELCOME);
    await page.getByLabel('Language').selectOption('ar');
    await says(page, 'مرحبًا بك في untick');
    expect(await page.evaluate('document.documentElement.dir')).toBe('rtl');
    expect(await page.title()).toBe('مرحبًا بك في untick · untick');
    await browser.set({ language: 'en' });
    await page.close();
  });
});

describe('a pause', () => {
  test('takes the warning away and is told; nothing is looked at or kept until it ends', async () => {
    const tab = await browser.visit(`${shop.origin}/native`);
    await until(
      () => tab.warnings(),
      (all) => all.length > 0,
    );
    const logged = (
      await until(
        () => browser.log(),
        (log) => log.length > 0,
      )
    ).length;
    const popup = await tab.popup();
    await popup.press('Pause on this site');
    await popup.press('For 1 hour');
    const told = await until(
      () => popup.text(),
      (text) => text.includes('Paused on this site'),
    );
    expect(told).toMatch(/Starts again by itself in (?:1 hour|60 minutes|59 minutes)/);
    expect(
      await until(
        () => tab.warnings(),
        (all) => all.length === 0,
      ),
    ).toEqual([]);
    const paused = { text: '', title: 'untick: paused on this site' };
    expect(
      await until(
        () => tab.badge(),
        ({ title }) => title === paused.title,
      ),
    ).toEqual(paused);
    await popup.close();

    // The page goes on, another is opened, and one that asks for nothing: all of it is left alone.
    await tab.evaluate('void document.body.append("changed")');
    await tab.goTo(`${shop.origin}/aria`);
    const calm = await browser.visit(`${shop.origin}/news`);
    await quiet();
    expect(await tab.warnings()).toEqual([]);
    expect(await tab.badge()).toEqual(paused);
    expect(await calm.badge()).toEqual(paused);
    expect((await browser.log()).length).toBe(logged);

    const again = await tab.popup();
    expect(await again.text()).toContain('Paused on this site');
    await again.press('Start again now');
    expect(
      await until(
        () => again.text(),
        (text) => text.includes('1 thing'),
      ),
    ).toContain('1 thing to look at');
    expect(
      (
        await until(
          () => tab.warnings(),
          (all) => all.length > 0,
        )
      ).length,
    ).toBe(1);
    expect(
      (
        await until(
          () => calm.badge(),
          ({ title }) => title !== paused.title,
        )
      ).title,
    ).toBe('untick');
    const after = await until(
      () => browser.log(),
      (log) => log.length >= logged + 2,
    );
    expect(after.slice(logged).map(({ kind }) => kind)).toEqual(['finding', 'page']);
    await again.close();
    await calm.close();
    await tab.close();
  });

  test('holds for the whole page, a frame of another site in it as well, and ends by itself while the page is open', async () => {
    shop.put(
      '/framed',
      `<!doctype html><h1>Framed</h1><iframe src="${shop.elsewhere}/native" width=600 height=300></iframe>`,
    );
    await browser.set({ pausedSites: { '127.0.0.1': new Date(Date.now() + HOUR_MS).toISOString() } });
    const tab = await browser.visit(`${shop.origin}/framed`);
    await quiet();
    expect((await tab.badge()).title).toBe('untick: paused on this site');
    await browser.set({ pausedSites: { '127.0.0.1': new Date(Date.now() + 3000).toISOString() } });
    expect(
      (
        await until(
          () => tab.badge(),
          ({ text }) => text === '1',
        )
      ).text,
    ).toBe('1');
    await tab.close();
  });

  test('a box that the person ticked in the meantime is not blamed afterwards', async () => {
    await browser.set({ pausedSites: { '127.0.0.1': 'always' } });
    const tab = await browser.visit(`${shop.origin}/fair`);
    await quiet(1000);
    await tab.click('#box');
    await browser.set({ pausedSites: {} });
    await quiet();
    expect(await tab.warnings()).toEqual([]);
    expect((await tab.badge()).text).toBe('');
    await tab.close();
  });

  test('a site that is not paused goes on beside one that is', async () => {
    await browser.set({ pausedSites: { localhost: 'always' } });
    const tab = await browser.visit(`${shop.origin}/native`);
    expect(
      (
        await until(
          () => tab.badge(),
          ({ text }) => text === '1',
        )
      ).text,
    ).toBe('1');
    await browser.set({ pausedSites: {} });
    await tab.close();
  });
});

describe('a page that cannot be checked', () => {
  test.each([
    ['a page of the browser', 'chrome://version/', 'Cannot check this page'],
    ['a page that did not load', 'http://127.0.0.1:9/', 'This page did not load'],
  ])('%s says so', async (_name, url, title) => {
    const tab = await browser.open(url);
    const popup = await tab.popup();
    expect(await popup.text()).toContain(title);
    await popup.close();
    await tab.close();
  });

  test('a document says so', async () => {
    shop.put('/terms.txt', 'Terms');
    const tab = await browser.visit(`${shop.origin}/terms.txt`);
    const popup = await tab.popup();
    expect(await popup.text()).toContain('a document or a picture');
    await popup.close();
    await tab.close();
  });
});

describe('the settings', () => {
  test('are kept, and what is chosen counts in the page, on the badge and in the popup at once', async () => {
    const tab = await browser.visit(`${shop.origin}/native`);
    await until(
      () => tab.warnings(),
      (all) => all.length > 0,
    );
    const page = await browser.ownPage(OPTIONS);
    await page.getByLabel('Handing your data to others').uncheck();
    await says(page, 'Saved.');
    expect(await settled(page, 'warnAbout')).toEqual(['money', 'tracking', 'marketing', 'other']);
    expect(
      await until(
        () => tab.warnings(),
        (all) => all.length === 0,
      ),
    ).toEqual([]);
    const quietBadge = { text: '', title: 'untick: only things here that you asked not to be warned of' };
    expect(
      await until(
        () => tab.badge(),
        ({ text }) => text === '',
      ),
    ).toEqual(quietBadge);
    const popup = await tab.popup();
    expect(await popup.text()).toContain('1 more that you asked not to be warned of');
    await popup.close();
    await page.getByLabel('Handing your data to others').check();
    expect(
      (
        await until(
          () => tab.warnings(),
          (all) => all.length > 0,
        )
      ).length,
    ).toBe(1);
    await page.getByLabel('Of all places').uncheck();
    await page.getByLabel('European Union').uncheck();
    expect(await settled(page, 'jurisdictions')).not.toContain('EU');
    await page.getByLabel('Of all places').check();
    expect(await settled(page, 'jurisdictions')).toBe('all');
    await page.close();
    await tab.close();
  });

  test('deleting everything leaves no record and no list of sites, and the log goes on from there', async () => {
    await browser.set({ hiddenSites: ['news.example'], retentionDays: 30 });
    expect((await browser.log()).length).toBeGreaterThan(0);
    const page = await browser.ownPage(OPTIONS);
    await page.getByRole('button', { name: 'Delete everything…' }).click();
    await page.getByRole('button', { name: 'Delete now' }).click();
    await says(page, 'All of it is deleted.');
    expect(await browser.log()).toEqual([]);
    expect(await settled(page, 'hiddenSites')).toEqual([]);
    expect(await settled(page, 'retentionDays')).toBe(30);
    const tab = await browser.visit(`${shop.origin}/class-only`);
    const after = await until(
      () => browser.log(),
      (log) => log.length >= 2,
    );
    expect(after.map(({ kind }) => kind)).toEqual(['finding', 'page']);
    await tab.close();
    await page.close();
  });
});

test('zoomed to 400 %, where a browser leaves a popup 200 px, nothing has to be scrolled sideways', async () => {
  const open = async (deviceScaleFactor: number) => {
    const page = await browser.ownPage('src/extension/popup/index.html');
    const device = await page.context().newCDPSession(page);
    const size = { width: 200, height: 150, mobile: false, deviceScaleFactor };
    await device.send('Emulation.setDeviceMetricsOverride', size);
    await page.reload();
    return page;
  };
  const zoomed = await open(4);
  const spill = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await zoomed.evaluate(spill)).toBe(0);
  expect(await zoomed.evaluate('document.body.offsetWidth')).toBeLessThanOrEqual(200);
  await zoomed.close();
  // Not zoomed it keeps its width, however narrow it is laid out at first.
  const plain = await open(1);
  expect(await plain.evaluate('document.body.offsetWidth')).toBe(360);
  await plain.close();
});

test('the popup asks nobody anything: Dashboard and Settings open pages of our own', async () => {
  const tab = await browser.visit(`${shop.origin}/news`);
  const popup = await tab.popup();
  await popup.press('Settings');
  const opened = await until(
    async () => browser.pages().find((page) => page.url().endsWith(OPTIONS)),
    (page) => page !== undefined,
  );
  expect(opened?.url()).toMatch(/^chrome-extension:\/\/\w+\/src\/extension\/options\/index\.html$/);
  await opened?.close();
  await tab.close();
});
