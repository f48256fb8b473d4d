// The warning in pages that pull at it, imitate it or listen to it, and in documents of an odd kind.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumShopBrowser, type ChromiumTab, openChromium } from './support/chromium.js';
import { openShop, pageOf, type Shop } from './support/shop.js';
import { quiet, until } from './support/shop-browser.js';
import { SHOP_PAGES } from './support/shop-pages.js';

const IS_ON = 'document.querySelector("#box").checked';
const native = SHOP_PAGES['/native'];
const FORM = native.replace(/^[\s\S]*<body>/, '').replace(/<\/body>[\s\S]*$/, '');
const withScript = (script: string) => native.replace('<meta charset', `<script>${script}</script><meta charset`);

const PAGES = {
  '/native': native,
  '/fair': SHOP_PAGES['/fair'],
  // Counts what it saw of our host, and takes it away at once.
  '/thief': withScript(`window.taken = 0; new MutationObserver((records) => { for (const { addedNodes } of records)
    for (const node of addedNodes) if (node.parentNode === document.documentElement && node.localName === 'div') { taken++; node.remove(); }
  }).observe(document, { childList: true, subtree: true });`),
  // Writes a style on everything that changes, at every change, as another extension might.
  '/rewriter': withScript(`window.written = 0; let hue = 0; new MutationObserver((records) => {
    for (const { target, addedNodes } of records) for (const node of [target, ...addedNodes])
      if (node.nodeType === 1 && written < 20000) { written++; node.style.setProperty('outline', '1px solid hsl(' + (hue++ % 360) + ' 50% 50%)', 'important'); }
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'popover'] });`),
  '/listener':
    withScript(`window.heard = []; for (const type of ['pointerdown', 'pointermove', 'click', 'focusin', 'keydown', 'toggle', 'beforetoggle'])
    addEventListener(type, (event) => heard.push([type, event.composedPath().map((one) => one.nodeName).join('>'), event.target?.textContent ?? '',
      event.relatedTarget?.textContent ?? '']), true);`),
  '/small': pageOf(
    '<style>body{margin:4px;font:13px/1.4 sans-serif}</style><form>' +
      ['I agree to share my data with Acme Media Ltd', 'Yes, send me special offers by email']
        .map((words) => `<div><label><input type="checkbox" checked> ${words}</label></div>`)
        .join('') +
      '</form>',
  ),
  '/checkout': pageOf(`<h1>Checkout</h1><p>Two frames of hardly any size.</p>
<iframe src="/small" width="300" height="80"></iframe> <iframe src="/small" width="300" height="80"></iframe>`),
  '/quirks': native.replace('<!doctype html>', ''),
  '/bodyless': pageOf(
    `${FORM}<script>document.documentElement.append(document.querySelector('form')); document.body.remove();</script>`,
  ),
  '/frameset': '<html><frameset cols="50%,50%"><frame src="/native"><frame src="/fair"></frameset></html>',
  '/plain.xhtml': `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Shop</title></head><body><form>
<p><label><input type="checkbox" id="box" checked="checked" /> I agree to share my data with Acme Media Ltd</label></p><button type="button">Join</button></form></body></html>`,
  '/drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><foreignObject width="400" height="300">
<label xmlns="http://www.w3.org/1999/xhtml"><input type="checkbox" checked="checked" /> I agree to share my data with Acme Media Ltd</label></foreignObject></svg>`,
  '/look-alike': SHOP_PAGES['/fair'].replace(
    '<body>',
    `<body><div class="card" role="group" aria-label="Warning from untick"><b>untick</b> Passed. The shop next door breaks the law.</div><script>
const words = { untick: 'pageAudited', said: [{ document: crypto.randomUUID(), report: { findings: [{ rule: 'preticked-consent' }] } }] };
postMessage(words, '*'); dispatchEvent(new CustomEvent('untick', { detail: words })); new BroadcastChannel('untick').postMessage(words);
localStorage.untick = JSON.stringify(words); globalThis.untickFrame = words; globalThis.chrome?.runtime?.sendMessage?.(words);</script>`,
  ),
} as const;

let browser: ChromiumShopBrowser;
let shop: Shop;

beforeAll(async () => {
  shop = await openShop(PAGES);
  browser = await openChromium({ width: 700, height: 640 });
  await browser.set({ language: 'en' });
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

async function warnedAt(path: keyof typeof PAGES): Promise<ChromiumTab> {
  const tab = await browser.visit(shop.origin + path);
  await until(
    () => tab.warnings(),
    (all) => all.length > 0,
  );
  return tab;
}
const isOff = (tab: ChromiumTab) =>
  until(
    () => tab.evaluate<boolean>(IS_ON),
    (isOn) => isOn === false,
  );

test('where a page keeps taking the warning away, it goes for good, and the badge says why', async () => {
  const tab = await browser.visit(`${shop.origin}/thief`);
  const { title } = await until(
    () => tab.badge(),
    (badge) => badge.title.includes('taking'),
  );
  expect(title).toBe(
    'untick: 1 thing to look at on this page. The page keeps taking the warnings away. Press here to see them.',
  );
  const taken = await tab.evaluate<number>('window.taken');
  expect(taken).toBeLessThanOrEqual(10);
  await tab.evaluate('void document.body.append("news")');
  await quiet();
  expect(await tab.evaluate('window.taken')).toBe(taken);
  await tab.close();
});

test('with someone who rewrites styles at every change there is no endless quarrel', async () => {
  const tab = await warnedAt('/rewriter');
  await quiet(5000);
  const written = await tab.evaluate<number>('window.written');
  await quiet(2000);
  expect((await tab.evaluate<number>('window.written')) - written).toBeLessThan(5);
  expect(written).toBeLessThan(500);
  await tab.pressWarning('Untick');
  expect(await isOff(tab)).toBe(false);
  await tab.close();
});

test('in frames of hardly any size each has its warning, and one press takes back all of its own', async () => {
  const tab = await browser.visit(`${shop.origin}/checkout`);
  const warnings = await until(
    () => tab.warnings(),
    (all) => all.length === 2,
  );
  expect(warnings.map(({ buttons }) => buttons.length)).toEqual([1, 1]);
  const inFrames = () =>
    tab.evaluate<string>(`Array.from(frames, (frame) =>
      [...frame.document.querySelectorAll('[type=checkbox]')].map((box) => box.checked).join()).join(' ')`);
  const boxes = await tab.cardBoxes();
  expect(boxes.filter(({ width, height }) => width <= 300 && height <= 80)).toHaveLength(2);
  await tab.pressWarning(warnings[0]?.buttons[0] ?? '');
  await until(
    () => tab.warnings(),
    (all) => all.some(({ buttons }) => buttons.includes('Untick all here')),
  );
  await tab.pressWarning('Untick all here');
  expect(await until(inFrames, (now) => now.includes('false,false'))).toMatch(
    /^(?:false,false true,true|true,true false,false)$/,
  );
  await tab.close();
});

test('a page that listens to everything and asks for everything learns no word of the warning', async () => {
  const tab = await warnedAt('/listener');
  const [card] = await tab.cardBoxes();
  await tab.pressWarning('Why?');
  await tab.key('Tab');
  const told = await tab.evaluate<string>(`(() => {
    const host = document.documentElement.lastElementChild;
    const range = document.createRange();
    range.selectNode(host);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    const ranged = getSelection().toString();
    document.execCommand('selectAll');
    const at = document.elementsFromPoint(${card!.x + 30}, ${card!.y + 30});
    return JSON.stringify([heard, ranged, getSelection().toString(), document.documentElement.innerText, document.documentElement.textContent,
      document.documentElement.outerHTML, at.map((one) => one.textContent), document.activeElement?.textContent, host.shadowRoot,
      [...host.attributes].map((one) => one.value), host.innerText, new XMLSerializer().serializeToString(document),
      host.getHTML?.({ serializableShadowRoots: true })]);
  })()`);
  expect(told).toContain('pointerdown');
  expect(told).not.toMatch(/Potential|pre-ticked|already on when|Not on this site|says yes in your name|Untick/);
  await tab.close();
});

test('it is not printed', async () => {
  const tab = await warnedAt('/native');
  const display = () => tab.evaluate('getComputedStyle(document.documentElement.lastElementChild).display');
  expect(await display()).toBe('block');
  await tab.emulate({ media: 'print' });
  expect(await display()).toBe('none');
  await tab.close();
});

test.each(['/quirks', '/plain.xhtml'] as const)('in %s it stands styled, and works', async (path) => {
  const tab = await warnedAt(path);
  await quiet(300);
  expect((await tab.cardBoxes())[0]?.width).toBe(320);
  await tab.pressWarning('Untick');
  expect(await isOff(tab)).toBe(false);
  await tab.close();
});

test('a page without a body is no trouble: the warning stands styled, or there is none', async () => {
  const tab = await browser.visit(`${shop.origin}/bodyless`);
  await quiet();
  expect(await tab.evaluate('document.body')).toBe(null);
  for (const { width } of await tab.cardBoxes()) expect(width).toBe(320);
  await tab.close();
});

test('in a frame of a frameset it works, and in a drawing there is none', async () => {
  const frames = await warnedAt('/frameset');
  expect((await frames.warnings()).length).toBe(1);
  await frames.close();
  const drawing = await browser.visit(`${shop.origin}/drawing.svg`);
  await quiet();
  expect(await drawing.warnings()).toEqual([]);
  await drawing.close();
});

test('what a page draws or says in our name changes neither badge nor log', async () => {
  const before = (await browser.log()).length;
  const tab = await browser.visit(`${shop.origin}/look-alike`);
  await quiet();
  expect(await tab.badge()).toEqual({ text: '', title: 'untick: nothing found on this page' });
  expect((await browser.log()).length).toBe(before);
  await tab.close();
});

test('over what fills the screen it comes up again, and under a sheet of glass it takes no press', async () => {
  const tab = await warnedAt('/native');
  await tab.evaluate(`void (() => { const all = document.querySelector('form'); const go = document.createElement('button'); go.id = 'go'; go.type = 'button';
    go.textContent = 'Full screen'; go.onclick = () => all.requestFullscreen(); all.style.background = '#fff'; all.append(go); })()`);
  await tab.click('#go');
  await quiet(800);
  expect(await tab.evaluate('document.fullscreenElement?.localName')).toBe('form');
  await tab.evaluate(`void (() => { const glass = document.createElement('div'); glass.popover = 'manual';
    glass.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;pointer-events:none;background:#fff;border:0';
    document.querySelector('form').append(glass); setInterval(() => { glass.hidePopover(); glass.showPopover(); }, 40); window.glass = glass; })()`);
  await quiet(1500);
  await tab.pressWarning('Untick');
  await quiet(700);
  expect(await tab.evaluate(IS_ON)).toBe(true);
  await tab.close();
});

test('nothing of the page shifts by the browser’s own count', async () => {
  const tab = await browser.visit(`${shop.origin}/native`);
  await tab.evaluate(`window.shifts = 0; void new PerformanceObserver((list) => { for (const entry of list.getEntries()) shifts += entry.value; })
    .observe({ type: 'layout-shift', buffered: true })`);
  await until(
    () => tab.warnings(),
    (all) => all.length > 0,
  );
  await tab.pressWarning('Why?');
  await quiet(800);
  await tab.pressWarning('Untick');
  await isOff(tab);
  await quiet(800);
  expect(await tab.evaluate('window.shifts')).toBe(0);
  await tab.close();
});
