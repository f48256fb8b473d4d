// *Save evidence* as a person presses it, in Chromium: what is in the package, what must never be, and that others accept it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/evidence/manifest.js';
import type { Run } from '../../src/evidence/run.js';
import type { SavedLook } from '../../src/evidence/saved-look.js';
import { toFinding } from '../../src/extension/dashboard/route.js';
import { type ChromiumShopBrowser, type ChromiumTab, openChromium } from './support/chromium.js';
import { untick } from './support/command-line.js';
import { countPixels, pixelsOf, readPng } from './support/png.js';
import { openShop, pageOf, type Shop } from './support/shop.js';
import { until } from './support/shop-browser.js';

const CANARIES = {
  typed: 'typed-canary-one',
  area: 'area-canary-two',
  edited: 'edited-canary-three',
  open: 'open-canary-four',
  closed: 'closed-canary-five',
  framed: 'framed-canary-six',
  foreign: 'foreign-canary-seven',
  hidden: 'hidden-canary-eight',
  query: 'query-canary-nine',
  secret: 'secret-canary-ten',
} as const;

const MASK = [0x6b, 0x72, 0x80] as const;
/** Chromium's own box that is on. */
const TICKED = [0x00, 0x75, 0xff] as const;
/** Whatever a field holds is of a colour that nothing else on the page has. */
const TYPED = [0xff, 0x00, 0xff] as const;
const FIELD = 'style="width:240px;color:#f0f;background:#f0f;border:1px solid #f0f"';

const box = (words: string) => `<p><label><input type="checkbox" checked name="ads"> ${words}</label></p>`;

const form = (frames: string) =>
  pageOf(`<h1>Create your account</h1><form action="/send?who=${CANARIES.query}">
<p><label>Name <input name="name" ${FIELD}></label></p><input type="hidden" name="token" value="${CANARIES.hidden}">
<p><input type="password" name="pin" ${FIELD}></p><p><textarea name="more" ${FIELD}></textarea></p>
<p><select name="town" ${FIELD}><option>North</option><option>South</option></select></p>
<div id="edited" contenteditable style="width:240px;color:#f0f;white-space:nowrap">…</div>
${box('I agree to share my data with Acme Media Ltd')}<p><button type="button">Create account</button></p></form>
<div id="ajar"></div><div id="shut"></div>
<script>
ajar.attachShadow({ mode: 'open' }).innerHTML = '<p><input ${FIELD} value="${CANARIES.open}">';
shut.attachShadow({ mode: 'closed' }).innerHTML = '<p><input ${FIELD} value="${CANARIES.closed}"></p>';
</script>${frames}`);

const framed = (canary: string) =>
  pageOf(`<form><input ${FIELD} value="${canary}">${box('Send me offers by email')}<button>Pay</button></form>`);

/** As a person fills it in: no script of the page holds the words. */
const FILL = `(() => {
  const [form] = document.forms;
  form.name.value = '${CANARIES.typed}';
  form.pin.value = '${CANARIES.secret}';
  form.more.value = '${CANARIES.area}';
  edited.textContent = '${CANARIES.edited} and much more of it, which stands out of its box on the right';
})()`;

let browser: ChromiumShopBrowser;
let shop: Shop;
let work: string;
let tab: ChromiumTab;
let popup: Page;
let files: ReadonlyMap<string, Uint8Array>;
let archive: string;

const address = () => `${shop.origin}/account?q=${CANARIES.query}#${CANARIES.query}`;
const isPopup = (page: Page) => page.url().endsWith('/popup/index.html');
const textOf = (page: Page) => page.evaluate<string>('document.body.innerText');

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'untick-'));
  shop = await openShop({ '/framed': framed(CANARIES.framed), '/foreign': framed(CANARIES.foreign) });
  const frame = (url: string, border: number) =>
    `<p><iframe src="${url}" width="520" height="120" style="border:${border}px solid #333;padding:3px"></iframe></p>`;
  shop.put('/account', form(frame(`${shop.origin}/framed`, 7) + frame(`${shop.elsewhere}/foreign`, 2)));
  browser = await openChromium(null);
  tab = await browser.visit(address());
  await tab.evaluate(FILL);
  await until(
    () => tab.warnings(),
    (all) => all.length > 0,
  );
  await tab.popup();
  popup = browser.pages().find(isPopup)!;
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  rmSync(work, { recursive: true, force: true });
});

async function save(): Promise<ReadonlyMap<string, Uint8Array>> {
  const download = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Save evidence', exact: true }).click();
  const file = await download;
  archive = join(work, file.suggestedFilename());
  await file.saveAs(archive);
  // The download is there before the popup says what became of it.
  await until(
    () => textOf(popup),
    (text) => !text.includes('Sealing it…'),
  );
  return new Map(Object.entries(unzipSync(readFileSync(archive))));
}

