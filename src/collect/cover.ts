import type { Box } from '../model/facts.js';
import { isPaintedIn, type Place, placeOf } from './ancestry.js';
import type { Measure } from './measure.js';
import { containsNode, localName, matches, paintedParent, rootOf } from './natives.js';
import type { Root } from './walk.js';

const REPLACED = new Set(['img', 'video', 'canvas', 'iframe', 'embed', 'object', 'input', 'textarea', 'select']);

/** A CSS colour that lets nothing through. Computed colours name their alpha after a comma or a slash. */
export const isOpaque = (color: string): boolean =>
  color !== 'transparent' &&
  color !== '' &&
  !/\/\s*(?:0|0?\.\d+|\d{1,2}(?:\.\d+)?%)\s*\)$/.test(color) &&
  !/^rgba\(.*,\s*(?:0|0?\.\d+)\)$/.test(color);

function paintsOver(hit: Element, measure: Measure): boolean {
  let opacity = 1;
  for (let at: Place | null = placeOf(hit, measure); at; at = at.above)
    opacity *= Number(measure.style(at.element).opacity || 1);
  if (opacity < 0.9) return false;
  const style = measure.style(hit);
  return REPLACED.has(localName(hit)) || isOpaque(style.backgroundColor) || style.backgroundImage !== 'none';
}

/** A dialog, a banner or a bar that floats over the page goes away again: what it hides for now is not concealed. */
function floats(hit: Element, measure: Measure): boolean {
  for (let at: Element | null = hit; at; at = paintedParent(at)) {
    if (/fixed|sticky/.test(measure.style(at).position)) return true;
    if (matches(at, 'dialog, [popover], [role="dialog"], [role="alertdialog"], [aria-modal]')) return true;
  }
  return false;
}

/** What takes no pointer cannot be hit: the nearest element around it that does is tried instead, with all it holds. */
function hittable(of: Element, measure: Measure): Element | null {
  for (let at: Element | null = of; at; at = paintedParent(at))
    if (measure.style(at).pointerEvents !== 'none') return at;
  return null;
}

/**
 * Whether something else is painted over every point tried: the middle and four points around it. Only what lies in the
 * viewport can be tried.
 */
export function isCovered(of: Element, box: Box, measure: Measure, kin: readonly Element[]): boolean {
  const tried = hittable(of, measure);
  if (!tried) return false;
  const { view, scroll } = measure;
  const points = [
    [0.5, 0.5],
    [0.25, 0.25],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.75, 0.75],
  ].map(([fx, fy]) => ({ x: box.x + box.width * fx!, y: box.y + box.height * fy! }));
  const shown = points.filter(
    ({ x, y }) => x >= scroll.x && y >= scroll.y && x < scroll.x + view.innerWidth && y < scroll.y + view.innerHeight,
  );
  if (shown.length === 0) return false;
  const root = rootOf(of) as Root;
  return shown.every(({ x, y }) => {
    const stack = measure.stackAt(x, y, root);
    // Painted outside what can be hit: nothing says what lies over it there.
    if (tried !== of && !stack.includes(tried)) return false;
    for (const hit of stack) {
      if (belongs(hit, tried) || kin.some((one) => belongs(hit, one))) return false;
      if (!paintsOver(hit, measure)) continue;
      // An ancestor is ground, not cover, unless what it holds is painted below it (a negative z-index).
      return belongs(of, hit) ? stack.includes(of) : !floats(hit, measure);
    }
    return false;
  });
}

/** Whether it is, or is painted inside, another. In one tree that is what the tree itself says, which a browser answers sooner. */
const belongs = (hit: Element, to: Element): boolean =>
  containsNode(to, hit) || (rootOf(to) !== rootOf(hit) && isPaintedIn(hit, to));
