// WCAG 2 contrast of words against what lies under them. Colours come as the browser gives them, `oklch()` included, so a
// library reads them: splitting `rgb()` strings would be wrong on today's pages.
import {
  A98RGB,
  ColorSpace,
  contrastWCAG21,
  HSL,
  HWB,
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
  to,
  XYZ_D50,
  XYZ_D65,
} from 'colorjs.io/fn';
import type { TextStyle } from '../model/facts.js';

for (const space of [
  sRGB,
  sRGB_Linear,
  HSL,
  HWB,
  Lab,
  LCH,
  OKLab,
  OKLCH,
  P3,
  A98RGB,
  ProPhoto,
  REC_2020,
  XYZ_D50,
  XYZ_D65,
]) {
  ColorSpace.register(space);
}

interface Paint {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

const WHITE: Paint = { rgb: [1, 1, 1], alpha: 1 };

function paintOf(css: string): Paint | null {
  try {
    const color = to(parse(css), sRGB);
    const [r = 0, g = 0, b = 0] = color.coords.map((part) => Math.min(1, Math.max(0, Number(part ?? 0))));
    return { rgb: [r, g, b], alpha: Number(color.alpha ?? 1) };
  } catch {
    return null;
  }
}

function over(top: Paint, ground: Paint): Paint {
  const mix = (i: 0 | 1 | 2) => top.rgb[i] * top.alpha + ground.rgb[i] * (1 - top.alpha);
  return { rgb: [mix(0), mix(1), mix(2)], alpha: 1 };
}

const inSrgb = (paint: Paint) => ({ space: sRGB, coords: [...paint.rgb] as [number, number, number], alpha: 1 });

/** Contrast from 1 to 21, or null where a colour cannot be read. The canvas below everything is taken as white. */
export function contrastOf(style: TextStyle): number | null {
  const grounds = style.grounds.map(paintOf);
  const ink = paintOf(style.color);
  if (!ink || grounds.includes(null)) return null;
  const ground = (grounds as Paint[]).reduceRight((below, top) => over(top, below), WHITE);
  const seen = over({ ...ink, alpha: ink.alpha * style.opacity }, ground);
  return contrastWCAG21(inSrgb(seen), inSrgb(ground));
}
