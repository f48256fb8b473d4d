// Where in the window everything of a page stands that has to be masked, as far as its frames can tell.
import type { FramePosition } from '../../evidence/finding-boxes.js';
import type { Box } from '../../model/facts.js';
import type { Places } from '../snapshot.js';

export interface PlacedFrame {
  readonly frameId: number;
  readonly places: Places;
}

const TOP = { x: 0, y: 0 };
// Two measurements of one box by two documents, px.
const ROUNDING = 1;

const moved = (box: Box, { x, y }: { readonly x: number; readonly y: number }): Box => ({
  ...box,
  x: box.x + x,
  y: box.y + y,
});

const cornerOf = ({ frameId, places }: PlacedFrame) => (frameId === 0 ? TOP : places.placing);

const isSame = (a: Box, b: Box): boolean =>
  (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) <= ROUNDING);

/**
 * Every field, and every frame as a whole that does not say where its fields are: it did not answer, is of another site, or is
 * drawn in another size. What stands in such a frame lies under its mask.
 */
export function masksOf(frames: readonly PlacedFrame[]): readonly Box[] {
  const within = (boxesOf: (places: Places) => readonly Box[]) =>
    frames.flatMap((frame) => {
      const corner = cornerOf(frame);
      return corner ? boxesOf(frame.places).map((box) => moved(box, corner)) : [];
    });
  const elements = within(({ frames }) => frames);
  const known = frames.flatMap(({ frameId, places }) =>
    frameId !== 0 && places.placing ? [places.placing.element] : [],
  );
  // Of two frames in one place it cannot be told which one has answered.
  const count = (boxes: readonly Box[], at: Box) => boxes.filter((box) => isSame(box, at)).length;
  const closed = elements.filter((at) => count(elements, at) > count(known, at));
  return [...within(({ fields }) => fields), ...closed];
}

/** By frame. */
export const positionsOf = (frames: readonly PlacedFrame[]): ReadonlyMap<string, FramePosition> =>
  new Map(
    frames.flatMap((frame): [string, FramePosition][] => {
      const corner = cornerOf(frame);
      return corner
        ? [[String(frame.frameId), { offset: { x: corner.x, y: corner.y }, scroll: frame.places.scroll }]]
        : [];
    }),
  );

/** Whether everything stands where it stood: else a mask may lie beside its field. */
export const isStill = (before: readonly PlacedFrame[], after: readonly PlacedFrame[]): boolean =>
  JSON.stringify(before.map(({ frameId, places }) => [frameId, places])) ===
  JSON.stringify(after.map(({ frameId, places }) => [frameId, places]));
