// The only file that asks the browser for style and boxes. Everything is read once and kept: no page is written to in
// between, so the browser lays out at most once.
import type { Box } from '../model/facts.js';
import { containsNode, rectOf, rootOf } from './natives.js';

export interface Measure {
  readonly view: Window;
  /** Whether boxes mean anything here: jsdom and documents without layout give zeros everywhere. */
  readonly layout: boolean;
  /** Scrolled distance: boxes are given in the document, not in the viewport. */
  readonly scroll: { readonly x: number; readonly y: number };
  /** What can be reached by scrolling, in document coordinates. Right-to-left pages scroll to negative x. */
  readonly reach: Box;
  style(of: Element, pseudo?: '::before' | '::after'): CSSStyleDeclaration;
  box(of: Element): Box;
  /** Box of the text of one text node, which an element's own box may hide behind its padding. */
  textBox(of: Text): Box;
  /** Whether an animation or transition is under way on something inside `of`, or on one of its pseudo-elements. */
  moves(of: Element): boolean;
  /** Elements painted at a point of the viewport, top first, through open shadow roots. */
  stackAt(x: number, y: number, root: Document | ShadowRoot): Element[];
}

const toBox = (rect: DOMRect, scroll: { x: number; y: number }): Box => ({
  x: rect.x + scroll.x,
  y: rect.y + scroll.y,
  width: rect.width,
  height: rect.height,
});

function remember<T>(kept: Map<Element, T>, of: Element, ask: () => T): T {
  const known = kept.get(of);
  if (known !== undefined) return known;
  const asked = ask();
  kept.set(of, asked);
  return asked;
}

const movingIn = (root: Document | ShadowRoot): Element[] =>
  (root.getAnimations?.() ?? []).flatMap(({ playState, effect }) => {
    const target = playState === 'running' ? (effect as KeyframeEffect | null)?.target : null;
    return target ? [target] : [];
  });

export function createMeasure(document: Document): Measure {
  const view = document.defaultView as Window;
  const root = document.documentElement;
  const styles = new Map<Element, CSSStyleDeclaration>();
  const pseudos = new Map<Element, Record<string, CSSStyleDeclaration>>();
  const boxes = new Map<Element, Box>();
  const moving = new Map<Node, Element[]>();
  const scroll = { x: view.scrollX || 0, y: view.scrollY || 0 };
  const rootRect = rectOf(root);
  const layout = rootRect.width > 0 || rootRect.height > 0;
  const range = document.createRange();
  const width = Math.max(root.scrollWidth, view.innerWidth);
  const styleOf = (of: Element) => remember(styles, of, () => view.getComputedStyle(of));
  const rightToLeft = layout && styleOf(document.body ?? root).direction === 'rtl';
  const x = rightToLeft ? Math.min(0, root.clientWidth - root.scrollWidth) : 0;

  return {
    view,
    layout,
    scroll,
    reach: { x, y: 0, width, height: Math.max(root.scrollHeight, view.innerHeight) },
    style(of, pseudo) {
      if (pseudo) {
        const known = pseudos.get(of) ?? {};
        known[pseudo] ??= view.getComputedStyle(of, pseudo);
        pseudos.set(of, known);
        return known[pseudo];
      }
      return styleOf(of);
    },
    box(of) {
      return remember(boxes, of, () => toBox(rectOf(of), scroll));
    },
    textBox(of) {
      range.selectNodeContents(of);
      return toBox(range.getBoundingClientRect(), scroll);
    },
    moves(of) {
      const root = rootOf(of) as Document | ShadowRoot;
      const known = moving.get(root) ?? movingIn(root);
      moving.set(root, known);
      return known.some((target) => containsNode(of, target));
    },
    stackAt(x, y, root) {
      return root.elementsFromPoint(x - scroll.x, y - scroll.y);
    },
  };
}

export const right = (box: Box): number => box.x + box.width;
export const bottom = (box: Box): number => box.y + box.height;

/** The part two boxes share; zero width or height when they do not meet. */
export function overlap(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(right(a), right(b)) - x),
    height: Math.max(0, Math.min(bottom(a), bottom(b)) - y),
  };
}
