import { describe, expect, test } from 'vitest';
import { contrastOf } from '../../src/read/contrast.js';
import { aTextStyle } from '../support/facts.js';

describe('contrast of words on their ground', () => {
  test.each([
    ['black on white', { color: 'rgb(0, 0, 0)' }, 21],
    ['the grey that just passes AA', { color: 'rgb(118, 118, 118)' }, 4.54],
    ['half-transparent black on white', { color: 'rgba(0, 0, 0, 0.5)' }, 3.95],
    ['black at half opacity', { opacity: 0.5 }, 3.95],
    ['a colour in oklch', { color: 'oklch(0.4 0.1 250)' }, 9],
    ['a wide-gamut colour', { color: 'color(display-p3 1 0 0)' }, 4],
    [
      'white on a veil over black',
      { color: 'rgb(255, 255, 255)', grounds: ['rgba(255, 255, 255, 0.5)', 'rgb(0, 0, 0)'] },
      3.95,
    ],
    ['no ground at all, so the white canvas', { grounds: [] }, 21],
  ])('%s', (_, style, contrast) => {
    expect(contrastOf(aTextStyle(style))).toBeCloseTo(contrast, 0);
  });

  test('a colour that cannot be read is not measured, not zero', () => {
    expect(contrastOf(aTextStyle({ color: 'nonsense' }))).toBeNull();
  });
});
