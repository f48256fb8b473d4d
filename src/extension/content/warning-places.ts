// Puts the panels of a document where they belong, and keeps them there while the page moves under them.
import { placeCard, type Rect, type Size } from './place.js';
import { type FreeSpace, isCramped, type Surroundings, viewport } from './surroundings.js';
import type { Panel } from './warning-panel.js';

function placeOf(
  panel: Panel,
  { must, fields, links }: Omit<FreeSpace, 'marks'>,
  taken: readonly Rect[],
  isRtl: boolean,
  isAsked = panel.isOpened,
): Rect | null {
  const { offsetWidth: width, offsetHeight: height } = panel.element;
  const card: Size = { width, height };
  const free = [...must, ...taken, ...(isAsked ? [] : fields)];
  return placeCard(panel.anchor(), card, viewport(), free, isAsked ? [...fields, ...links] : links, isRtl);
}

/** @param counts how many boxes each panel speaks of, for those that may be made small where there is no room */
export function placePanels(
  panels: ReadonlyMap<Panel, number | null>,
  surroundings: Surroundings,
  isRtl: boolean,
): void {
  const free = surroundings.free();
  const isFrameSmall = isCramped(viewport());
  const taken: Rect[] = [];
  for (const [panel, count] of panels) {
    let place = placeOf(panel, free, taken, isRtl);
    if (!place && !panel.isTight) {
      panel.isTight = true;
      place = placeOf(panel, free, taken, isRtl);
    }
    // Somebody pressed for it: in a small frame it may lie on what it speaks of, and still on nothing that goes on.
    if (!place && isFrameSmall && (panel.isOpened || count === null)) {
      panel.isNarrow = false;
      place = placeOf(panel, free, taken, isRtl, true);
      panel.isNarrow = !place;
      place ??= placeOf(panel, free, taken, isRtl, true);
    }
    if (!place && count !== null && !panel.isSmall) {
      // Small it stays until it is opened: a warning that grows and shrinks with every turn of the wheel is not quiet.
      panel.isOpened = false;
      panel.shrink(count);
      place = placeOf(panel, free, taken, isRtl);
    }
    if (isFrameSmall && panel.isSmall) {
      panel.isMark = false;
      place = placeOf(panel, free, taken, isRtl);
      panel.isMark = !place;
      // Its words may be covered by so little, or nobody would be told.
      place ??= placeOf(panel, { ...free, fields: free.marks }, taken, isRtl);
    }
    panel.moveTo(place);
    if (place) taken.push(place);
  }
}
