// What a painted mark shows against what the control is: the same idioms drawn honestly, drawn empty while on, and drawn
// ticked while off. In doubt nothing is claimed.
import { afterEach, describe, expect, test } from 'vitest';
import { collect } from '../../src/collect/collect.js';
import { closePages, openPage } from './support/open-page.js';

afterEach(closePages);

const WORDS = 'I agree to receive marketing emails';
const HIDDEN = 'position:absolute;opacity:0;width:1px;height:1px;margin:0';
const BASE = `<style>body{background:#fff;font:16px sans-serif} label{position:relative;display:block;padding-left:30px} .native{${HIDDEN}}
  .box{position:absolute;left:0;top:2px;width:16px;height:16px;border:1px solid #666;background:#fff}
  .track{position:absolute;left:0;top:0;width:40px;height:20px;border-radius:10px;background:#ccc}`;

async function statesOf(html: string) {
  const { facts } = collect(await openPage(html));
  return facts.controls.map(({ state, shownState, spokenState }) => ({ state, shownState, spokenState }));
}

const shownOn = async (html: string) => (await statesOf(html)).map(({ state, shownState }) => `${state} ${shownState}`);

interface Idiom {
  readonly css: string;
  /** Markup after the native input. */
  readonly mark: string;
  /** Rules that draw it on. */
  readonly on: string;
}

// Each draws its mark when `ON` matches; what `ON` is, decides whether it is honest.
const IDIOMS: Readonly<Record<string, Idiom>> = {
  'two turned borders': {
    css: '.box::after{content:"";position:absolute;left:5px;top:1px;width:4px;height:9px;border:solid #06c;border-width:0 2px 2px 0;transform:rotate(45deg);opacity:0}',
    mark: '<span class="box"></span>',
    on: '.box::after{opacity:1}',
  },
  'two turned borders that are scaled away': {
    css: '.box::after{content:"";position:absolute;left:5px;top:1px;width:4px;height:9px;border:solid #06c;border-width:0 2px 2px 0;transform:rotate(45deg) scale(0)}',
    mark: '<span class="box"></span>',
    on: '.box::after{transform:rotate(45deg)}',
  },
  'a glyph': { css: '', mark: '<span class="box"></span>', on: '.box::before{content:"✓";color:#06c}' },
  'two glyphs': {
    css: '.glyph{position:absolute;left:0;width:16px}.glyph::before{content:"☐"}',
    mark: '<span class="glyph"></span>',
    on: '.glyph::before{content:"☑"}',
  },
  'a drawing behind a filled box': {
    css: '',
    mark: '<span class="box"></span>',
    on: `.box{background:#06c url("data:image/svg+xml,%3csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3e%3cpath fill='none' stroke='%23fff' d='M3 8l3 3 6-6'/%3e%3c/svg%3e")}`,
  },
  'an SVG of lines': {
    css: '.box svg{display:none}',
    mark: '<span class="box"><svg width="14" height="14" viewBox="0 0 16 16"><path d="M3 8l3 3 6-6" fill="none" stroke="#06c"/></svg></span>',
    on: '.box svg{display:block}',
  },
  'a dot': {
    css: '.box{border-radius:50%}.box::after{content:"";position:absolute;left:4px;top:4px;width:8px;height:8px;border-radius:50%}',
    mark: '<span class="box"></span>',
    on: '.box::after{background:#06c}',
  },
  'the thumb of a switch': {
    css: '.thumb{position:absolute;left:2px;top:2px;width:16px;height:16px;border-radius:8px;background:#fff}',
    mark: '<span class="track"><i class="thumb"></i></span>',
    on: '.track{background:#06c}.track .thumb{left:22px}',
  },
  'the thumb of a switch drawn as a pseudo-element': {
    css: '.track::before{content:"";position:absolute;left:2px;top:2px;width:16px;height:16px;border-radius:8px;background:#fff}',
    mark: '<span class="track"></span>',
    on: '.track::before{transform:translateX(20px)}',
  },
};

