// Every sentence of every language in the surfaces that say it: no word is cut off and no button too small for its own.
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locales/language.js';
import { openSurfaces, type Surfaces } from './support/shown-surfaces.js';
import { cutOff } from './support/stand.js';

let surfaces: Surfaces;
beforeAll(async () => {
  surfaces = await openSurfaces();
});
afterEach(() => document.body.replaceChildren());

describe.each(LANGUAGES)('in %s nothing is cut off', (language) => {
  test('in the popup', () => {
    for (const state of surfaces.popups) expect(cutOff(surfaces.popup(language, state)), state).toEqual([]);
  });

  test.each([320, 200])('in warnings on a screen of %i px', (width) => {
    expect(cutOff(surfaces.cards(language, width))).toEqual([]);
  });

  test('and the two buttons that help stand in one row', () => {
    // The first has a box to untick; what leaves the site alone may stand under them.
    const buttons = surfaces.cards(language, 320).querySelector('.row')?.querySelectorAll('button') ?? [];
    const helping = [...buttons].slice(0, 2);
    expect(helping.length).toBe(2);
    expect(new Set(helping.map((one) => one.getBoundingClientRect().top)).size).toBe(1);
  });
});

test('what is cut off is found', () => {
  const place = surfaces.popup('de', 'everything found');
  for (const button of place.querySelectorAll('button')) button.style.cssText = 'width: 60px; white-space: nowrap';
  expect(cutOff(place).some((one) => one.startsWith('button: Für mich abwählen'))).toBe(true);
});
