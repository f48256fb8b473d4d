// Where a warning stands: beside its control, in sight, and never on what a person needs. Pure geometry, viewport pixels.
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 8;
// One line may stand closer: it has to find room between two fields of a form.
const LINE = { height: 36, gap: 2 };
const MOST_PUSHES = 8;
// A card that lies on fields with half of itself is as bad as one 500 px away from its control (own judgement).
const COVERED_COST = 1000;

const isApart = (a: Rect, b: Rect): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

export function union(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

export const isInView = (rect: Rect, view: Size): boolean =>
  rect.width > 0 &&
  rect.height > 0 &&
  rect.x < view.width &&
  rect.y < view.height &&
  rect.x + rect.width > 0 &&
  rect.y + rect.height > 0;

const overlap = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Empty space between two rectangles, along and across. */
function distance(a: Rect, b: Rect): number {
  const dx = Math.max(0, b.x - a.x - a.width, a.x - b.x - b.width);
  const dy = Math.max(0, b.y - a.y - a.height, a.y - b.y - b.height);
  return dx + dy;
}

const gapOf = ({ height }: Size): number => (height <= LINE.height ? LINE.gap : GAP);

const clamp = (value: number, most: number): number => Math.max(GAP, Math.min(value, most));

/** Moved up or down until nothing that must stay free is in the way. */
function pushed(start: Rect, keepFree: readonly Rect[], isDown: boolean): Rect {
  let place = start;
  const gap = gapOf(start);
  for (let tries = 0; tries < MOST_PUSHES; tries++) {
    const inWay = keepFree.find((rect) => !isApart(place, rect));
    if (!inWay) break;
    place = { ...place, y: isDown ? inWay.y + inWay.height + gap : inWay.y - place.height - gap };
  }
  return place;
}

/** Beside the control, under and over it, at the edges of the window at its height; the corners, and along the edges from there. */
function candidates(anchor: Rect | null, card: Size, view: Size, keepFree: readonly Rect[], isRtl: boolean): Rect[] {
  const gap = gapOf(card);
  const right = view.width - card.width - GAP;
  const bottom = view.height - card.height - GAP;
  const at = (x: number, y: number): Rect => ({ x, y, ...card });
  const edges = isRtl ? [GAP, right] : [right, GAP];
  const corners = [bottom, GAP].flatMap((y) => edges.map((x) => at(x, y)));
  const along = corners.flatMap((corner) => [pushed(corner, keepFree, false), pushed(corner, keepFree, true)]);
  if (!anchor) return [...corners, ...along];
  const start = clamp(isRtl ? anchor.x + anchor.width - card.width : anchor.x, right);
  const sides = [anchor.x + anchor.width + gap, anchor.x - card.width - gap];
  const heights = [
    anchor.y - GAP,
    anchor.y + anchor.height - card.height,
    anchor.y + (anchor.height - card.height) / 2,
  ];
  const beside = [...(isRtl ? sides.reverse() : sides), ...edges].flatMap((x) =>
    heights.map((y) => at(x, clamp(y, bottom))),
  );
  const under = pushed(at(start, anchor.y + anchor.height + gap), keepFree, true);
  const over = pushed(at(start, anchor.y - card.height - gap), keepFree, false);
  return [...beside, under, over, ...corners, ...along];
}

const fits = (rect: Rect, view: Size): boolean =>
  rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= view.width && rect.y + rect.height <= view.height;

/**
 * The best place for a card, or null where every one lies on something that must stay free: then nothing is shown, and the
 * popup tells. `preferFree` are fields and links, better not covered either.
 */
export function placeCard(
  anchor: Rect | null,
  card: Size,
  view: Size,
  keepFree: readonly Rect[],
  preferFree: readonly Rect[],
  isRtl: boolean,
): Rect | null {
  const costOf = (place: Rect): number => {
    const covered = preferFree.reduce((sum, rect) => sum + overlap(place, rect), 0) / (place.width * place.height);
    return covered * COVERED_COST + (anchor ? distance(place, anchor) : 0);
  };
  const possible = candidates(anchor, card, view, keepFree, isRtl).filter(
    (place) => fits(place, view) && keepFree.every((rect) => isApart(place, rect)),
  );
  const costs = possible.map(costOf);
  return possible[costs.indexOf(Math.min(...costs))] ?? null;
}
