// How the warnings look and where they stand: readable by everyone, over nothing that is pressed, and moving nothing.
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Language } from '../../src/locales/language.js';
import { media, SETTLED_MS, WarningStage, wait, wordsOf } from './support/warning-stage.js';

let stage: WarningStage;

beforeEach(async () => {
  await page.viewport(1000, 800);
  stage = new WarningStage();
});
afterEach(async () => {
  await media();
  await stage.close();
});

const box = (at: number) =>
  `<p><label><input type="checkbox" name="c${at}" checked> Yes, send me special offers number ${at} by email</label></p>`;
const boxes = (count: number) => Array.from({ length: count }, (_, at) => box(at)).join('');
const form = (content: string) => `<form>${content}<p><button type="button">Create account</button></p></form>`;

type State = readonly [name: string, open: () => Promise<void>];
const words = { en: ['Why?', 'One by one', 'Untick all here'], ar: ['لماذا؟', 'واحدة واحدة', 'إلغاء تحديد الكل هنا'] };

const statesIn = (language: 'en' | 'ar'): readonly State[] => {
  const [why = '', each = '', all = ''] = words[language];
  return [
    ['a card', () => stage.open(form(boxes(1)), language)],
    ['why', () => stage.press(why)],
    ['a stack', () => stage.open(form(boxes(3)), language)],
    ['its list', () => stage.press(each)],
    ['the last word', () => stage.press(all)],
  ];
};

/** The panels as they are, where a checker of accessibility can see them: ours are closed to it. */
async function violations(): Promise<string[]> {
  const copy = document.createElement('div');
  copy.attachShadow({ mode: 'open' }).adoptedStyleSheets = stage.root.adoptedStyleSheets;
  copy.shadowRoot?.append(...stage.panels.map((panel) => panel.cloneNode(true)));
  document.documentElement.append(copy);
  copy.popover = 'manual';
  copy.showPopover();
  await wait(250);
  const { violations } = await axe.run(copy, { rules: { region: { enabled: false } } });
  copy.remove();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each(['en', 'ar'] as const)('in %s', (language) => {
  test.each(['light', 'dark'])('by %s, no state of it breaks a rule of accessibility', async (scheme) => {
    await media({ 'prefers-color-scheme': scheme });
    for (const [name, open] of statesIn(language)) {
      await open();
      await expect.poll(() => stage.panels.length, { message: name }).toBeGreaterThan(0);
      expect(await violations(), name).toEqual([]);
    }
  });

  test('everything to press is at least 24 pixels either way, and runs as the language does', async () => {
    for (const [name, open] of statesIn(language)) {
      await open();
      for (const button of stage.buttons) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height), `${name}: ${wordsOf(button)}`).toBeGreaterThanOrEqual(24);
      }
      expect(stage.panels[0]?.dir).toBe(language === 'ar' ? 'rtl' : 'ltr');
    }
  });
});

test('it comes without moving for who asked for less motion, and softly for others', async () => {
  await media({ 'prefers-reduced-motion': 'reduce' });
  await stage.open(form(boxes(1)));
  expect(getComputedStyle(stage.panels[0]!).animationName).toBe('none');
  await media({ 'prefers-reduced-motion': 'no-preference' });
  expect(getComputedStyle(stage.panels[0]!).animationName).toBe('show');
});

test('in forced colours panels, rings and buttons keep an outline in the colours of the person', async () => {
  await media({ 'forced-colors': 'active' });
  await stage.open(form(boxes(1)));
  const probe = document.createElement('i');
  probe.style.color = 'CanvasText';
  document.body.append(probe);
  const text = getComputedStyle(probe).color;
  probe.style.color = 'ButtonText';
  const button = getComputedStyle(probe).color;
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  for (const element of [stage.panels[0]!, stage.rings[0]!])
    expect(getComputedStyle(element).borderTopColor).toBe(text);
  for (const one of stage.buttons) {
    const { borderTopColor, borderTopWidth } = getComputedStyle(one);
    expect([borderTopColor, borderTopWidth]).toEqual([button, '1px']);
  }
});

const rects = () => [...document.body.querySelectorAll('*')].map((one) => JSON.stringify(one.getBoundingClientRect()));

