// Colours as browsers serialise computed ones: `rgb()`, `rgba()`, `color()` with a space, `lab()`, `lch()`, `oklab()`, `oklch()`; numbers
// and `none`, never a name, a hash or a percentage. A library for all of CSS colour was a tenth of the engine; this is what is left of
// it, with its numbers, and a test holds the two together.

export type Vector = readonly [number, number, number];
type Chromaticity = readonly [number, number];
type Matrix = readonly [Vector, Vector, Vector];

export interface Paint {
  /** Of sRGB, 0 to 1: what lies outside is clamped. */
  readonly rgb: Vector;
  readonly alpha: number;
}

const each = ([a, b, c]: Vector, change: (part: number) => number): Vector => [change(a), change(b), change(c)];
const row = ([x, y, z]: Vector, [a, b, c]: Vector): number => x * a + y * b + z * c;
const times = (of: Vector, [a, b, c]: Matrix): Vector => [row(of, a), row(of, b), row(of, c)];

/** By cofactors: all matrices here are far from singular. */
function inverse([a, b, c]: Matrix): Matrix {
  const cross = (p: Vector, q: Vector): Vector => [
    p[1] * q[2] - p[2] * q[1],
    p[2] * q[0] - p[0] * q[2],
    p[0] * q[1] - p[1] * q[0],
  ];
  const size = row(a, cross(b, c));
  return transposed([cross(b, c), cross(c, a), cross(a, b)].map((of) => each(of, (part) => part / size)) as never);
}
const transposed = ([a, b, c]: Matrix): Matrix => [
  [a[0], b[0], c[0]],
  [a[1], b[1], c[1]],
  [a[2], b[2], c[2]],
];
const scaled = ([a, b, c]: Matrix, [x, y, z]: Vector): Matrix => [
  each(a, (part) => part * x),
  each(b, (part) => part * y),
  each(c, (part) => part * z),
];
const product = (a: Matrix, b: Matrix): Matrix => {
  const columns = transposed(b);
  return a.map((of) => times(of, columns)) as never;
};

/** Light of a chromaticity at full luminance. */
const light = ([x, y]: Chromaticity): Vector => [x / y, 1, (1 - x - y) / y];

// Chromaticities, curves and matrices are those of CSS Color 4 (section 10, and the sample code of section 19).
const D65 = light([0.3127, 0.329]);
const D50 = light([0.3457, 0.3585]);

/** From linear red, green and blue of these chromaticities, which make the white together, to XYZ. */
function toXyz(red: Chromaticity, green: Chromaticity, blue: Chromaticity, white = D65): Matrix {
  const columns: Matrix = [light(red), light(green), light(blue)];
  return transposed(scaled(columns, times(white, inverse(transposed(columns)))));
}

const SRGB_TO_XYZ = toXyz([0.64, 0.33], [0.3, 0.6], [0.15, 0.06]);
const XYZ_TO_SRGB = inverse(SRGB_TO_XYZ);
const P3_TO_XYZ = toXyz([0.68, 0.32], [0.265, 0.69], [0.15, 0.06]);
const A98_TO_XYZ = toXyz([0.64, 0.33], [0.21, 0.71], [0.15, 0.06]);
const REC2020_TO_XYZ = toXyz([0.708, 0.292], [0.17, 0.797], [0.131, 0.046]);
const PROPHOTO_TO_D50 = toXyz([0.734699, 0.265301], [0.159597, 0.840403], [0.036598, 0.000105], D50);

// Bradford's.
const TO_CONES: Matrix = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];
const [from50, to65] = [times(D50, TO_CONES), times(D65, TO_CONES)];
const D50_TO_XYZ = product(
  inverse(TO_CONES),
  scaled(TO_CONES, [to65[0] / from50[0], to65[1] / from50[1], to65[2] / from50[2]]),
);

// Oklab's.
const XYZ_TO_CONES: Matrix = [
  [0.819022437996703, 0.3619062600528904, -0.1288737815209879],
  [0.0329836539323885, 0.9292868615863434, 0.0361446663506424],
  [0.0481771893596242, 0.2642395317527308, 0.6335478284694309],
];
const CONES_TO_OKLAB: Matrix = [
  [0.210454268309314, 0.7936177747023054, -0.0040720430116193],
  [1.9779985324311684, -2.4285922420485799, 0.450593709617411],
  [0.0259040424655478, 0.7827717124575296, -0.8086757549230774],
];
const CONES_TO_XYZ = inverse(XYZ_TO_CONES);
const OKLAB_TO_CONES = inverse(CONES_TO_OKLAB);