const jsonOf = <T>(path: string) => JSON.parse(Buffer.from(files.get(path) ?? []).toString('utf8')) as T;
const pngOf = (name: string) => Buffer.from(files.get(`pages/0001/${name}`) ?? []);

test('without a press on the button of the extension the browser gives no picture, and the package says so', async () => {
  files = await save();
  expect([...files.keys()].filter((path) => path.endsWith('.png'))).toEqual([]);
  expect(await textOf(popup)).toContain('without a picture of the page');
  expect(jsonOf<Manifest>('manifest.json').notCaptured).toContainEqual({
    what: 'screenshot.png',
    page: 'pages/0001',
    reason: 'the browser gave no picture of the tab',
  });
  expect((await untick(['verify', archive])).code).toBe(0);
});

describe('after a press', () => {
  beforeAll(async () => {
    await browser.pressAction(address());
    files = await save();
  });

  test('holds pictures, markup and facts, and lists what an extension cannot have', () => {
    const { findings } = jsonOf<Run>('run.json').report.pages[0]!;
    expect(findings.length).toBeGreaterThanOrEqual(3);
    const names = [...files.keys()].filter((path) => path.startsWith('pages/')).map((path) => path.slice(11));
    expect(names).toEqual(
      expect.arrayContaining(['annotated.png', 'dom.html', 'dom-2.html', 'dom-3.html', 'facts.json', 'screenshot.png']),
    );
    expect(names.filter((name) => name.startsWith('crop-')).length).toBeGreaterThanOrEqual(2);
    const manifest = jsonOf<Manifest>('manifest.json');
    expect(manifest.surface).toBe('extension');
    expect(manifest.environment.profile).toBe('personal');
    expect(manifest.tool.engine).toMatch(/^[0-9a-f]{64}$/);
    expect(manifest.notCaptured.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['headers.json', 'tls.json', 'cookies.json', 'signature', 'trusted time']),
    );
    // Of every finding there is a crop, or a line that says why not.
    const told = new Set([...names, ...manifest.notCaptured.map(({ what }) => what)]);
    expect(findings.filter(({ id }) => !told.has(`crop-${id}.png`))).toEqual([]);
  });

  test('others accept it: it verifies, and a replay finds the same', async () => {
    const verified = await untick(['verify', archive]);
    expect({ code: verified.code, problems: verified.stderr }).toEqual({ code: 0, problems: '' });
    const replayed = await untick(['replay', archive]);
    expect(replayed.stdout).not.toContain('not the same');
    expect(replayed.code).toBe(0);
    const bytes = readFileSync(archive);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(join(work, 'altered.zip'), bytes);
    expect((await untick(['verify', join(work, 'altered.zip')])).code).toBe(1);
  });

  test('holds nothing that was typed or hidden, in any file', () => {
    for (const [path, bytes] of files) {
      const text = Buffer.from(bytes).toString('latin1');
      for (const [kind, canary] of Object.entries(CANARIES))
        expect(text.includes(canary), `${kind} in ${path}`).toBe(false);
    }
  });

  test('no pixel of what a field holds is in any picture, and the fields are there as masks', () => {
    for (const name of ['screenshot.png', 'annotated.png']) expect(countPixels(pngOf(name), TYPED), name).toBe(0);
    const crops = [...files.keys()].filter((path) => path.includes('/crop-'));
    for (const path of crops) expect(countPixels(Buffer.from(files.get(path)!), TYPED), path).toBe(0);
    const masked = countPixels(pngOf('screenshot.png'), MASK);
    // Seven fields of 240 px, and the frame of another site as a whole.
    expect(masked).toBeGreaterThan(7 * 240 * 18 + 520 * 120);
    // Not everything is masked: the frame of the same site shows what it asks.
    expect(masked).toBeLessThan(7 * 260 * 60 + 540 * 140 + 900 * 40);
  });

  test('shows the page as the site made it: our own warning stands in no picture and in no markup', async () => {
    expect(readPng(pngOf('screenshot.png')).width).toBe(await tab.evaluate<number>('innerWidth * devicePixelRatio'));
    const markup = Buffer.from(files.get('pages/0001/dom.html')!).toString('utf8');
    expect(markup).toContain('I agree to share my data with Acme Media Ltd');
    expect(markup).not.toContain('popover');
    const warned = pixelsOf(pngOf('screenshot.png'));
    const back = await until(
      () => tab.warnings(),
      (all) => all.length > 0,
    );
    expect(back.length).toBeGreaterThan(0);
    await browser.set({ warnings: false });
    await until(
      () => tab.warnings(),
      (all) => all.length === 0,
    );
    const unwarned = Buffer.from((await save()).get('pages/0001/screenshot.png')!);
    expect(warned.equals(pixelsOf(unwarned))).toBe(true);
    await browser.set({ warnings: true });
  });

  test('the dashboard shows the finding with the picture that is in the package', async () => {
    expect(await textOf(popup)).toContain('The dashboard shows those of the findings too.');
    const crops = new Map(
      [...files].flatMap(([path, bytes]) => (/crop-/.test(path) ? [[path.slice(16, -4), Buffer.from(bytes)]] : [])),
    );
    const pictured = (await browser.log()).filter(
      (record) => record.kind === 'finding' && crops.has(record.finding.id),
    );
    expect(new Set(pictured.map((record) => record.kind === 'finding' && record.finding.id)).size).toBe(crops.size);
    const own = await browser.ownPage('src/extension/dashboard/index.html');
    for (const record of pictured) {
      if (record.kind !== 'finding') continue;
      await own.evaluate(`location.hash = ${JSON.stringify(toFinding(record.key))}`);
      await own.locator(`.facts >> text=${record.finding.id}`).waitFor();
      const url = await own.locator('.picture img').getAttribute('src');
      const shown = Buffer.from(url?.replace('data:image/png;base64,', '') ?? '', 'base64');
      expect(shown.equals(crops.get(record.finding.id)!)).toBe(true);
      expect(countPixels(shown, TYPED)).toBe(0);
      expect(await own.locator('.picture img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(
        50,
      );
    }
    // Of one the box itself, ticked, and the masks of the fields beside it.
    const [box] = pictured.filter(
      (record) =>
        record.kind === 'finding' && record.finding.text.includes('Acme Media') && record.finding.target.length === 1,
    );
    const png = crops.get(box?.kind === 'finding' ? box.finding.id : '')!;
    expect(countPixels(png, TICKED)).toBeGreaterThan(40);
    expect(countPixels(png, MASK)).toBeGreaterThan(200);
    await own.close();
  });

  test('facts name each frame by what the browser says of it', () => {
    const { frames, site } = jsonOf<SavedLook>('pages/0001/facts.json');
    expect(site).toBe('127.0.0.1');
    expect(frames.map(({ facts }) => facts.url)).toEqual([
      `${shop.origin}/account`,
      `${shop.origin}/framed`,
      `${shop.elsewhere}/foreign`,
    ]);
    expect(frames.map(({ facts }) => facts.frame.isTop)).toEqual([true, false, false]);
    expect(frames[0]?.facts.history).not.toBeNull();
  });
});

