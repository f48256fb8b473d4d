// Puts the cards of a document where they belong, and keeps them there while the page moves under them.
import type { FrameAudit } from './audit-frame.js';
import type { Card } from './card.js';
import { isInView, placeCard, type Rect, type Size, union } from './place.js';

const RING_MARGIN = 4;
// A switch is up to two and a half times as wide as it is high.
const STRETCHED = 2.6;

export interface Placed {
  readonly notice: { readonly ref: number };
  readonly card: Card;
  /** Drawn around the control, so that one sees which is meant. */
  readonly ring: HTMLElement;
}

const viewport = (): Size => ({ width: document.documentElement.clientWidth || innerWidth, height: innerHeight });

function seen(element: Element | undefined): Rect | null {
  const rect = element?.getBoundingClientRect();
  return rect && isInView(rect, viewport()) ? rect : null;
}

/** What shows a control's state, or what a person would press for it. Null while both are out of sight. */
const markOf = (ref: number, { refs }: FrameAudit): Rect | null => seen(refs.mark(ref)) ?? seen(refs.press(ref));

/** The mark with its words. Where the words lie was measured with the mark, and they move together. */
function wholeOf(ref: number, audit: FrameAudit): Rect | null {
  const mark = markOf(ref, audit);
  const control = audit.reading.controls.find((one) => one.ref === ref);
  const words = control?.words?.box;
  const measured = control?.standIn?.box ?? control?.sight.box;
  if (!mark || !words || !measured || words.width === 0) return mark;
  const moved = { ...words, x: words.x - measured.x + mark.x, y: words.y - measured.y + mark.y };
  return isInView(moved, viewport()) ? union(mark, moved) : mark;
}

/** The controls that ask for consent, and every button or link that goes on. */
function mustStayFree(audit: FrameAudit): Rect[] {
  const { actions, controls } = audit.reading;
  const asking = controls.filter((control) => control.isConsent);
  return [...actions, ...asking].flatMap(({ ref }) => wholeOf(ref, audit) ?? []);
}

const FIELDS = 'input:not([type="hidden"]), select, textarea, button, a[href]';
const MOST_FIELDS = 80;

/** What a person reads or fills in: better not covered either. */
const fields = (): Rect[] =>
  [...document.querySelectorAll(FIELDS)].slice(0, MOST_FIELDS).flatMap((field) => seen(field) ?? []);

/** A box stretched along its row is still drawn as a square in its middle. */
function squared(mark: Rect): Rect {
  const side = Math.min(mark.width, mark.height);
  if (Math.max(mark.width, mark.height) < side * STRETCHED) return mark;
  return {
    x: mark.x + (mark.width - side) / 2,
    y: mark.y + (mark.height - side) / 2,
    width: side,
    height: side,
  };
}

function drawRing(ring: HTMLElement, mark: Rect): void {
  ring.style.left = `${mark.x - RING_MARGIN}px`;
  ring.style.top = `${mark.y - RING_MARGIN}px`;
  ring.style.width = `${mark.width + RING_MARGIN * 2}px`;
  ring.style.height = `${mark.height + RING_MARGIN * 2}px`;
}

export function placeCards(shown: Iterable<Placed>, audit: FrameAudit, isRtl: boolean): void {
  const taken = mustStayFree(audit);
  const better = fields();
  for (const { notice, card, ring } of shown) {
    const mark = markOf(notice.ref, audit);
    // Around something that cannot be seen it would look like an empty box.
    const isSeen = audit.reading.controls.some((one) => one.ref === notice.ref && one.perceivable);
    ring.hidden = !mark || !isSeen;
    if (mark) drawRing(ring, squared(mark));
    const { offsetWidth: width, offsetHeight: height } = card.element;
    const place = placeCard(wholeOf(notice.ref, audit), { width, height }, viewport(), taken, better, isRtl);
    card.element.style.visibility = place ? 'visible' : 'hidden';
    if (!place) continue;
    card.element.style.left = `${place.x}px`;
    card.element.style.top = `${place.y}px`;
    taken.push(place);
  }
}