/** A curve goes on below zero as its mirror image. */
const mirrored =
  (curve: (part: number) => number) =>
  (part: number): number =>
    part < 0 ? -curve(-part) : curve(part);

const toLinear = mirrored((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
const fromLinear = mirrored((part) => (part > 0.0031308 ? 1.055 * part ** (1 / 2.4) - 0.055 : 12.92 * part));
const fromA98 = mirrored((part) => part ** (563 / 256));
const fromProPhoto = mirrored((part) => (part < 16 / 512 ? part / 16 : part ** 1.8));
const fromRec2020 = mirrored((part) => part ** 2.4);

const polar = ([lightness, chroma, hue]: Vector): Vector => {
  const of = Math.max(0, chroma);
  return [lightness, of * Math.cos((hue * Math.PI) / 180), of * Math.sin((hue * Math.PI) / 180)];
};

const EPSILON = 24 / 116;
const KAPPA = 24389 / 27;

function labToD50([lightness, a, b]: Vector): Vector {
  const y = (lightness + 16) / 116;
  const part = (of: number) => (of > EPSILON ? of ** 3 : (116 * of - 16) / KAPPA);
  const [x, z] = [part(a / 500 + y), part(y - b / 200)];
  return [x * D50[0], lightness > 8 ? y ** 3 : lightness / KAPPA, z * D50[2]];
}

const d50 = (of: Vector): Vector => times(of, D50_TO_XYZ);
const oklab = (of: Vector): Vector =>
  times(
    each(times(of, OKLAB_TO_CONES), (part) => part ** 3),
    CONES_TO_XYZ,
  );
const lab = (of: Vector): Vector => d50(labToD50(of));

/** To XYZ under D65, by the name of the function or, for `color()`, of the space. */
const TO_XYZ: Readonly<Record<string, (of: Vector) => Vector>> = {
  lab,
  lch: (of) => lab(polar(of)),
  oklab,
  oklch: (of) => oklab(polar(of)),
  'srgb-linear': (of) => times(of, SRGB_TO_XYZ),
  'display-p3': (of) => times(each(of, toLinear), P3_TO_XYZ),
  'a98-rgb': (of) => times(each(of, fromA98), A98_TO_XYZ),
  'prophoto-rgb': (of) => d50(times(each(of, fromProPhoto), PROPHOTO_TO_D50)),
  rec2020: (of) => times(each(of, fromRec2020), REC2020_TO_XYZ),
  xyz: (of) => of,
  'xyz-d65': (of) => of,
  'xyz-d50': d50,
};

const WRITTEN = /^(?:(rgb)a?\(|(lab|lch|oklab|oklch)\(|color\(([a-z][a-z\d-]+) )([^()]+)\)$/;
const numberOf = (written: string): number => (written === 'none' ? 0 : Number(written));

function toRgb(space: string, of: Vector): Vector | null {
  if (space === 'rgb') return each(of, (part) => part / 255);
  // Through linear light and no further: XYZ and back would only round.
  if (space === 'srgb') return of;
  if (space === 'srgb-linear') return each(of, fromLinear);
  const convert = Object.hasOwn(TO_XYZ, space) ? TO_XYZ[space] : undefined;
  return convert ? each(times(convert(of), XYZ_TO_SRGB), fromLinear) : null;
}

/** A computed colour; null for what is none. */
export function paintOf(css: string): Paint | null {
  const [, rgb, own, named, written = ''] = WRITTEN.exec(css) ?? [];
  const [r, g, b, alpha = 1, ...more] = written.split(/[\s,/]+/).map(numberOf);
  if (r === undefined || g === undefined || b === undefined || more.length > 0) return null;
  if ([r, g, b, alpha].some(Number.isNaN)) return null;
  const of = toRgb(rgb ?? own ?? named ?? '', [r, g, b]);
  return of && { rgb: each(of, (part) => Math.min(1, Math.max(0, part))), alpha: Math.min(1, Math.max(0, alpha)) };
}

/** Y of XYZ: how much light it gives, 0 to 1. */
export const luminanceOf = (rgb: Vector): number => row(each(rgb, toLinear), SRGB_TO_XYZ[1]);

export function oklabOf(rgb: Vector): Vector {
  const cones = times(times(each(rgb, toLinear), SRGB_TO_XYZ), XYZ_TO_CONES);
  return times(each(cones, Math.cbrt), CONES_TO_OKLAB);
}