test('the popup of the toolbar itself saves as well, and stays open to say under which name', async () => {
  const beside = await browser.ownPage('icons/16.png');
  await browser.toFront(address());
  await browser.pressAction(address());
  const press = `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Save evidence')`;
  await until(
    () =>
      browser.inPopup<boolean>(`Boolean(${press}) && document.querySelector('.shape')?.dataset.kind !== 'checking'`),
    (isReady) => isReady,
  );
  await browser.inPopup(`${press}.click()`);
  const said = await until(
    () => browser.inPopup<string>(`document.querySelector('.saving').textContent`),
    (text) => /zip|could not/.test(text),
  );
  expect(said).toMatch(
    /^Saved as \u2066untick-127\.0\.0\.1-\d{8}-\d{6}\.zip\u2069\. Fields are masked in its pictures\. The dashboard /,
  );
  await beside.close();
});

test('a page that does not stand still is saved without a picture, since a mask might miss its field', async () => {
  const moving = shop.put(
    '/moving',
    pageOf(`<form><p id="field" style="position:relative"><input ${FIELD}></p>${box('Send me offers by email')}</form>
<script>let at = 0; setInterval(() => { field.style.left = (at = (at + 7) % 300) + 'px'; }, 15);</script>`),
  );
  const page = await browser.visit(moving);
  await browser.pressAction(moving);
  await page.popup();
  popup = browser.pages().filter(isPopup).at(-1)!;
  files = await save();
  expect(pngOf('screenshot.png').length).toBe(0);
  expect(JSON.stringify(jsonOf<Manifest>('manifest.json').notCaptured)).toContain('the page did not stand still');
  expect((await untick(['verify', archive])).code).toBe(0);
  await popup.close();
  await page.close();
});

test('where a page cannot be checked, the button says why and does nothing', async () => {
  const closed = await browser.visit('chrome://version/');
  await closed.popup();
  const page = browser.pages().filter(isPopup).at(-1)!;
  const button = page.getByRole('button', { name: 'Save evidence', exact: true });
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  await button.click({ force: true });
  expect(await textOf(page)).toContain('Evidence can be saved only of a page that can be checked.');
  expect(await page.locator('.saving').textContent()).toBe('');
  await page.close();
  await closed.close();
});
