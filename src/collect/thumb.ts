// Where the thumb of a switch stands: on the right it is on, in every kit that reads left to right.
import type { ControlState } from '../model/facts.js';
import { isPainted, pseudoText } from './mark.js';
import type { Measure } from './measure.js';
import { allIn, isElement, parentOf, textOf } from './natives.js';
import { isSeeThrough } from './setting.js';
import { isPaintedLayer } from './tick-layer.js';

// A track is wider than high; a thumb is most of the track's height and at most two thirds of its width. The kits in use lie
// between 1.5 and 2.2, and a thumb reaches an end when a sixth of the free way or less is left.
const TRACK = 1.4;
const REACH = 0.3;
// Larger is a button or a card (see the sizes of stand-ins).
const MAX_WIDTH = 80;
const MAX_HEIGHT = 64;

const px = (value: string): number => Number.parseFloat(value) || 0;

interface Span {
  readonly from: number;
  readonly width: number;
  readonly height: number;
}

const isThumb = ({ width, height }: Span, track: { width: number; height: number }): boolean =>
  width >= 6 && height >= 6 && width <= track.width * 0.67 && height >= track.height * 0.4;

/** Only a pseudo-element that is placed by its left edge tells where it stands. */
function pseudoSpan(of: Element, pseudo: '::before' | '::after', measure: Measure): Span | null {
  const style = measure.style(of, pseudo);
  if (pseudoText(style) !== '' || !isPaintedLayer(style) || isSeeThrough(style.backgroundColor)) return null;
  if (style.position !== 'absolute' || !style.left.endsWith('px')) return null;
  const matrix = /^matrix\(([^)]*)\)/.exec(style.transform)?.[1]?.split(',').map(Number);
  const shift = (matrix?.[4] ?? 0) + px(style.translate ?? '');
  return { from: px(style.left) + px(style.marginLeft) + shift, width: px(style.width), height: px(style.height) };
}

function isTrack(of: Element, measure: Measure): boolean {
  const box = measure.box(of);
  const isSmall = box.height > 0 && box.height <= MAX_HEIGHT && box.width <= MAX_WIDTH;
  return isSmall && box.width >= box.height * TRACK && isPainted(measure.style(of));
}

/** The track of a switch, where the mark is one or is the thumb on one. */
export function trackOf(mark: Element, measure: Measure): Element | null {
  if (isTrack(mark, measure)) return mark;
  const parent = parentOf(mark);
  return isElement(parent) && isTrack(parent, measure) ? parent : null;
}

/** State by the place of the thumb, or unknown: words on the track, or neither at one end nor at the other. */
export function stateOfThumb(track: Element, measure: Measure): ControlState {
  const box = measure.box(track);
  if (measure.style(track).direction === 'rtl' || /\p{L}/u.test(textOf(track) ?? '')) return 'unknown';
  const spans: Span[] = [];
  for (const part of allIn(track, '*').slice(0, 12)) {
    const own = measure.box(part);
    const painted = isPaintedLayer(measure.style(part)) && !isSeeThrough(measure.style(part).backgroundColor);
    if (painted) spans.push({ from: own.x - box.x, width: own.width, height: own.height });
  }
  for (const pseudo of ['::before', '::after'] as const) {
    const span = pseudoSpan(track, pseudo, measure);
    if (span) spans.push(span);
  }
  const thumbs = spans.filter((span) => isThumb(span, box));
  const [thumb] = thumbs;
  if (!thumb || thumbs.length > 1) return 'unknown';
  const way = box.width - thumb.width;
  const place = way > 0 ? thumb.from / way : 0.5;
  if (place < REACH) return 'off';
  return place > 1 - REACH ? 'on' : 'unknown';
}
