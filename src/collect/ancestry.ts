// What stands above an element. Most ancestors do nothing to what they hold; those that do are linked, so that a look climbs over
// a few of them and not over all, however deep a page is nested. Each element is asked once a look.
import type { Measure } from './measure.js';
import { firstChildrenOf, hasAttribute, localName, paintedParent } from './natives.js';
import { areaScale } from './scale.js';
import { opacityOf } from './see-through.js';

/** What an element does to itself and to all it holds. */
interface Effect {
  readonly display: string;
  readonly isContentHidden: boolean;
  readonly opacity: number;
  readonly scale: number;
  readonly position: string;
  /** What is placed inside stays inside. */
  readonly holdsPlaced: boolean;
  readonly overflowX: string;
  readonly overflowY: string;
  readonly mayClip: boolean;
}

export interface Place {
  readonly element: Element;
  readonly effect: Effect;
  /** It does something to what it holds. */
  readonly tells: boolean;
  readonly depth: number;
  /** The nearest ancestor that does something to what it holds, and its child on the way there. */
  readonly above: Place | null;
  readonly under: Element;
  /** The nearest ancestor that has other children, and its child on the way there. */
  readonly crowd: Place | null;
  readonly underCrowd: Element;
}

const places = new WeakMap<Measure, Map<Element, Place>>();

const CUTS = /hidden|clip|auto|scroll/;

const isSet = (value: string | undefined, none: string): boolean =>
  value !== undefined && value !== '' && value !== none;

function effectOf(of: Element, measure: Measure): Effect {
  const style = measure.style(of);
  const { display, contentVisibility, position, transform, overflowX, overflowY } = style;
  return {
    display,
    isContentHidden: contentVisibility === 'hidden',
    opacity: opacityOf(style),
    scale: areaScale(style, transform),
    position,
    holdsPlaced: position !== 'static' || isSet(transform, 'none'),
    overflowX,
    overflowY,
    mayClip: isSet(style.clipPath, 'none') || (/absolute|fixed/.test(position) && isSet(style.clip, 'auto')),
  };
}

/** Cuts off what overflows it, or lets it be scrolled to. */
export const cuts = ({ overflowX, overflowY }: Pick<Effect, 'overflowX' | 'overflowY'>): boolean =>
  CUTS.test(overflowX) || CUTS.test(overflowY);

/** False of what changes nothing for those inside, wherever they are placed. */
function doesSomething(element: Element, effect: Effect): boolean {
  const name = localName(element);
  return (
    effect.display === 'none' ||
    effect.isContentHidden ||
    effect.opacity !== 1 ||
    effect.scale !== 1 ||
    effect.holdsPlaced ||
    effect.mayClip ||
    cuts(effect) ||
    name === 'body' ||
    name === 'html' ||
    (name === 'details' && !hasAttribute(element, 'open'))
  );
}

const hasOthers = (parent: Element, child: Element): boolean =>
  firstChildrenOf(parent, 2).some((other) => other !== child);

function standUnder(above: Place | null, element: Element, measure: Measure): Place {
  const effect = effectOf(element, measure);
  const own = { element, effect, tells: doesSomething(element, effect) };
  if (!above) return { ...own, depth: 0, above, under: element, crowd: null, underCrowd: element };
  const isCrowded = hasOthers(above.element, element);
  return {
    ...own,
    depth: above.depth + 1,
    above: above.tells ? above : above.above,
    under: above.tells ? element : above.under,
    crowd: isCrowded ? above : above.crowd,
    underCrowd: isCrowded ? element : above.underCrowd,
  };
}

export function placeOf(of: Element, measure: Measure): Place {
  const known = places.get(measure) ?? new Map<Element, Place>();
  places.set(measure, known);
  const line: Element[] = [];
  let at: Element | null = of;
  for (; at && !known.has(at); at = paintedParent(at)) line.push(at);
  let place = at ? (known.get(at) as Place) : null;
  for (const element of line.reverse()) {
    place = standUnder(place, element, measure);
    known.set(element, place);
  }
  return place as Place;
}

/** How much of an element is seen, and by how much its lines are scaled, by all that stands above it and by itself. */
export function seenAs(of: Element, measure: Measure): { readonly opacity: number; readonly scale: number } {
  let opacity = 1;
  let scale = 1;
  for (let at: Place | null = placeOf(of, measure); at; at = at.above) {
    opacity *= at.effect.opacity;
    scale *= Math.sqrt(at.effect.scale);
  }
  return { opacity, scale };
}

/** Whether one is, or is painted inside, another. */
export function isPaintedIn(of: Element, holder: Element): boolean {
  for (let at: Element | null = of; at; at = paintedParent(at)) if (at === holder) return true;
  return false;
}
