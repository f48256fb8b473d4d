import type { Box } from '../model/facts.js';
import { placeOf } from './ancestry.js';
import { isPainted, isPicture } from './mark.js';
import { bottom, type Measure, right } from './measure.js';
import { allIn, firstChildrenOf, localName } from './natives.js';

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
  const last = ground ? placeOf(ground, measure).depth : 0;
  const from = placeOf(of, measure);
  for (let place = from; place.crowd && place.crowd.depth >= last; place = place.crowd) {
    const neighbours = neighboursIn(place.crowd.element, measure);
    const child = place.underCrowd;
    if (neighbours.some((one) => one !== child && holds(measure.box(one), x, y) && paints(one, measure))) return true;
  }
  return false;
}

const neighbours = new WeakMap<Measure, Map<Element, Element[]>>();

function neighboursIn(parent: Element, measure: Measure): Element[] {
  const known = neighbours.get(measure) ?? new Map<Element, Element[]>();
  neighbours.set(measure, known);
  const found = known.get(parent) ?? firstChildrenOf(parent, MAX_NEIGHBOURS);
  known.set(parent, found);
  return found;
}
