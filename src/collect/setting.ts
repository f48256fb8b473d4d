// How words are set: size, colour, and what lies under them.
import type { TextStyle } from '../model/facts.js';
import { seenAs } from './ancestry.js';
import { canvasOf, WHITE } from './canvas.js';
import { isOpaque } from './cover.js';
import type { Measure } from './measure.js';
import { paintedParent } from './natives.js';
import { hasUnderlay } from './underlay.js';

export const isSeeThrough = (color: string): boolean =>
  color === '' || color === 'transparent' || color === 'rgba(0, 0, 0, 0)';

interface Ground {
  readonly grounds: readonly string[];
  readonly groundIsImage: boolean;
  /** The element that paints the first opaque colour. */
  readonly ground: Element | null;
}

/** A white canvas goes without saying. */
function canvasGround(measure: Measure): Ground {
  const canvas = canvasOf(measure);
  return { grounds: canvas === WHITE ? [] : [canvas], groundIsImage: false, ground: null };
}

/** What an element paints itself, over what lies under it. */
function groundOver(below: Ground, of: Element, { backgroundColor, backgroundImage }: CSSStyleDeclaration): Ground {
  const own = isSeeThrough(backgroundColor) ? [] : [backgroundColor];
  // A picture behind an opaque colour is not seen; one that comes first stays doubtful.
  if (isPicture(backgroundImage)) {
    return { grounds: own, groundIsImage: true, ground: isOpaque(backgroundColor) ? of : null };
  }
  if (isOpaque(backgroundColor)) return { grounds: own, groundIsImage: false, ground: of };
  return own.length > 0 ? { ...below, grounds: [...own, ...below.grounds] } : below;
}

const isPicture = (image: string): boolean => image !== 'none' && image !== '';

const grounds = new WeakMap<Measure, Map<Element, Ground>>();

/** Background colours from an element outwards, nearest first, ending at the first opaque one. */
export function groundsFrom(from: Element | null, measure: Measure): Ground {
  const known = grounds.get(measure) ?? new Map<Element, Ground>();
  grounds.set(measure, known);
  const line: Element[] = [];
  let at = from;
  for (; at && !known.has(at); at = paintedParent(at)) {
    line.push(at);
    const { backgroundColor, backgroundImage } = measure.style(at);
    // What lies further out is not seen.
    if (isPicture(backgroundImage) || isOpaque(backgroundColor)) break;
  }
  let ground = (at && known.get(at)) || canvasGround(measure);
  for (const element of line.reverse()) {
    ground = groundOver(ground, element, measure.style(element));
    known.set(element, ground);
  }
  return ground;
}

export function textStyleOf(of: Element, measure: Measure): TextStyle {
  const own = measure.style(of);
  const { grounds, groundIsImage, ground } = groundsFrom(of, measure);
  const { opacity, scale } = seenAs(of, measure);
  return {
    fontSize: Number.parseFloat(own.fontSize) * scale,
    fontWeight: Number.parseFloat(own.fontWeight) || 400,
    color: own.color,
    grounds,
    groundIsImage: groundIsImage || hasUnderlay(of, ground, measure),
    opacity,
  };
}
