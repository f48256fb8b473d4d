// The warnings of a frame that is hardly larger than what it asks: whatever its size, a person gets at them, and back.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SETTLED_MS, WarningStage, wordsOf } from './support/warning-stage.js';

let stage: WarningStage;
beforeEach(() => {
  stage = new WarningStage();
});
afterEach(async () => {
  document.dir = '';
  await stage.close();
});

const ask = (words: string, at: number) =>
  `<div><label><input type="checkbox" name="c${at}" checked> ${words}</label></div>`;
const TWO = [
  'I agree to share my data with partners of Acme Media for their marketing',
  'Yes, send me special offers by email',
];
const form = (rest = '') =>
  `<style>body{margin:4px;font:13px/1.4 sans-serif}</style><form>${TWO.map(ask).join('')}${rest}</form>`;

const PAY = '<button type="button">Pay now</button>';
type Named = Readonly<Record<'en' | 'ar' | 'de', string>>;
const ALL: Named = { en: 'Untick all here', ar: 'إلغاء تحديد الكل هنا', de: 'Alle hier abwählen' };
const UNDO: Named = { en: 'Undo', ar: 'تراجع', de: 'Rückgängig' };

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
const isOver = (panel: Element, element: Element): boolean => {
  const [a, b] = [panel.getBoundingClientRect(), element.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
};
/** One panel at most, all of it in sight, and over none of these. */
function expectStanding(...free: readonly Element[]): void {
  expect(stage.panels).toHaveLength(1);
  const [panel] = stage.panels;
  const { left, top, right, bottom } = panel!.getBoundingClientRect();
  expect([left >= 0, top >= 0, right <= innerWidth, bottom <= innerHeight]).not.toContain(false);
  expect(free.filter((one) => isOver(panel!, one))).toEqual([]);
}

describe.each(['en', 'ar', 'de'] as const)('in %s', (language) => {
  test.each([
    [300, 80, ''],
    [300, 80, PAY],
    [200, 60, ''],
    [160, 100, ''],
    [400, 120, PAY],
  ] as const)('a frame of %i by %i has its warning, its press, and its way back', async (width, height, rest) => {
    await page.viewport(width, height);
    await stage.open(form(rest), language);
    document.dir = language === 'ar' ? 'rtl' : 'ltr';
    await stage.again();
    const pay = [...document.querySelectorAll('button')];
    expectStanding(...boxes(), ...pay);
    const [small] = stage.buttons;
    expect(small!.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    expect(small!.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
    // What is too small for words says them to who points at it, or hears it.
    expect(small!.title).toMatch(/\p{L}{3}/u);
    await stage.press(wordsOf(small!).trim());
    expectStanding(...pay);
    await stage.press(ALL[language]);
    await expect.poll(() => boxes().map(({ checked }) => checked)).toEqual([false, false]);
    await expect.poll(() => stage.text).toContain(UNDO[language]);
    expectStanding(...pay);
    await stage.press(UNDO[language], SETTLED_MS);
    await expect.poll(() => boxes().map(({ checked }) => checked)).toEqual([true, true]);
  });
});

test('the panel of a page stands beside its frames, where there may be another, and not over them', async () => {
  await page.viewport(1000, 800);
  const many = Array.from({ length: 3 }, (_, at) => ask(`Yes, send me special offers number ${at} by email`, at)).join(
    '',
  );
  const frame =
    '<iframe style="position:fixed;right:4px;bottom:4px;width:340px;height:200px" srcdoc="A frame"></iframe>';
  await stage.open(`<form>${many}</form>${frame}`);
  expectStanding(document.querySelector('iframe')!);
});
