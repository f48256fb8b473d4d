// Finds the parts of a page that ask by themselves: what is spoken of as a dialog, what is taken out of the flow, and, where
// no style sheet says so, the smallest block that holds words about cookies and the buttons to answer them.

import type { Steps } from '../model/steps.js';
import type { Discovery } from './discover.js';
import { findBlock } from './flow-surface.js';
import type { Measure } from './measure.js';
import {
  allIn,
  attribute,
  childrenOf,
  containsNode,
  hasAttribute,
  localName,
  matches,
  paintedParent,
  textOf,
} from './natives.js';
import { stepsNotShown, withoutWrappers } from './nested-surfaces.js';
import type { Speech } from './speech.js';
import { isNamedForConsent, namesCookies, speaksOfTracking } from './surface-words.js';
import { inTreeOrder } from './tree-order.js';
import type { Trees } from './trees.js';

export interface Surfaces {
  readonly elements: readonly Element[];
  readonly cut: boolean;
  /** The innermost surface an element stands in, through shadow roots. */
  readonly around: (element: Element) => Element | null;
}

export const MAX_SURFACES = 20;
const DIALOG = 'dialog, [role="dialog" i], [role="alertdialog" i], [aria-modal="true" i], [popover]';
const MAX_CHILDREN = 80;
// So many texts or elements are looked around in about a millisecond (measured on two slow cores).
const STRIDE = 20;
// A shell that holds the page is no banner (own judgement; the longest preference centre seen lists some 800 partners).
const SHELL_LENGTH = 80_000;

export const isDialog = (of: Element): boolean => matches(of, DIALOG);

const isOpen = (of: Element, measure: Measure): boolean =>
  measure.style(of).display !== 'none' && (localName(of) !== 'dialog' || hasAttribute(of, 'open'));

const isShell = (of: Element): boolean =>
  allIn(of, 'main, [role="main"]').length > 0 || (textOf(of) ?? '').length > SHELL_LENGTH;

/** The dialog, or else the fixed or sticky part, that running text stands in. */
function frameOf(of: Element, measure: Measure): Element | null {
  let fixed: Element | null = null;
  let sticky: Element | null = null;
  for (let at: Element | null = of; at && !matches(at, 'html, body'); at = paintedParent(at)) {
    if (isDialog(at)) return at;
    const { position } = measure.style(at);
    if (position === 'fixed') fixed ??= at;
    if (position === 'sticky') sticky ??= at;
  }
  return fixed ?? sticky;
}

/** An overlay that only centres a panel is not the surface: the panel in it is. */
function descend(of: Element): Element {
  let at = of;
  for (let depth = 0; depth < 5 && !isDialog(at); depth++) {
    const filled = Array.from(childrenOf(at)).filter(
      (child) => /\S/.test(textOf(child) ?? '') || allIn(child, 'input, button, iframe, img, slot').length > 0,
    );
    const [only] = filled;
    if (!only || filled.length > 1 || !/^(?:div|section|aside|article|form|dialog)$/.test(localName(only))) break;
    at = only;
  }
  return at;
}

/** Everything above these elements, through shadow roots. */
function* holdersOf(elements: readonly Element[]): Steps<Set<Element>> {
  const holders = new Set<Element>();
  for (const [n, element] of elements.entries()) {
    if (n % STRIDE === 0) yield;
    for (let at: Element | null = element; at && !holders.has(at); at = paintedParent(at)) holders.add(at);
  }
  return holders;
}

/** Whatever lies over the page as a child of its body, as pop-ups are put there, and covers half of it. */
function coveringChildren(document: Document, measure: Measure): Element[] {
  const { view } = measure;
  const children = document.body ? Array.from(childrenOf(document.body)).slice(0, MAX_CHILDREN) : [];
  return children.filter((child) => {
    const style = measure.style(child);
    if (style.position !== 'fixed' || style.display === 'none' || style.visibility === 'hidden') return false;
    const { width, height } = measure.box(child);
    return width * height >= (view.innerWidth * view.innerHeight) / 2 && !isShell(child);
  });
}

/**
 * All surfaces in tree order, outer before inner.
 * @param presses everything on the page that may be pressed
 */
export function* findSurfaces(
  trees: Trees,
  speech: readonly Speech[],
  presses: readonly Element[],
  discovery: Discovery,
  measure: Measure,
): Steps<Surfaces> {
  const { roots } = trees;
  const found = new Set<Element>();
  const pressable = yield* holdersOf(presses);
  const isInside = (of: Element): boolean => {
    for (let at: Element | null = of; at; at = paintedParent(at)) if (found.has(at)) return true;
    return false;
  };
  for (const [at, { block, text, letters, linked, isLabel }] of speech.entries()) {
    if (at % STRIDE === 0) yield;
    // A menu that links to the privacy notice does not ask.
    const isMenu = !isLabel && letters - linked < letters / 4;
    const frame = frameOf(block, measure);
    if (frame && !isShell(frame) && pressable.has(frame)) {
      if (isDialog(frame)) found.add(frame);
      else if (!isMenu && !isInside(block)) found.add(descend(frame));
    } else if (!isMenu && !isInside(block) && (isLabel ? namesCookies(text) : speaksOfTracking(text))) {
      const panel = findBlock(block, discovery.isControl);
      if (panel) found.add(panel);
    }
  }
  const holding = yield* holdersOf(discovery.seeds.map((seed) => seed.element));
  for (const element of trees.all(DIALOG)) {
    const isModal = localName(element) === 'dialog' || attribute(element, 'aria-modal') === 'true';
    const bars = isModal && isOpen(element, measure) && pressable.has(element);
    if (bars || (isNamedForConsent(element) && holding.has(element))) found.add(element);
  }
  if (measure.layout && roots[0]) {
    const covering = coveringChildren(roots[0] as Document, measure).filter((child) => pressable.has(child));
    for (const child of covering) if (![...found].some((one) => containsNode(child, one))) found.add(descend(child));
  }
  yield;
  for (const step of stepsNotShown(found, discovery, measure)) found.add(step);
  yield;
  const elements = withoutWrappers(inTreeOrder([...found], roots), presses);
  const kept = new Set(elements.slice(0, MAX_SURFACES));
  const known = new Map<Element, Element | null>();
  // Everything on the way up has the same answer, and a page has thousands that are asked about.
  const aroundOf = (element: Element): Element | null => {
    const way: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at) && !kept.has(at)) {
      way.push(at);
      at = paintedParent(at);
    }
    const around = at && (kept.has(at) ? at : (known.get(at) ?? null));
    for (const passed of way) known.set(passed, around);
    return around;
  };
  return {
    elements: [...kept],
    cut: kept.size < elements.length,
    around: (element) => (kept.size === 0 ? null : aroundOf(element)),
  };
}
