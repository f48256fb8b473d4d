// Where on the picture of a page its findings are.
import type { Box, PageFacts, Ref, Sight, Target } from '../model/facts.js';
import type { Finding } from '../model/finding.js';

/** CSS pixels from the corner of the window, wherever the page is scrolled to. */
export interface Offset {
  readonly x: number;
  readonly y: number;
}

/** What one document answered. */
export interface FoundIn {
  readonly document: string;
  readonly place: { readonly path: Target };
  readonly facts?: PageFacts;
}

/** What is drawn around. A finding without a box is one of something that has no place on the page. */
export interface FindingBox {
  readonly finding: Finding;
  readonly box: Box | null;
}

/** Where the content of a frame begins on the picture, and how far that frame is scrolled itself. */
export interface FramePosition {
  readonly offset: Offset;
  readonly scroll: Offset;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const hasSize = (box: Box | null | undefined): box is Box =>
  box !== null && box !== undefined && box.width > 0 && box.height > 0;

function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** A control with its mark and its words, or whatever else carries this number. */
function boxOf(ref: Ref, facts: PageFacts): Box | null {
  const control = facts.controls.find((one) => one.ref === ref);
  if (control) {
    const { sight, standIn, words } = control;
    return around([standIn?.box ?? sight.box, words?.box].filter(hasSize));
  }
  const others: readonly { readonly ref: Ref; readonly sight: Sight }[] = [
    ...facts.buttons,
    ...facts.surfaces,
    ...facts.texts,
    ...facts.actions,
  ];
  return around([others.find((one) => one.ref === ref)?.sight.box].filter(hasSize));
}

function refOf({ target }: Finding, { place, facts }: FoundIn): Ref | null {
  if (!facts || !isSame(target.slice(0, -1), place.path)) return null;
  const found = Object.entries(facts.places).find(([, at]) => isSame(at, target.at(-1)));
  return found ? Number(found[0]) : null;
}

/** The part of a box that lies on the picture; null where none of it does. */
function within(
  { x, y, width, height }: Box,
  picture: { readonly width: number; readonly height: number },
): Box | null {
  const left = Math.max(0, x);
  const top = Math.max(0, y);
  const right = Math.min(picture.width, x + width);
  const bottom = Math.min(picture.height, y + height);
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}

/** In the order of the report. `positions` are by document. */
export function findingBoxes(
  findings: readonly Finding[],
  frames: readonly FoundIn[],
  positions: ReadonlyMap<string, FramePosition>,
  picture: { readonly width: number; readonly height: number },
): readonly FindingBox[] {
  return findings.map((finding) => {
    for (const frame of frames) {
      const ref = refOf(finding, frame);
      const position = positions.get(frame.document);
      const box = ref === null || !frame.facts ? null : boxOf(ref, frame.facts);
      if (!box || !position) continue;
      const x = box.x - position.scroll.x + position.offset.x;
      const y = box.y - position.scroll.y + position.offset.y;
      return { finding, box: within({ ...box, x, y }, picture) };
    }
    return { finding, box: null };
  });
}
