// Only Chromium makes pages ready before they are asked for, and only under a driver that lets it.
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { expect, test } from 'vitest';
import { FEATURES_OFF } from '../../../src/drive/browser-flags.js';
import { findBrowser } from '../../../src/drive/find-browser.js';
import type { LogRecord } from '../../../src/extension/log/record.js';
import { LIFE_PAGES } from './adverse-life.js';
import { builtExtension } from './build-extension.js';
import { openShop } from './shop.js';
import { quiet, READ_LOG, until } from './shop-browser.js';

export function describeReadied(): void {
  test('a page that is made ready unseen is counted once it is shown, and not before', async () => {
    const folder = resolve(builtExtension('chrome'));
    const shop = await openShop(LIFE_PAGES);
    const browser = await puppeteer.launch({
      executablePath: findBrowser() ?? '',
      enableExtensions: [folder],
      pipe: true,
      args: ['--no-sandbox', FEATURES_OFF],
    });
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const ask = async (expression: string) => (await worker.worker())?.evaluate(expression);
    const found = async () =>
      ((await ask(READ_LOG)) as LogRecord[])
        .filter(({ kind }) => kind !== 'page')
        .map(({ kind, pageUrl }) => [kind, pageUrl] as const);
    const badge = () =>
      ask('chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))');
    // The first run page stands in front, and a press on a page behind it waits for ever.
    const first = await browser.waitForTarget((target) => target.url().endsWith('/welcome/index.html'));
    await (await first.page())?.close();
    const page = await browser.newPage();
    await page.goto(`${shop.origin}/front`);
    const seen = () => shop.received.filter(({ path }) => path === '/seen');
    await until(
      async () => seen().length,
      (times) => times > 0,
    );
    expect(seen().map(({ fields }) => fields.get('readied'))).toEqual(['true']);
    await quiet(3000);
    expect(await found()).toEqual([]);
    expect(await badge()).toBe('');

    await page.click('#go');
    const once = [['finding', `${shop.origin}/readied`]];
    expect(await until(found, (records) => records.length > 0)).toEqual(once);
    expect(await until(badge, (text) => text === '1')).toBe('1');
    await quiet();
    expect(await found()).toEqual(once);
    // It is the one that was made ready, and not loaded anew.
    expect(seen()).toHaveLength(1);
    await browser.close();
    await shop.close();
  });
}