const page = ({ css, mark, on }: Idiom, checked: boolean, when: (rule: string) => string) =>
  `${BASE}${css} ${on.replace(/(^|\})([^{}]+)\{/g, (_, end, rule) => `${end}${when(rule)}{`)}</style><label><input class="native" type="checkbox" ${checked ? 'checked' : ''}>${mark} ${WORDS}</label>`;

const HONEST = (rule: string) => `.native:checked + ${rule}`;
const NEVER = (rule: string) => `.never ${rule}`;
const ALWAYS = (rule: string) => rule;

describe.each(Object.entries(IDIOMS))('%s', (_, idiom) => {
  test('is read as it is drawn', async () => {
    expect(await shownOn(page(idiom, true, HONEST))).toEqual(['on on']);
    expect(await shownOn(page(idiom, false, HONEST))).toEqual(['off off']);
  });

  test('is drawn empty while on', async () => {
    expect(await shownOn(page(idiom, true, NEVER))).toEqual(['on off']);
  });

  test('is drawn ticked while off', async () => {
    expect(await shownOn(page(idiom, false, ALWAYS))).toEqual(['off on']);
  });
});

describe('reads what the browser paints', () => {
  test('as the truth, for a native box and radio', async () => {
    expect(await shownOn(`<label><input type="checkbox" checked> ${WORDS}</label>`)).toEqual(['on on']);
    expect(await shownOn(`<label><input type="radio"> ${WORDS}</label>`)).toEqual(['off off']);
    const document = await openPage(`<label><input type="checkbox" checked> ${WORDS}</label>`);
    document.querySelector('input')!.indeterminate = true;
    expect(collect(document).facts.controls[0]).toMatchObject({ state: 'mixed', shownState: 'mixed' });
  });

  test('not where the page paints the box itself', async () => {
    const own = (rule: string) =>
      `<style>input{appearance:none;width:16px;height:16px;border:1px solid #333;background:#fff}${rule}{content:"✓"}</style>`;
    const box = `<label><input type="checkbox" checked> ${WORDS}</label>`;
    expect(await shownOn(own('input:checked::before') + box)).toEqual(['on on']);
    expect(await shownOn(own('input.never::before') + box)).toEqual(['on off']);
  });
});

describe('claims nothing', () => {
  const idiom = IDIOMS['two turned borders'] as Idiom;

  test('while the mark moves', async () => {
    const moving = {
      ...idiom,
      css: `${idiom.css} .box::after{animation:in 9s}@keyframes in{from{opacity:0}to{opacity:.05}}`,
    };
    expect(await shownOn(page(moving, true, HONEST))).toEqual(['on unknown']);
  });

  test.each([
    ['of a picture it cannot read', '.box{background-image:url("/sprite.png")}'],
    ['of a letter of an icon font', '.box::before{content:"\\e800"}'],
    ['of a box that is only filled', '.box{background:#06c}'],
    ['of a ring', '.box{border-width:5px;border-color:#06c}'],
    [
      'of a mask',
      '.box::before{content:"";position:absolute;inset:0;mask-image:linear-gradient(#000,#000);background:#06c}',
    ],
  ])('%s', async (_, css) => {
    const html = `${BASE}${css}</style><label><input class="native" type="checkbox" checked><span class="box"></span> ${WORDS}</label>`;
    expect(await shownOn(html)).toEqual(['on unknown']);
  });

  test('of a switch that reads from right to left, or has words on it', async () => {
    const thumb = IDIOMS['the thumb of a switch'] as Idiom;
    expect(await shownOn(`<html dir="rtl">${page(thumb, true, NEVER)}`)).toEqual(['on unknown']);
    const worded = { ...thumb, mark: '<span class="track"><i class="thumb"></i>ON OFF</span>' };
    expect(await shownOn(page(worded, true, NEVER))).toEqual(['on unknown']);
  });

  test('of two of one make that differ in state and are painted alike', async () => {
    const row = (checked: string) =>
      `<div><label><input class="native" type="checkbox" ${checked}><span class="box"></span> ${WORDS} ${checked}</label></div>`;
    expect(await shownOn(`${BASE}</style>${row('checked')}${row('')}`)).toEqual(['on unknown', 'off unknown']);
  });

  test('of a box that is hidden with its mark', async () => {
    expect(await shownOn(`<div style="display:none">${page(idiom, true, HONEST)}</div>`)).toEqual(['on unknown']);
  });
});

describe('says what assistive technology is told', () => {
  test.each([
    [
      'by a widget around a native box',
      `<div role="checkbox" aria-checked="false" tabindex="0">${WORDS}<input type="checkbox" checked hidden></div>`,
      'on',
      'off',
    ],
    ['by a widget of its own', `<div role="switch" aria-checked="true" tabindex="0">${WORDS}</div>`, 'on', 'on'],
    ['by a button that is pressed', `<button aria-pressed="mixed">${WORDS}</button>`, 'mixed', 'mixed'],
    [
      'nothing by a native box, whose attribute no browser heeds',
      `<label><input type="checkbox" checked aria-checked="false"> ${WORDS}</label>`,
      'on',
      'unknown',
    ],
  ])('%s', async (_, html, state, spokenState) => {
    expect(await statesOf(html)).toMatchObject([{ state, spokenState }]);
  });
});

test('a tick of two borders in a tiny box is drawn, and so the box is not called empty', async () => {
  const tick =
    '.tiny{display:inline-block;position:relative;width:9px;height:9px;border:1px solid #666}.tiny::after{content:"";position:absolute;left:3px;top:1px;width:2px;height:5px;border:solid #666;border-width:0 1px 1px 0;transform:rotate(45deg)}';
  const html = `${BASE}${tick}</style><span role="checkbox" aria-checked="true" tabindex="0"><i class="tiny"></i> ${WORDS}</span>`;
  expect(await shownOn(html)).toEqual(['on unknown']);
});
