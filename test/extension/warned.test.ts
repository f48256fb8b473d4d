import { describe, expect, test } from 'vitest';
import { isCited } from '../../src/extension/cited.js';
import { DEFAULTS } from '../../src/extension/settings.js';
import { isWarned } from '../../src/extension/warned.js';

const found = { severity: 'moderate', purposes: ['marketing'] } as const;

describe('what a person is warned of', () => {
  test('everything, as long as nothing else was chosen', () => {
    expect(isWarned({ severity: 'minor', purposes: [] }, DEFAULTS)).toBe(true);
    expect(isWarned({ severity: 'critical', purposes: ['credit'] }, DEFAULTS)).toBe(true);
  });

  test('what is grave enough', () => {
    expect(isWarned(found, { ...DEFAULTS, warnFrom: 'moderate' })).toBe(true);
    expect(isWarned(found, { ...DEFAULTS, warnFrom: 'serious' })).toBe(false);
  });

  test('what it is about: one of several purposes is enough, and none that we know is “other”', () => {
    const money = { ...DEFAULTS, warnAbout: ['money' as const] };
    expect(isWarned(found, money)).toBe(false);
    expect(isWarned({ ...found, purposes: ['marketing', 'paid-extra'] }, money)).toBe(true);
    expect(isWarned({ ...found, purposes: [] }, money)).toBe(false);
    expect(isWarned({ ...found, purposes: [] }, { ...DEFAULTS, warnAbout: ['other'] })).toBe(true);
  });

  test('credit scoring is handing data to others', () => {
    expect(isWarned({ ...found, purposes: ['credit'] }, { ...DEFAULTS, warnAbout: ['sharing'] })).toBe(true);
  });
});

test('provisions are named of the places chosen; a state brings its country, and not the other way about', () => {
  expect(isCited('EU', 'all')).toBe(true);
  expect(isCited('EU', ['CN'])).toBe(false);
  expect(isCited('US', ['US-CA'])).toBe(true);
  expect(isCited('US-CA', ['US'])).toBe(false);
  expect(isCited('EU', [])).toBe(false);
});
