// Pages that hide the warning, lay a lure over it, take it away, or are built so that a careless warning would break.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Box, type ChromiumShopBrowser, type ChromiumTab, openChromium } from './support/chromium.js';
import { openShop, pageOf, type Shop } from './support/shop.js';
import { quiet, until } from './support/shop-browser.js';
import { SHOP_PAGES } from './support/shop-pages.js';

const IS_ON = 'document.querySelector("#box").checked';
const native = SHOP_PAGES['/native'];
const withHead = (html: string, head: string) => html.replace('<meta charset', `${head}<meta charset`);
const FORM = native.replace(/^[\s\S]*<body>/, '').replace(/<\/body>[\s\S]*$/, '');

const choices = (controls: string) =>
  pageOf(`<h1>Create your account</h1><form><fieldset><legend>May we share your data with third-party partners?</legend>
${controls}</fieldset><p><button type="button">Create account</button></p></form>`);

const PAGES = {
  '/styles': withHead(
    native,
    '<style>html>*:not(head,body),div{all:unset!important;display:none!important;opacity:0!important}</style>',
  ),
  '/glass': withHead(native, '<style>html{opacity:.05}</style>'),
  '/policy': withHead(
    native.replace(/<style>[\s\S]*?<\/style>/, ''),
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'">
<script>window.broken = 0; addEventListener('securitypolicyviolation', () => { broken++; }, true);</script>`,
  ),
  '/thief': withHead(
    native,
    `<script>window.taken = 0; new MutationObserver((records) => { for (const record of records) for (const node of record.addedNodes)
if (node.parentNode === document.documentElement && node.localName === 'div') { taken++; node.remove(); document.title = taken; } })
.observe(document, { childList: true, subtree: true });</script>`,
  ),
  '/dialog': pageOf(`<h1>Shop</h1><dialog id="d">${FORM}</dialog><script>d.showModal();</script>`),
  '/rewritten': pageOf(`<h1>Wait</h1><script>setTimeout(() => {
  document.open(); document.write(${JSON.stringify(native).replaceAll('</', '<\\/')}); document.close();
}, 1500);</script>`),
  '/radio': choices(`<label><input type="radio" name="share" id="yes" checked> Yes, share my data with partners</label>
<label><input type="radio" name="share" id="no"> No, do not share my data with partners</label>`),
  '/alipay': readFileSync('examples/alipay-bill/native.html', 'utf8'),
} as const;

let browser: ChromiumShopBrowser;
let shop: Shop;

beforeAll(async () => {
  shop = await openShop({ ...SHOP_PAGES, ...PAGES });
  browser = await openChromium({ width: 360, height: 640 });
  await browser.set({ language: 'en' });
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

async function warnedAt(path: keyof typeof PAGES | keyof typeof SHOP_PAGES): Promise<ChromiumTab> {
  const tab = await browser.visit(shop.origin + path);
  await until(
    () => tab.warnings(),
    (all) => all.length > 0,
  );
  return tab;
}

const isApart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

test('styles of the page neither hide the warning nor change it', async () => {
  const tab = await warnedAt('/styles');
  expect((await tab.cardBoxes())[0]?.width).toBe(320);
  await tab.close();
});

test('a page that is see-through as a whole gets no warning that is half seen, and the badge still tells', async () => {
  const tab = await browser.visit(`${shop.origin}/glass`);
  await quiet();
  expect(await tab.warnings()).toEqual([]);
  expect((await tab.badge()).text).toBe('1');
  await tab.close();
});

test('a press through a lure that lies over the warning does nothing but say so', async () => {
  const tab = await warnedAt('/native');
  await tab.evaluate(`void (() => {
    const lure = document.createElement('div');
    lure.popover = 'manual';
    lure.textContent = 'Press here to win';
    lure.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;pointer-events:none;background:#fff';
    document.body.append(lure);
    window.lure = lure;
    // Back on top as soon as the warning has come up.
    setInterval(() => { lure.hidePopover(); lure.showPopover(); }, 30);
  })()`);
  await quiet(1500);
  await tab.pressWarning('Untick');
  await quiet(800);
  expect(await tab.evaluate(IS_ON)).toBe(true);
  await tab.close();
});

test('a page that forbids every style and script of others gets a styled warning and no report', async () => {
  const tab = await warnedAt('/policy');
  expect((await tab.cardBoxes())[0]?.width).toBe(320);
  await tab.pressWarning('Why?');
  await tab.pressWarning('Untick');
  expect(
    await until(
      () => tab.evaluate(IS_ON),
      (isOn) => isOn === false,
    ),
  ).toBe(false);
  expect(await tab.evaluate('window.broken')).toBe(0);
  await tab.close();
});

test('a page that takes the warning away each time gets its way after ten times, and the badge still tells', async () => {
  const tab = await browser.visit(`${shop.origin}/thief`);
  await quiet(6000);
  const taken = await tab.evaluate<number>('window.taken');
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThanOrEqual(10);
  expect((await tab.badge()).text).toBe('1');
  await tab.close();
});

test('inside a modal dialog, which deadens everything outside it, the warning can be pressed', async () => {
  const tab = await warnedAt('/dialog');
  await tab.pressWarning('Untick');
  expect(
    await until(
      () => tab.evaluate(IS_ON),
      (isOn) => isOn === false,
    ),
  ).toBe(false);
  await tab.close();
});

test('a document that is opened and written anew after loading is audited again', async () => {
  const tab = await warnedAt('/rewritten');
  expect((await tab.warnings())[0]?.text).toContain('share my data with Acme Media Ltd');
  await tab.pressWarning('Untick');
  expect(
    await until(
      () => tab.evaluate(IS_ON),
      (isOn) => isOn === false,
    ),
  ).toBe(false);
  await tab.close();
});

test('of a question with a yes already chosen it takes the no', async () => {
  const tab = await warnedAt('/radio');
  expect((await tab.warnings())[0]?.buttons[0]).toBe('Choose no');
  await tab.pressWarning('Choose no');
  const no = 'document.querySelector("#no").checked';
  expect(
    await until(
      () => tab.evaluate(no),
      (isOn) => isOn === true,
    ),
  ).toBe(true);
  await tab.close();
});

test('on the annual bill the warning covers neither the button nor the line, wherever the page is scrolled', async () => {
  const tab = await warnedAt('/alipay');
  const boxOf = (selector: string) =>
    tab.evaluate<Box>(
      `(({ x, y, width, height }) => ({ x, y, width, height }))(document.querySelector('${selector}').getBoundingClientRect())`,
    );
  for (const top of [0, 40, 120, 400]) {
    await tab.evaluate(`scrollTo(0, ${top})`);
    await quiet(400);
    const [card] = await tab.cardBoxes();
    expect(card, `scrolled to ${top}`).toBeDefined();
    for (const selector of ['button, a.button, [role=button]', 'input[type=checkbox]']) {
      expect(isApart(card!, await boxOf(selector)), `${selector}, scrolled to ${top}`).toBe(true);
    }
  }
  await tab.close();
});
