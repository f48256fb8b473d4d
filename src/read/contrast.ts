// WCAG 2 contrast of words against what lies under them. Colours come as the browser gives them, `oklch()` included.
import type { TextStyle } from '../model/facts.js';
import { luminanceOf, oklabOf, type Paint, paintOf } from './colour.js';

const WHITE: Paint = { rgb: [1, 1, 1], alpha: 1 };

function over(top: Paint, ground: Paint): Paint {
  const mix = (i: 0 | 1 | 2) => top.rgb[i] * top.alpha + ground.rgb[i] * (1 - top.alpha);
  return { rgb: [mix(0), mix(1), mix(2)], alpha: 1 };
}

/** What is seen where layers lie over one another, nearest first; null where a colour cannot be read. */
function seenThrough(layers: readonly string[]): Paint | null {
  const paints = layers.map(paintOf);
  if (paints.includes(null)) return null;
  return (paints as Paint[]).reduceRight((below, top) => over(top, below), WHITE);
}

/** Perceptual distance of two grounds, each given nearest layer first: ΔE in Oklab, 0 (the same) to about 1 (black and white). */
export function distanceOf(one: readonly string[], other: readonly string[]): number | null {
  const a = seenThrough(one);
  const b = seenThrough(other);
  if (!a || !b) return null;
  const [first, second] = [oklabOf(a.rgb), oklabOf(b.rgb)];
  return Math.sqrt((first[0] - second[0]) ** 2 + (first[1] - second[1]) ** 2 + (first[2] - second[2]) ** 2);
}

// A page has a dozen colours and says them of every word. More than these are a picture made of boxes (own judgement).
const MOST = 500;
const contrasts = new Map<string, number | null>();

/** Contrast from 1 to 21, or null where a colour cannot be read. Below all grounds that are given is white. */
export function contrastOf({ color, opacity, grounds }: TextStyle): number | null {
  const key = [opacity, color, ...grounds].join('\n');
  const known = contrasts.get(key);
  if (known !== undefined) return known;
  const contrast = measured(color, opacity, grounds);
  if (contrasts.size >= MOST) contrasts.clear();
  contrasts.set(key, contrast);
  return contrast;
}

function measured(color: string, opacity: number, grounds: readonly string[]): number | null {
  const ground = seenThrough(grounds);
  const ink = paintOf(color);
  if (!ink || !ground) return null;
  const seen = over({ ...ink, alpha: ink.alpha * opacity }, ground);
  const lights = [luminanceOf(seen.rgb), luminanceOf(ground.rgb)];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}
