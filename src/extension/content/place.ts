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

const clamp = (value: number, most: number): number => Math.max(GAP, Math.min(value, most));

/** Beside the words first, then under, over and before them; then the corners, where the control is out of sight. */
function candidates(anchor: Rect | null, card: Size, view: Size, isRtl: boolean): Rect[] {
  const right = view.width - card.width - GAP;
  const bottom = view.height - card.height - GAP;
  const at = (x: number, y: number): Rect => ({ x, y, ...card });
  const corners = [at(right, bottom), at(GAP, bottom), at(right, GAP), at(GAP, GAP)];
  const ordered = isRtl ? [corners[1]!, corners[0]!, corners[3]!, corners[2]!] : corners;
  if (!anchor) return ordered;
  const alongX = clamp(isRtl ? anchor.x + anchor.width - card.width : anchor.x, right);
  const alongY = clamp(anchor.y - GAP, bottom);
  const after = at(anchor.x + anchor.width + GAP * 2, alongY);
  const before = at(anchor.x - card.width - GAP * 2, alongY);
  const under = at(alongX, anchor.y + anchor.height + GAP);
  const over = at(alongX, anchor.y - card.height - GAP);
  return [isRtl ? before : after, under, over, isRtl ? after : before, ...ordered];
}

const fits = (rect: Rect, view: Size): boolean =>
  rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= view.width && rect.y + rect.height <= view.height;

/** Null where every place would lie on something that must stay free: then nothing is shown, and the popup tells. */
export function placeCard(
  anchor: Rect | null,
  card: Size,
  view: Size,
  keepFree: readonly Rect[],
  isRtl: boolean,
): Rect | null {
  return (
    candidates(anchor, card, view, isRtl).find(
      (place) => fits(place, view) && keepFree.every((rect) => isApart(place, rect)),
    ) ?? null
  );
}
