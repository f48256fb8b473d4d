import type { Box } from '../model/facts.js';
import type { Measure } from './measure.js';
import { localName, matches, paintedParent, rootOf } from './natives.js';
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
  for (let at: Element | null = hit; at; at = paintedParent(at)) opacity *= Number(measure.style(at).opacity || 1);
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

/**
 * Whether something else is painted over every point tried: the middle and four points around it. Only what lies in the
 * viewport can be tried, and what takes no pointer cannot be hit.
 */
export function isCovered(of: Element, box: Box, measure: Measure, kin: readonly Element[]): boolean {
  if (measure.style(of).pointerEvents === 'none') return false;
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
  const above = new Set(lineage(of));
  return shown.every(({ x, y }) => {
    const stack = measure.stackAt(x, y, root);
    for (const hit of stack) {
      if (hit === of || belongs(hit, of) || kin.some((one) => belongs(hit, one))) return false;
      if (!paintsOver(hit, measure)) continue;
      // An ancestor is ground, not cover, unless what it holds is painted below it (a negative z-index).
      return above.has(hit) ? stack.includes(of) : !floats(hit, measure);
    }
    return false;
  });
}

const lineage = (of: Element): Element[] => {
  const line: Element[] = [];
  for (let at = paintedParent(of); at; at = paintedParent(at)) line.push(at);
  return line;
};

const belongs = (hit: Element, to: Element): boolean => hit === to || lineage(hit).includes(to);
