// PRV-12: what was kept is gone once a person deletes it. Chromium writes over what was deleted in its files when it likes; until
// then only whoever reads the disk itself can find it, and what they find is words of pages.
import { existsSync } from 'node:fs';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Canaries } from '../privacy/canaries.js';
import { builtExtension } from './support/build-extension.js';
import { POPUP } from './support/privacy-chromium.js';
import { privacyShop } from './support/privacy-pages.js';
import { openStage, SinkScanner, type Stage, storeSinks } from './support/privacy-sinks.js';
import { READ_STORES, type Stores } from './support/privacy-stores.js';
import { READ_LOG, until } from './support/shop-browser.js';

const RETENTION = 'src/extension/log/retention.ts';
const canaries = new Canaries(41);
const shop = privacyShop(canaries, 1);
const scanner = new SinkScanner([canaries]);
let stage: Stage;

beforeAll(async () => {
  stage = await openStage(builtExtension('chrome'), [shop]);
});
afterAll(async () => {
  await stage?.browser.close();
  await stage?.close();
});

/** The extension's own code, as a script that a page of it can run. */
async function scriptOf(entry: string): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name: 'retention' };
  const made = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib },
  })) as Rolldown.RolldownOutput[];
  return made[0]?.output[0].code ?? '';
}

test.runIf(existsSync(RETENTION))('nothing that was kept can be read after deleting all', async () => {
  const { browser } = stage;
  const tab = await browser.tab();
  await tab.page.goto(stage.shop.origin + shop.start.path);
  const records = () => browser.ask<readonly unknown[]>(READ_LOG);
  expect((await until(records, (all) => all.length > 30)).length).toBeGreaterThan(30);
  const page = await browser.page((await browser.origin()) + POPUP);
  await tab.page.close();
  expect(scanner.scan(storeSinks((await page.evaluate(READ_STORES)) as Stores)).kept).toContain('database untick');
  await page.evaluate(`${await scriptOf(RETENTION)}; retention.deleteAll()`);
  const stores = (await page.evaluate(READ_STORES)) as Stores;
  expect(scanner.scan(storeSinks(stores)).kept).toEqual([]);
});
