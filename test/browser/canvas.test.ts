// What lies under everything, by all that decides it.
import { afterEach, expect, test } from 'vitest';
import { canvasOf, DARK, WHITE } from '../../src/collect/canvas.js';
import { createMeasure } from '../../src/collect/measure.js';
import { closePages, openPage } from './support/open-page.js';

afterEach(closePages);

test.each([
  ['nothing', '', WHITE],
  ['a style: dark alone', '<style>:root { color-scheme: dark }</style>', DARK],
  ['a style: only dark', '<style>:root { color-scheme: only dark }</style>', DARK],
  ['a style: both, and light is preferred', '<style>:root { color-scheme: light dark }</style>', WHITE],
  [
    'a style that says light over an element that says dark',
    '<meta name="color-scheme" content="dark"><style>:root { color-scheme: light }</style>',
    WHITE,
  ],
  ['an element', '<meta name="Color-Scheme" content="Dark">', DARK],
  [
    'the first of two elements that is valid',
    '<meta name="color-scheme" content="da,rk"><meta name="color-scheme" content="dark"><meta name="color-scheme" content="light">',
    DARK,
  ],
  ['another element than the root', '<style>body { color-scheme: dark }</style>', WHITE],
])('decided by %s', async (_, html, canvas) => {
  expect(canvasOf(createMeasure(await openPage(html)))).toBe(canvas);
});
