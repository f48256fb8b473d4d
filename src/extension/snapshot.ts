// What a frame hands out as evidence, and what of it is believed. Like all that content scripts say it is attacker input.
import * as v from 'valibot';
import type { Box, PageFacts } from '../model/facts.js';
import type { FrameReport } from '../model/report.js';
import { address, count, frameReport, many, target, words } from './schema.js';

/** `whole` takes our own warnings out of the page; `places`, asked once the picture is taken, puts them back. */
export type SnapshotStep = 'whole' | 'places';

/** Where things stand while the picture is taken: CSS pixels, in the viewport of the frame. */
export interface Places {
  readonly viewport: { readonly width: number; readonly height: number };
  /** Pixels of the screen to one of these. */
  readonly pixelRatio: number;
  /** The page is drawn larger than it is laid out, by two fingers. */
  readonly isPinched: boolean;
  readonly scroll: { readonly x: number; readonly y: number };
  /** Where this frame stands in the viewport of the page; null in the top frame, and where it cannot be told. */
  readonly placing: { readonly element: Box; readonly x: number; readonly y: number } | null;
  readonly fields: readonly Box[];
  readonly frames: readonly Box[];
}

export interface Kept {
  readonly report: FrameReport;
  /** What the report was made from. */
  readonly facts: PageFacts;
  readonly markup: { readonly text: string; readonly isCut: boolean };
}

export interface Snapshot {
  readonly places: Places;
  /** Null at the second step. */
  readonly kept: Kept | null;
}

// The markup is cut at eight million letters by the frame itself, and a letter takes up to six bytes as JSON.
const MOST_MARKUP = 8_100_000;
// Facts of the largest page tried are 400 kB.
const MAX_FACTS_BYTES = 4 * 1024 * 1024;
// A page with more fields than this is no page a person fills in.
const MOST_BOXES = 5_000;

const box = v.strictObject({ x: count, y: count, width: count, height: count });
const point = { x: count, y: count };

const places = v.strictObject({
  viewport: v.strictObject({ width: count, height: count }),
  pixelRatio: count,
  isPinched: v.boolean(),
  scroll: v.strictObject(point),
  placing: v.nullable(v.strictObject({ element: box, ...point })),
  fields: many(box, MOST_BOXES),
  frames: many(box, MOST_BOXES),
});

const placed = v.looseObject({ ref: count, sight: v.looseObject({ box: v.nullable(v.looseObject(box.entries)) }) });
const marked = v.nullish(v.looseObject({ box: v.nullish(v.looseObject(box.entries)) }));

// What is read of facts before they are written down. Whatever else is in them is data for the rules of a replay.
const facts = v.looseObject({
  schemaVersion: v.literal(1),
  url: address,
  title: words(1024),
  languages: many(v.pipe(v.string(), v.regex(/^[\w-]{1,20}$/)), 64),
  signals: v.looseObject({ globalPrivacyControl: v.nullable(v.boolean()) }),
  frame: v.looseObject({ path: target, isTop: v.boolean() }),
  controls: v.array(v.looseObject({ ...placed.entries, standIn: marked, words: marked })),
  buttons: v.array(placed),
  surfaces: v.array(placed),
  texts: v.array(placed),
  actions: v.array(placed),
  places: v.record(v.pipe(v.string(), v.regex(/^\d{1,9}$/)), v.union([words(1024), many(words(1024), 16)])),
});

const snapshot = v.strictObject({
  places,
  kept: v.nullable(
    v.strictObject({
      report: frameReport,
      facts: v.pipe(
        facts,
        v.check((told) => JSON.stringify(told).length <= MAX_FACTS_BYTES),
      ),
      markup: v.strictObject({ text: words(MOST_MARKUP), isCut: v.boolean() }),
    }),
  ),
});

/** What was said, if it is one. */
export function parseSnapshot(said: unknown): Snapshot {
  const parsed = v.safeParse(snapshot, said);
  if (!parsed.success) throw new TypeError('not a snapshot');
  return parsed.output as unknown as Snapshot;
}