test('nothing of the page moves when it comes, grows and goes', async () => {
  let shifts = 0;
  const observer = new PerformanceObserver((list) => {
    shifts += list.getEntries().length;
  });
  document.body.innerHTML = form(boxes(3));
  await wait(300);
  const before = rects();
  observer.observe({ type: 'layout-shift', buffered: false });
  await stage.again('en');
  expect(stage.panels.length).toBe(1);
  await stage.press('One by one');
  await wait(200);
  expect(rects()).toEqual(before);
  stage.hideAll();
  await wait(200);
  expect(rects()).toEqual(before);
  expect([document.documentElement.scrollWidth, document.documentElement.clientWidth]).toEqual([1000, 1000]);
  expect(shifts).toBe(0);
  observer.disconnect();
});

const isApart = (a: DOMRect, b: DOMRect) =>
  a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5;
const inTheWay = () =>
  [...document.querySelectorAll('input, select, textarea, button')].filter((one) =>
    stage.panels.some((panel) => !isApart(panel.getBoundingClientRect(), one.getBoundingClientRect())),
  );

const field = (name: string) => `<p><label>${name}<br><input name="${name}" style="width:90%;height:30px"></label></p>`;
const pay = '<p><button type="submit" style="width:100%;height:52px">Pay now</button></p>';
const bar =
  '<div style="position:fixed;inset:auto 0 0 0;padding:8px;background:#fff"><button type="submit" style="width:100%;height:56px">Place order and pay</button></div>';
const LAYOUTS = {
  'a short form': `<form>${field('mail')}${boxes(1)}${pay}</form>`,
  'a long form': `<form>${['mail', 'name', 'street', 'town', 'code', 'land'].map(field).join('')}${boxes(2)}${pay}</form>`,
  'boxes between fields': `<form>${field('a')}${box(1)}${field('b')}${box(2)}${field('c')}${box(3)}${field('d')}${pay}<div style="height:900px"></div></form>`,
  'a bar that stays at the bottom': `<form style="padding-bottom:90px">${field('mail')}${boxes(4)}${bar}</form>`,
  'two columns': `<form style="columns:2">${field('a')}${field('b')}${boxes(3)}${field('c')}${pay}</form>`,
};

describe.each(Object.entries(LAYOUTS))('on %s', (_name, html) => {
  test.each([
    [1000, 800],
    [390, 700],
    [320, 480],
  ])('at %i by %i pixels it lies over no field and no button, however the page is scrolled', async (width, height) => {
    await page.viewport(width, height);
    await stage.open(html);
    let shown = 0;
    for (const top of [0, 60, 150, 300, 600]) {
      scrollTo(0, top);
      await wait(80);
      shown += stage.panels.length;
      expect(inTheWay(), `scrolled to ${scrollY}`).toEqual([]);
      for (const panel of stage.panels) {
        const { left, top, right, bottom } = panel.getBoundingClientRect();
        expect([left >= 0, top >= 0, right <= innerWidth, bottom <= innerHeight]).not.toContain(false);
      }
    }
    // Where there is room for nothing else, one line tells.
    expect(shown).toBeGreaterThan(0);
    scrollTo(0, 0);
  });
});

test('where there is little room it is one line, and opens at a press', async () => {
  await page.viewport(390, 330);
  await stage.open(`<form>${field('mail')}${box(1)}${field('name')}<button>Pay now</button>${field('town')}</form>`);
  expect(stage.text.replace(/\s+/g, ' ')).toBe('untick 1 to look at');
  expect(stage.panels[0]!.getBoundingClientRect().height).toBeLessThan(50);
  await stage.press(wordsOf(stage.buttons[0]!).trim());
  expect(stage.buttons.map(wordsOf)).toContain('Untick');
  // Opened by the person it may lie on a field, and still on nothing that goes on.
  expect(inTheWay().map((one) => one.localName)).not.toContain('button');
});

test('on a narrow screen the last word is in sight, whatever is left to warn of', async () => {
  await page.viewport(390, 640);
  const kept = box(0).replace('<input', '<input onclick="setTimeout(() => { this.checked = true })"');
  await stage.open(`<h1>Create your account</h1><form>${field('mail')}${kept}${box(1)}${pay}</form>`);
  await stage.press('Untick all here');
  await expect.poll(() => stage.text, { timeout: 4000 }).toContain('The page did not let go of 1');
  expect(stage.text).toMatch(/1 (?:consent here )?to look at/);
  expect(inTheWay()).toEqual([]);
});

