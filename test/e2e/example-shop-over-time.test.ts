import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/cli/serve-folder.js';
import { launchBrowser } from '../../src/drive/launch-browser.js';
import { look, reportOf } from '../../src/drive/look.js';
import { visit } from './support/probe-visit.js';

interface ShopPage {
  readonly path: string;
  readonly finds: readonly string[];
  readonly later?: readonly string[];
}

const { pages: SHOP } = JSON.parse(readFileSync('examples/shop.json', 'utf8')) as { pages: readonly ShopPage[] };

let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  server = await serveFolder('examples');
  ({ browser } = await launchBrowser(null));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What a person does who has time, wants no offers, and sends the form in the end. */
const DEEDS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'ticks-later.html': (page) => page.waitForTimeout(2_500),
  'fixed-ticks-later.html': (page) => page.waitForTimeout(2_500),
  'ticks-on-press-vi.html': async (page) => {
    await page.fill('[name=ho_ten]', 'An');
    await page.fill('[name=dien_thoai]', '0900');
    await page.fill('[name=dia_chi]', 'Hà Nội');
    await page.click('#dat-hang');
  },
  'comes-back-ar.html': async (page) => {
    await page.click('#offers');
    await page.waitForTimeout(1_500);
  },
  'fixed-comes-back-ar.html': async (page) => {
    await page.click('#offers');
    await page.click('#offers');
    await page.waitForTimeout(1_500);
  },
  'agree-to-all-ko.html': (page) => page.click('#all'),
  'fixed-agree-to-all-ko.html': (page) => page.click('#all'),
  'hidden-yes-zh.html': async (page) => {
    await page.fill('[name=name]', '李');
    await page.fill('[name=mobile]', '138');
    await page.click('button');
  },
};

const overTime = SHOP.filter(({ path }) => path.startsWith('over-time/'));

test.each(overTime)('over time $path shows what the list of the shop says', async ({ path, later = [] }) => {
  const opened = await visit(browser, `${server.origin}/${path}`);
  const { page } = opened;
  // What is sent ends here, and the page stays to be asked.
  await page.route('**/*', (route) =>
    route.request().method() === 'POST' ? route.abort('aborted') : route.continue(),
  );
  await opened.watch.settled();
  await DEEDS[path.replace('over-time/', '')]?.(page);
  const { findings } = reportOf(await look(opened), opened.settings);
  const byScripts = findings.map(({ rule }) => rule).filter((rule) => /^(?:script|reticked|swept|added)/.test(rule));
  expect(byScripts).toEqual(later);
  await page.context().close();
});
