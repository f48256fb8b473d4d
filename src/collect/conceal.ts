// Whether a person can perceive something, and if not, by which means: computed, never judged. People who label "hidden"
// by eye agree at a kappa of 0.08, so every reason has a name and a number.
import type { Box, Concealment, Sight } from '../model/facts.js';
import { cuts, type Place, placeOf } from './ancestry.js';
import { clippedTo } from './clip.js';
import { isCovered } from './cover.js';
import { bottom, type Measure, overlap, right } from './measure.js';
import { attribute, hasAttribute, localName, matches, paintedParent } from './natives.js';

// Black on white at a tenth of its opacity has a contrast of 1.2: what cannot be told from its ground is not shown.
const INVISIBLE_OPACITY = 0.1;
// The visually-hidden idiom leaves 1 px; below 3 px no mark can show a state (own judgement, the smallest icon fonts are 8 px).
const PERCEIVABLE_PX = 3;

interface Seen {
  readonly reasons: Set<Concealment>;
  readonly measures: Record<string, number | string>;
}

/** Why `display: none` is set on an element: some reasons are the page's ordinary way of folding things away. */
function namedDisplay(of: Element): Concealment {
  if (
    localName(of) === 'dialog' ||
    hasAttribute(of, 'popover') ||
    matches(of, '[role="dialog"], [role="alertdialog"], [aria-modal]')
  ) {
    return 'unopened-dialog';
  }
  if (matches(of, '[role="tabpanel"]')) return 'unselected-tab';
  return 'display';
}

function isFolded(of: Element, child: Element): boolean {
  if (localName(of) !== 'details' || hasAttribute(of, 'open')) return false;
  return !(localName(child) === 'summary' && paintedParent(child) === of);
}

function lookUp(of: Element, box: Box, measure: Measure, seen: Seen): void {
  let opacity = 1;
  let scale = 1;
  let position = '';
  let visible = box;
  let child = of;
  for (let place: Place | null = placeOf(of, measure); place; child = place.under, place = place.above) {
    const { element: at, effect } = place;
    if (effect.display === 'none') seen.reasons.add(namedDisplay(at));
    if (at !== of && isFolded(at, child)) seen.reasons.add('closed-details');
    if (at !== of && effect.isContentHidden) {
      seen.reasons.add(attribute(at, 'hidden') === 'until-found' ? 'hidden-until-found' : 'content-visibility');
    }
    opacity *= effect.opacity;
    scale *= effect.scale;
    if (!measure.layout) continue;

    const clip = effect.mayClip ? clippedTo(measure.style(at), measure.box(at)) : null;
    if (clip) {
      visible = overlap(visible, clip);
      if (visible.width < PERCEIVABLE_PX || visible.height < PERCEIVABLE_PX) seen.reasons.add('clip');
    }
    const escapes = at !== of && (position === 'fixed' || (position === 'absolute' && !effect.holdsPlaced));
    if (at !== of && !escapes && hidesOverflow(place, visible, measure)) seen.reasons.add('overflow');
    if (!escapes || at === of) position = effect.position;
  }
  if (measure.style(of).visibility !== 'visible' && measure.style(of).visibility !== '') seen.reasons.add('visibility');
  if (opacity < INVISIBLE_OPACITY) seen.reasons.add('opacity');
  if (scale < 0.001) seen.reasons.add('scale');
  seen.measures.opacity = Math.round(opacity * 100) / 100;
}

/** Nothing of `box` is left inside an ancestor that cuts off what overflows it, or that has no size to show it in. */
function hidesOverflow({ element: at, effect }: Place, box: Box, measure: Measure): boolean {
  if (!cuts(effect)) return false;
  // `html` and `body` hand their overflow to the viewport.
  if (at === at.ownerDocument.documentElement || at === at.ownerDocument.body) return false;
  const frame = measure.box(at);
  if (frame.width < PERCEIVABLE_PX || frame.height < PERCEIVABLE_PX) return true;
  // What scrolls can be reached; what is only cut off cannot.
  const left = overlap(box, {
    x: /hidden|clip/.test(effect.overflowX) ? frame.x : box.x,
    y: /hidden|clip/.test(effect.overflowY) ? frame.y : box.y,
    width: /hidden|clip/.test(effect.overflowX) ? frame.width : box.width,
    height: /hidden|clip/.test(effect.overflowY) ? frame.height : box.height,
  });
  return left.width < Math.min(PERCEIVABLE_PX, box.width) || left.height < Math.min(PERCEIVABLE_PX, box.height);
}

function isOffScreen(box: Box, measure: Measure): boolean {
  const { reach } = measure;
  return (
    right(box) <= reach.x + 1 || bottom(box) <= reach.y + 1 || box.x >= right(reach) - 1 || box.y >= bottom(reach) - 1
  );
}

const isFixed = (of: Element, measure: Measure): boolean => {
  for (let at: Place | null = placeOf(of, measure); at; at = at.above) if (at.effect.position === 'fixed') return true;
  return false;
};

/**
 * Looks at one element.
 * @param box its box when it is not the element's own, such as the box of its text
 * @param kin elements that may lie over it without covering it: its label, its stand-in
 */
export function look(of: Element, measure: Measure, box: Box = measure.box(of), kin: readonly Element[] = []): Sight {
  const seen: Seen = { reasons: new Set(), measures: {} };
  lookUp(of, box, measure, seen);
  if (measure.layout) {
    seen.measures.width = Math.round(box.width * 10) / 10;
    seen.measures.height = Math.round(box.height * 10) / 10;
    const rendered = !['display', 'unopened-dialog', 'unselected-tab', 'closed-details'].some((reason) =>
      seen.reasons.has(reason as Concealment),
    );
    if (rendered && !seen.reasons.has('scale') && (box.width < PERCEIVABLE_PX || box.height < PERCEIVABLE_PX))
      seen.reasons.add('zero-size');
    if (rendered && !isFixed(of, measure) && isOffScreen(box, measure)) {
      seen.reasons.add('off-screen');
      seen.measures.left = Math.round(box.x);
      seen.measures.top = Math.round(box.y);
    }
    if (seen.reasons.size === 0 && isCovered(of, box, measure, kin)) seen.reasons.add('covered');
  }
  return { box: measure.layout ? box : null, concealedBy: [...seen.reasons], measures: seen.measures };
}
