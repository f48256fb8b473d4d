// The surfaces in a language that nobody speaks, made of English: what stands outside of its brackets is said by no catalogue, and
// what is cut off will be cut off in a language that is longer than English.
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Direction, pseudoRules, pseudoWords } from '../locales/pseudo.js';
import { openSurfaces, type Surfaces } from './support/shown-surfaces.js';
import { cutOff, hardCoded } from './support/stand.js';

type Words = Readonly<Record<string, unknown>>;
const ENGLISH = import.meta.glob<Words>('../../src/locales/**/en.ts', { eager: true });

/** Two languages whose catalogues are put aside for it, one for each direction. */
const ASIDE = { de: 'ltr', ar: 'rtl' } as const;

/** Whatever is imported from now on says it so. A surface that comes tomorrow has its English found like the others. */
function putAside(language: keyof typeof ASIDE, direction: Direction): void {
  const rules = pseudoRules(direction);
  vi.doMock(`../../src/locales/rules/${language}.ts`, () => rules);
  for (const [path, words] of Object.entries(ENGLISH)) {
    const made = { ...pseudoWords({ ...words }, direction), rules: rules.boxRules };
    vi.doMock(path.replace(/en\.ts$/, `${language}.ts`), () => made);
  }
}

let surfaces: Surfaces;
beforeAll(async () => {
  putAside('de', ASIDE.de);
  putAside('ar', ASIDE.ar);
  surfaces = await openSurfaces();
});
afterEach(() => document.body.replaceChildren());

describe.each(['de', 'ar'] as const)('in the place of %s', (language) => {
  test('the popup says nothing that no catalogue says, and nothing of it is cut off', () => {
    for (const state of surfaces.popups) {
      const popup = surfaces.popup(language, state);
      expect(popup.textContent, state).toContain('⟦');
      expect(hardCoded(popup), state).toEqual([]);
      expect(cutOff(popup), state).toEqual([]);
    }
  });

  test('so do the warnings in pages', () => {
    const cards = surfaces.cards(language, 320);
    expect(cards.textContent).toContain('⟦');
    expect(hardCoded(cards)).toEqual([]);
    expect(cutOff(cards)).toEqual([]);
  });
});

test('what is said by no catalogue is found, be it read or only heard', () => {
  const popup = surfaces.popup('de', 'nothing found');
  popup.append('Hello');
  popup.querySelector('h2')?.setAttribute('aria-label', 'Good day');
  const found = hardCoded(popup);
  expect(found.length).toBe(2);
  expect(found.join()).toMatch(/Hello.*Good day/s);
});
