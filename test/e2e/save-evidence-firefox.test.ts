// *Save evidence* in Firefox: the press gives leave for the picture, and the package is one that others accept.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untick } from './support/command-line.js';
import { type FirefoxShopBrowser, openFirefox } from './support/firefox.js';
import { countPixels } from './support/png.js';
import { openShop, pageOf, type Shop } from './support/shop.js';
import { until } from './support/shop-browser.js';

const CANARY = 'typed-canary-one';
const TYPED = [0xff, 0x00, 0xff];
const MASK = [0x6b, 0x72, 0x80];

let browser: FirefoxShopBrowser;
let shop: Shop;
let downloads: string;

beforeAll(async () => {
  downloads = mkdtempSync(join(tmpdir(), 'untick-'));
  shop = await openShop({
    '/account':
      pageOf(`<form><p><input name="name" style="width:240px;color:#f0f;background:#f0f;border:1px solid #f0f"></p>
<p><label><input type="checkbox" checked> I agree to share my data with Acme Media Ltd</label></p><button>Go on</button></form>`),
  });
  browser = await openFirefox(downloads);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  rmSync(downloads, { recursive: true, force: true });
});

test('a press saves a package that verifies and is replayed, with the field masked in every picture', async () => {
  const tab = await browser.visit(`${shop.origin}/account`);
  await tab.evaluate(`document.forms[0].name.value = '${CANARY}'`);
  await until(
    () => tab.warnings(),
    (all) => all.length > 0,
  );
  await browser.pressAction();
  const popup = await tab.popup();
  await popup.press('Save evidence');
  const saved = await until(
    async () => readdirSync(downloads),
    (names) => names.some((name) => name.endsWith('.zip')) && !names.some((name) => name.endsWith('.part')),
  );
  const said = await until(
    () => popup.text(),
    (text) => text.includes('Saved as'),
  );
  expect(said).toContain('Fields are masked in its pictures. The dashboard shows those of the findings too.');
  const archive = join(downloads, saved[0] ?? '');
  expect((await untick(['verify', archive])).code).toBe(0);
  expect((await untick(['replay', archive])).stdout).toMatch(/^✔ the same/);
  const files = Object.entries(unzipSync(readFileSync(archive)));
  const pictures = files.filter(([path]) => path.endsWith('.png'));
  expect(pictures.length).toBe(3);
  for (const [path, bytes] of files) expect(Buffer.from(bytes).includes(CANARY), path).toBe(false);
  for (const [path, bytes] of pictures) expect(countPixels(Buffer.from(bytes), TYPED), path).toBe(0);
  const [, screenshot] = pictures.find(([path]) => path.endsWith('screenshot.png')) ?? [];
  expect(countPixels(Buffer.from(screenshot ?? []), MASK)).toBeGreaterThan(240 * 18);
});
