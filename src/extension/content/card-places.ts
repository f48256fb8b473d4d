// Puts the cards of a document where they belong, and keeps them there while the page moves under them.
import type { FrameAudit } from './audit-frame.js';
import type { Card } from './card.js';
import { isInView, placeCard, type Rect, type Size, union } from './place.js';

const RING_MARGIN = 4;

export interface Placed {
  readonly notice: { readonly ref: number };
  readonly card: Card;
  /** Drawn around the control, so that one sees which is meant. */
  readonly ring: HTMLElement;
}

const viewport = (): Size => ({ width: document.documentElement.clientWidth || innerWidth, height: innerHeight });

/** What a person sees of a control, with its words or without. Null while it is out of sight. */
function rectOf(ref: number, isWhole: boolean, { refs }: FrameAudit): Rect | null {
  const view = viewport();
  const mark = refs.mark(ref)?.getBoundingClientRect();
  const around = refs.press(ref)?.getBoundingClientRect();
  const seenAround = around && isInView(around, view) ? around : null;
  if (!mark || !isInView(mark, view)) return seenAround;
  return isWhole && seenAround ? union(mark, seenAround) : mark;
}

/** The controls that ask for consent, and every button or link that goes on. */
function mustStayFree(audit: FrameAudit): Rect[] {
  const { actions, controls } = audit.reading;
  const asking = controls.filter((control) => control.isConsent);
  return [...actions, ...asking].flatMap(({ ref }) => rectOf(ref, true, audit) ?? []);
}

function drawRing(ring: HTMLElement, mark: Rect): void {
  ring.style.left = `${mark.x - RING_MARGIN}px`;
  ring.style.top = `${mark.y - RING_MARGIN}px`;
  ring.style.width = `${mark.width + RING_MARGIN * 2}px`;
  ring.style.height = `${mark.height + RING_MARGIN * 2}px`;
}

export function placeCards(shown: Iterable<Placed>, audit: FrameAudit, isRtl: boolean): void {
  const taken = mustStayFree(audit);
  for (const { notice, card, ring } of shown) {
    const mark = rectOf(notice.ref, false, audit);
    ring.hidden = mark === null;
    if (mark) drawRing(ring, mark);
    const { offsetWidth: width, offsetHeight: height } = card.element;
    const place = placeCard(rectOf(notice.ref, true, audit), { width, height }, viewport(), taken, isRtl);
    card.element.style.visibility = place ? 'visible' : 'hidden';
    if (!place) continue;
    card.element.style.left = `${place.x}px`;
    card.element.style.top = `${place.y}px`;
    taken.push(place);
  }
}
