import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.js';
import { LONGER, outside, pseudo, pseudoRules, pseudoWords } from './pseudo.js';
import { formsOf, holesOf, phrasesOf, SURFACES } from './surfaces.js';

test.each(['ltr', 'rtl'] as const)(
  'the language nobody speaks, %s, keeps every hole and is two fifths longer',
  (direction) => {
    for (const { words } of SURFACES) {
      const english = words.get('en') ?? {};
      const made = new Map(phrasesOf(pseudoWords(english, direction)));
      for (const [path, phrase] of phrasesOf(english)) {
        const forms = formsOf(made.get(path) ?? '');
        for (const [at, form] of formsOf(phrase).entries()) {
          expect(holesOf(forms[at] ?? ''), path).toEqual(holesOf(form));
          expect(Array.from(forms[at] ?? '').length, path).toBeGreaterThanOrEqual(
            form.replaceAll(/\{\w+\}/g, '').length * LONGER,
          );
          // No word of English is left, but in the names of holes.
          expect((forms[at] ?? '').replaceAll(/\{\w+\}/g, ''), path).not.toMatch(/[a-z]/i);
        }
      }
    }
  },
);

test('it runs the way it is asked to', () => {
  expect(pseudo('Untick {site}', 'rtl')).toMatch(/^⟦[\u0590-\u05ff ]+\{site\}⟧$/);
  expect(pseudo('Untick', 'ltr')).toBe('⟦ữữñťỉỉçḳẋ⟧');
});

test('it tells every rule', () => {
  const { otherRules, ruleTitles } = pseudoRules('ltr');
  expect(Object.keys(otherRules).sort()).toEqual(RULES.map(({ id }) => id).sort());
  expect(Object.keys(ruleTitles).length).toBe(RULES.length);
});

test('what stands outside of brackets is found, whatever stands inside', () => {
  expect(outside('⟦ŝ ⟦ť⟧ ũ⟧')).toBe('');
  expect(outside('⟦ŝ⟧ hard-coded ⟦ť⟧')).toBe(' hard-coded ');
});
