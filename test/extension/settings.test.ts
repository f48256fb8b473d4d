import { expect, test } from 'vitest';
import { DEFAULTS, readSettings } from '../../src/extension/settings.js';

test('an empty store is the defaults: the language of the browser, and warnings on', () => {
  expect(readSettings({})).toEqual(DEFAULTS);
  expect(DEFAULTS).toMatchObject({ language: 'auto', warnings: true, hiddenSites: [], pausedSites: {} });
  expect(DEFAULTS).toMatchObject({ jurisdictions: 'all', warnFrom: 'minor', retentionDays: 90, keepClean: false });
});

test.each([
  ['a language that does not exist', { language: 'xx' }],
  ['a property of every object for a language', { language: 'constructor' }],
  ['a word for a switch', { warnings: 'yes' }],
  ['an object for a list', { hiddenSites: { length: 3 } }],
  ['a list for pauses', { pausedSites: ['shop.example'] }],
  ['a pause until nobody knows when', { pausedSites: { 'shop.example': 'soon' } }],
  ['a severity that does not exist', { warnFrom: 'toString' }],
  ['days that cannot be', { retentionDays: -1 }],
  ['a word for days', { retentionDays: '30' }],
  ['a word for places', { jurisdictions: 'EU' }],
  ['a word for groups', { warnAbout: 'money' }],
])('%s is read as the default', (_name, stored) => {
  expect(readSettings(stored)).toEqual(DEFAULTS);
});

test('what a person chose is kept, and what is no site is left out', () => {
  const stored = {
    language: 'ar',
    warnings: false,
    hiddenSites: ['shop.example', 7, null],
    pausedSites: { 'shop.example': 'always', 'other.example': '2026-01-01T00:00:00.000Z', 'odd.example': 5 },
    jurisdictions: ['EU', 'US-CA', 'nowhere', 3],
    warnAbout: ['sharing', 'money', 'everything'],
    retentionDays: 0,
  };
  expect(readSettings(stored)).toEqual({
    ...DEFAULTS,
    language: 'ar',
    warnings: false,
    hiddenSites: ['shop.example'],
    pausedSites: { 'shop.example': 'always', 'other.example': '2026-01-01T00:00:00.000Z' },
    jurisdictions: ['EU', 'US-CA'],
    warnAbout: ['money', 'sharing'],
    retentionDays: 0,
  });
});
