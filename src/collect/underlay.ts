import type { Box } from '../model/facts.js';
import { isPainted, isPicture } from './mark.js';
import { bottom, type Measure, right } from './measure.js';
import { allIn, childrenOf, localName, paintedParent } from './natives.js';

// Beside each ancestor so many neighbours are looked at: a hero has a picture and a veil or two, a list has no underlay.
const MAX_NEIGHBOURS = 40;

const holds = (box: Box, x: number, y: number): boolean =>
  x >= box.x && x <= right(box) && y >= box.y && y <= bottom(box) && box.width > 0 && box.height > 0;

const paints = (of: Element, measure: Measure): boolean =>
  isPicture(of) ||
  /^(?:video|picture|object|embed|iframe)$/.test(localName(of)) ||
  isPainted(measure.style(of)) ||
  allIn(of, 'img, svg, canvas, video').length > 0;

/**
 * Whether something that is no ancestor lies under the words: a picture or a veil placed behind them. What they are set on is
 * then not what their ancestors paint, and contrast cannot be proved.
 * @param ground the ancestor whose opaque colour is taken for the ground, or null for the canvas
 */
export function hasUnderlay(of: Element, ground: Element | null, measure: Measure): boolean {
  if (!measure.layout) return false;
  const box = measure.box(of);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  for (let at = of; at !== ground; ) {
    const parent = paintedParent(at);
    if (!parent) return false;
    const neighbours = Array.from(childrenOf(parent)).slice(0, MAX_NEIGHBOURS);
    const child = at;
    if (neighbours.some((one) => one !== child && holds(measure.box(one), x, y) && paints(one, measure))) return true;
    at = parent;
  }
  return false;
}
