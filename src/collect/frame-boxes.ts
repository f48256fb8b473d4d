// Where frames stand in the viewport of the whole page, as far as documents of one origin can tell.
import type { Box } from '../model/facts.js';
import { findClosedRoot } from './closed-roots.js';
import { allIn, rectOf } from './natives.js';
import { ownerOf } from './owner.js';
import { openRoots } from './walk.js';

const FRAMES = 'iframe, frame, object, embed, fencedframe';

// Rounding of the browser's own, px.
const TOLERANCE = 0.5;

/** Frame elements of this document, in the viewport of its frame, borders and all. */
export const frameBoxes = (): readonly Box[] =>
  openRoots(document, findClosedRoot)
    .flatMap((root) => allIn(root, FRAMES))
    .map(rectOf)
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ x, y, width, height }) => ({ x, y, width, height }));

export interface FramePlacing {
  /** The frame element, as `frameBoxes` of the document around it tells it, but in the viewport of the whole page. */
  readonly element: Box;
  /** Where the content of the frame begins. */
  readonly x: number;
  readonly y: number;
}

/** Of the frame element in the viewport of the document it stands in. Null: it is drawn larger, smaller or turned. */
function placedIn(element: HTMLElement): FramePlacing | null {
  const { x, y, width, height } = rectOf(element);
  const isDrawnAsIs =
    Math.abs(width - element.offsetWidth) <= TOLERANCE && Math.abs(height - element.offsetHeight) <= TOLERANCE;
  if (!isDrawnAsIs) return null;
  const style = getComputedStyle(element);
  const [left, top] = [style.paddingLeft, style.paddingTop].map(Number.parseFloat);
  return {
    element: { x, y, width, height },
    x: x + element.clientLeft + (left ?? 0),
    y: y + element.clientTop + (top ?? 0),
  };
}

/** Null where a document of another origin stands between this one and the top, and in the top one. */
export function framePlacing(): FramePlacing | null {
  const placed: FramePlacing[] = [];
  for (let view: Window = window; view !== view.top; view = view.parent) {
    const element = ownerOf(view);
    const one = element ? placedIn(element as HTMLElement) : null;
    if (!one) return null;
    placed.push(one);
  }
  const [own, ...around] = placed;
  if (!own) return null;
  const left = around.reduce((sum, { x }) => sum + x, 0);
  const top = around.reduce((sum, { y }) => sum + y, 0);
  const element = { ...own.element, x: own.element.x + left, y: own.element.y + top };
  return { element, x: own.x + left, y: own.y + top };
}
