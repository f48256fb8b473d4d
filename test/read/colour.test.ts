import {
  A98RGB,
  ColorSpace,
  contrastWCAG21,
  deltaEOK,
  Lab,
  LCH,
  OKLab,
  OKLCH,
  P3,
  ProPhoto,
  parse,
  REC_2020,
  sRGB,
  sRGB_Linear,
  XYZ_D50,
  XYZ_D65,
} from 'colorjs.io/fn';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paintOf } from '../../src/read/colour.js';
import { contrastOf, distanceOf } from '../../src/read/contrast.js';
import { aTextStyle } from '../support/facts.js';

for (const space of [sRGB, sRGB_Linear, Lab, LCH, OKLab, OKLCH, P3, A98RGB, ProPhoto, REC_2020, XYZ_D50, XYZ_D65])
  ColorSpace.register(space);

type Numbers = [number, number, number];

/** The same colour by a library for all of CSS colour. */
function byLibrary(css: string): { rgb: Numbers; alpha: number } {
  const { spaceId, coords, alpha } = parse(css);
  const rgb = sRGB.from({ space: ColorSpace.get(spaceId), coords, alpha });
  return { rgb: rgb.map((part) => Math.min(1, Math.max(0, Number(part ?? 0)))) as Numbers, alpha: Number(alpha ?? 1) };
}

const from = (min: number, max: number) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.double({ min, max, noNaN: true }) },
    fc.constantFrom('none', 0, min, max, (min + max) / 2),
  );
const inColor = (space: string) =>
  fc.tuple(fc.constant(`color(${space} `), from(-0.5, 1.5), from(-0.5, 1.5), from(-0.5, 1.5));
const spaced = fc.oneof(
  ...'srgb srgb-linear display-p3 a98-rgb prophoto-rgb rec2020 xyz-d50 xyz-d65 xyz'.split(' ').map(inColor),
  fc.tuple(fc.constant('lab('), from(0, 100), from(-125, 125), from(-125, 125)),
  fc.tuple(fc.constant('lch('), from(0, 100), from(0, 150), from(0, 360)),
  fc.tuple(fc.constant('oklab('), from(0, 1), from(-0.4, 0.4), from(-0.4, 0.4)),
  fc.tuple(fc.constant('oklch('), from(0, 1), from(0, 0.4), from(0, 360)),
);
const alpha = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const modern = fc
  .tuple(spaced, alpha)
  .map(([[name, a, b, c], of]) => `${name}${a} ${b} ${c}${of === null ? '' : ` / ${of}`})`);
const byte = fc.integer({ min: 0, max: 255 });
const legacy = fc
  .tuple(byte, byte, byte, alpha)
  .map(([r, g, b, of]) => (of === null ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${of})`));
const computed = fc.oneof({ weight: 1, arbitrary: legacy }, { weight: 3, arbitrary: modern });
// Findings are told to a hundredth.
const DIGITS = 10;

describe('a computed colour', () => {
  test('is the same in our hands as in those of a library for all of CSS', () => {
    fc.assert(
      fc.property(computed, (css) => {
        const [ours, theirs] = [paintOf(css), byLibrary(css)];
        expect(ours?.alpha, css).toBe(theirs.alpha);
        for (const at of [0, 1, 2] as const) expect(ours?.rgb[at], css).toBeCloseTo(theirs.rgb[at], DIGITS);
      }),
      { numRuns: 5000 },
    );
  });

  test('gives the contrast and the distance that library gives', () => {
    const opaque = (rgb: Numbers) => ({ space: sRGB, coords: rgb, alpha: 1 });
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte), fc.tuple(byte, byte, byte), (one, other) => {
        const [ink, ground] = [one, other].map((of) => `rgb(${of.join(', ')})`) as [string, string];
        const [a, b] = [one, other].map((of) => opaque(of.map((part) => part / 255) as Numbers)) as [
          ReturnType<typeof opaque>,
          ReturnType<typeof opaque>,
        ];
        expect(contrastOf(aTextStyle({ color: ink, grounds: [ground] }))).toBeCloseTo(contrastWCAG21(a, b), DIGITS);
        expect(distanceOf([ink], [ground])).toBeCloseTo(deltaEOK(a, b), DIGITS);
      }),
      { numRuns: 2000 },
    );
  });

  test('that is wholly see-through by `none` gives no ink', () => {
    expect(paintOf('oklch(0.5 0.1 none / none)')).toMatchObject({ alpha: 0 });
  });

  test.each([
    '',
    'nonsense',
    'rgb(1, 2)',
    'rgb(1, 2, 3, 0.5, 6)',
    'rgb(a, b, c)',
    'color(constructor 1 1 1)',
    'color(--of-a-page 1 1 1)',
    'rgb(calc(NaN) 0 0)',
  ])('is not read out of "%s"', (css) => {
    expect(paintOf(css)).toBeNull();
  });
});
