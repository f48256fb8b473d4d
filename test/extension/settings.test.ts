import { expect, test } from 'vitest';
import { DEFAULTS, readSettings } from '../../src/extension/settings.js';

test('an empty store is the defaults: the language of the browser, and warnings on', () => {
  expect(readSettings({})).toEqual({ language: 'auto', warnings: true, hiddenSites: [] });
});

test.each([
  ['a language that does not exist', { language: 'xx' }],
  ['a property of every object for a language', { language: 'constructor' }],
  ['a word for a switch', { warnings: 'yes' }],
  ['an object for a list', { hiddenSites: { length: 3 } }],
])('%s is read as the default', (_name, stored) => {
  expect(readSettings(stored)).toEqual(DEFAULTS);
});

test('what a person chose is kept, and what is no site is left out', () => {
  expect(readSettings({ language: 'ar', warnings: false, hiddenSites: ['shop.example', 7, null] })).toEqual({
    language: 'ar',
    warnings: false,
    hiddenSites: ['shop.example'],
  });
});
