// How much of the viewport a surface takes, with what is drawn behind it, and whether the page can still be reached.
import type { Box } from '../model/facts.js';
import { type Measure, overlap } from './measure.js';
import { isModalDialog, restIsInert } from './modal.js';
import { allIn, childrenOf, containsNode, localName, matches, paintedParent, textOf } from './natives.js';

// Nine tenths of the viewport is all of it: scroll bars and rounded corners leave a rim (own judgement).
export const WHOLE = 0.9;
const MAX_NEIGHBOURS = 60;
// A backdrop fainter than this is not seen; dimming is usually 0.3 to 0.8.
const FAINTEST = 0.05;
const PAGE_LENGTH = 400;

interface Backdrop {
  readonly painted: boolean;
  readonly takesPointer: boolean;
}

const alphaOf = (color: string): number => {
  if (color === '' || color === 'transparent') return 0;
  const alpha = /(?:,\s*|\/\s*)([\d.]+)(%?)\s*\)$/.exec(/^rgba|\//.test(color) ? color : '');
  return alpha ? Number(alpha[1]) / (alpha[2] ? 100 : 1) : 1;
};

const paints = (style: CSSStyleDeclaration): boolean =>
  alphaOf(style.backgroundColor) * Number(style.opacity || 1) >= FAINTEST ||
  (style.backgroundImage !== 'none' && style.backgroundImage !== '') ||
  ((style as { backdropFilter?: string }).backdropFilter ?? 'none') !== 'none';

const viewportOf = ({ view, scroll }: Measure): Box => ({
  x: scroll.x,
  y: scroll.y,
  width: view.innerWidth,
  height: view.innerHeight,
});

export function shareOfViewport(box: Box, measure: Measure): number {
  const viewport = viewportOf(measure);
  const shared = overlap(box, viewport);
  const whole = viewport.width * viewport.height;
  return whole > 0 ? (shared.width * shared.height) / whole : 0;
}

function asBackdrop(of: Element, measure: Measure): Backdrop | null {
  const style = measure.style(of);
  if (!/fixed|absolute/.test(style.position) || style.display === 'none' || style.visibility === 'hidden') return null;
  if (Number(style.opacity || 1) < FAINTEST || shareOfViewport(measure.box(of), measure) < WHOLE) return null;
  return { painted: paints(style), takesPointer: style.pointerEvents !== 'none' };
}

/** A pseudo-element drawn over all of the viewport: its box cannot be asked for, its size can. */
function pseudoBackdrop(of: Element, measure: Measure): Backdrop | null {
  for (const pseudo of ['::before', '::after'] as const) {
    const style = measure.style(of, pseudo);
    if (style.content === 'none' || style.content === 'normal' || style.content === '') continue;
    if (!/fixed|absolute/.test(style.position) || style.display === 'none') continue;
    const area = Number.parseFloat(style.width) * Number.parseFloat(style.height);
    if (!(area >= WHOLE * measure.view.innerWidth * measure.view.innerHeight) || !paints(style)) continue;
    return { painted: true, takesPointer: style.pointerEvents !== 'none' };
  }
  return null;
}

/** What lies behind a surface over the whole page: around it, beside it, or as a pseudo-element of either. */
function backdropsOf(surface: Element, measure: Measure): Backdrop[] {
  const found: (Backdrop | null)[] = [asBackdrop(surface, measure)];
  for (let at: Element | null = surface; at && localName(at) !== 'html'; at = paintedParent(at)) {
    found.push(pseudoBackdrop(at, measure));
    const parent = paintedParent(at);
    if (!parent) break;
    if (!holdsPage(parent, surface)) found.push(asBackdrop(parent, measure));
    for (const beside of Array.from(childrenOf(parent)).slice(-MAX_NEIGHBOURS)) {
      if (!containsNode(beside, surface) && measure.style(beside).position !== 'static')
        found.push(bare(beside, measure));
    }
  }
  return found.filter((backdrop) => backdrop !== null);
}

/** Around more than the surface it is the page, or a shell of it. */
const holdsPage = (of: Element, surface: Element): boolean =>
  matches(of, 'html, body') || (textOf(of) ?? '').length > (textOf(surface) ?? '').length + PAGE_LENGTH;

/** A neighbour is a backdrop only when it is empty: another thing that covers the page is not this one's. */
const bare = (of: Element, measure: Measure): Backdrop | null =>
  allIn(of, 'a, p, button, input, img, iframe').length === 0 ? asBackdrop(of, measure) : null;

/** The page cannot be scrolled although there is more of it. */
function scrollIsLocked(measure: Measure, document: Document): boolean {
  const root = document.documentElement;
  const { body } = document;
  if (!body) return false;
  const style = measure.style(body);
  const longer = Math.max(root.scrollHeight, body.scrollHeight) > measure.view.innerHeight + 4;
  if (style.position === 'fixed') return longer;
  const cut = [measure.style(root), style].some(({ overflowY }) => /hidden|clip/.test(overflowY));
  return cut && longer;
}

export interface Reach {
  readonly covers: number;
  readonly locksPage: boolean;
}

/** Of a surface that is shown. */
export function reachOf(surface: Element, box: Box, measure: Measure): Reach {
  const backdrops = backdropsOf(surface, measure);
  const isTop = isModalDialog(surface);
  const behind = restIsInert(surface);
  const covers = isTop || backdrops.some(({ painted }) => painted) ? 1 : shareOfViewport(box, measure);
  const blocked = backdrops.some(({ takesPointer }) => takesPointer);
  const outOfFlow = isTop || isPlaced(surface, measure);
  const locked = outOfFlow && (isTop || behind || blocked || scrollIsLocked(measure, surface.ownerDocument));
  return { covers: Math.round(covers * 1000) / 1000, locksPage: locked };
}

/** `fixed`, `sticky` or `absolute` of itself or of what carries it out of the flow; else `static`. */
export function positionOfSurface(surface: Element, measure: Measure): string {
  for (let at: Element | null = surface; at; at = paintedParent(at)) {
    const { position } = measure.style(at);
    if (/^(?:fixed|sticky|absolute)$/.test(position)) return position;
  }
  return 'static';
}

const isPlaced = (surface: Element, measure: Measure): boolean => positionOfSurface(surface, measure) !== 'static';