test('a page that takes it away gets its way after ten times, and is told of once', async () => {
  let taken = 0;
  const thief = new MutationObserver(() => {
    if (!stage.host.isConnected) return;
    taken++;
    stage.host.remove();
  });
  thief.observe(document.documentElement, { childList: true });
  await stage.open(form(boxes(1)));
  await wait(1500);
  await stage.again();
  await wait(300);
  thief.disconnect();
  expect(taken).toBe(10);
  expect(stage.blocked).toHaveBeenCalledOnce();
  await stage.again();
  expect(stage.host.isConnected).toBe(false);
});

test('moved or closed by someone it comes back', async () => {
  await stage.open(form(boxes(1)));
  const away = document.createElement('div');
  away.hidden = true;
  document.body.append(away);
  away.append(stage.host);
  await expect.poll(() => stage.panels.length).toBe(1);
  (stage.host as HTMLElement).hidePopover();
  await expect.poll(() => stage.panels.length).toBe(1);
  stage.host.removeAttribute('popover');
  await expect.poll(() => stage.panels.length).toBe(1);
  expect(stage.blocked).not.toHaveBeenCalled();
});

test.each(['opacity: .3', 'filter: opacity(.2)', 'clip-path: inset(40%)', 'visibility: hidden'])(
  'of a page that is %s it is withdrawn, and comes back with it',
  async (style) => {
    await stage.open(form(boxes(1)));
    document.documentElement.style.cssText = style;
    await stage.again();
    expect(stage.host.isConnected).toBe(false);
    document.documentElement.style.cssText = '';
    await stage.again();
    expect(stage.panels.length).toBe(1);
  },
);

test.each([
  'transform: scale(.4)',
  'filter: blur(6px)',
  'zoom: .5',
  'zoom: 1.5',
  'perspective: 200px; rotate: 20deg',
  'font-size: 2px; letter-spacing: 9px; line-height: 3',
])('of a page that is %s it is as large as ever, and within the window', async (style) => {
  document.documentElement.style.cssText = style;
  await stage.open(form(boxes(1)));
  await wait(200);
  const { x, y, right, bottom, width } = stage.panels[0]!.getBoundingClientRect();
  expect(width === 320 || stage.panels[0]!.dataset.size === 'small').toBe(true);
  expect([x >= 0, y >= 0, right <= innerWidth, bottom <= innerHeight]).not.toContain(false);
  expect(document.elementFromPoint(x + 20, y + 10)).toBe(stage.host);
  document.documentElement.style.cssText = '';
});

test('made see-through just before a press, it takes none', async () => {
  await stage.open(form(boxes(1)));
  document.documentElement.style.opacity = '.3';
  await stage.press('Untick');
  await wait(200);
  document.documentElement.style.opacity = '';
  expect(document.querySelector<HTMLInputElement>('[type="checkbox"]')?.checked).toBe(true);
});

test('what a page paints behind its dialogs it does not paint behind the warning', async () => {
  await stage.open(`<style>::backdrop { background: red }</style>${form(boxes(1))}`);
  expect(getComputedStyle(stage.host, '::backdrop').display).toBe('none');
});

test('no script of the page can press it, close it by key, or take its focus', async () => {
  await stage.open(form(boxes(1)));
  const { host } = stage;
  const { x, y } = stage.button('Untick').getBoundingClientRect();
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
    host.dispatchEvent(
      new MouseEvent(type, { clientX: x + 5, clientY: y + 5, bubbles: true, composed: true, detail: 1 }),
    );
  }
  stage.button('Untick').click();
  for (const type of ['keydown', 'keyup'])
    window.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true }));
  (host as HTMLElement).focus();
  await wait(SETTLED_MS);
  expect(document.querySelector<HTMLInputElement>('[type="checkbox"]')?.checked).toBe(true);
  expect(stage.panels.length).toBe(1);
  expect(document.activeElement).not.toBe(host);
});

test.each(['en', 'zh-cn', 'zh-tw', 'vi', 'ar'] as const satisfies readonly Language[])(
  'in %s no line of it runs out of its panel on a narrow screen',
  async (language) => {
    await page.viewport(320, 640);
    for (const count of [1, 3]) {
      await stage.open(form(boxes(count)), language);
      for (const part of stage.root.querySelectorAll('.card, .card :not(.unseen)')) {
        expect(part.scrollWidth, part.outerHTML.slice(0, 80)).toBeLessThanOrEqual(Math.max(part.clientWidth, 1) + 1);
      }
    }
  },
);
