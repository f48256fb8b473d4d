// A press counts only if a person made it, on something that person could see. A page may lay a lure over a warning, or turn
// the warning into glass over a lure.

// Password managers settled on 0.7 after 2025's click-jacking reports: below it a person may not notice what is pressed.
const LEAST_OPACITY = 0.7;

const TOP_LAYER = ':popover-open, dialog:modal, :fullscreen';

const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export function isSeeThrough(host: Element): boolean {
  let opacity = 1;
  for (let at: Element | null = host; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity || 1);
    if (style.visibility === 'hidden' || /opacity|brightness|contrast/.test(style.filter)) return true;
    if (style.clipPath !== 'none' || (style.maskImage ?? 'none') !== 'none') return true;
  }
  return opacity < LEAST_OPACITY;
}

/** Everything else in the top layer that lies on the card. What was there before us lies under us, unless opened again. */
function isCovered(host: HTMLElement, card: Element, below: WeakSet<Element>): boolean {
  const box = card.getBoundingClientRect();
  return [...document.querySelectorAll(TOP_LAYER)].some(
    (other) =>
      other !== host && !below.has(other) && !other.contains(host) && overlaps(other.getBoundingClientRect(), box),
  );
}

export type Refused = 'untrusted' | 'see-through' | 'covered' | null;

/** Why a press is refused, or null. `below` are the elements of the top layer that were there when the host was shown. */
export function refusePress(event: MouseEvent, host: HTMLElement, card: Element, below: WeakSet<Element>): Refused {
  if (!event.isTrusted) return 'untrusted';
  if (isSeeThrough(host)) return 'see-through';
  if (isCovered(host, card, below)) return 'covered';
  // A press by keyboard has no place; one by hand has to land on us and on nothing else.
  const isByHand = event.detail > 0;
  return isByHand && document.elementFromPoint(event.clientX, event.clientY) !== host ? 'covered' : null;
}

export function topLayer(): WeakSet<Element> {
  return new WeakSet(document.querySelectorAll(TOP_LAYER));
}
