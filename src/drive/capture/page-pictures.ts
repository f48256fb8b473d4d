import type { Page } from 'playwright-core';
import { type FindingBox, findingBoxes } from '../../evidence/finding-boxes.js';
import { MASK_COLOUR, MOST_CROPS } from '../../evidence/marks.js';
import { cropName } from '../../evidence/package-paths.js';
import type { Box } from '../../model/facts.js';
import type { Finding } from '../../model/finding.js';
import type { FrameLook } from '../audit-frames.js';
import { Darkroom, sizeOfPng } from './darkroom.js';
import type { SavedFrameParts } from './saved-frames.js';

export interface Pictures {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly missing: readonly { readonly what: string; readonly reason: string }[];
}

// Whatever a person may type into or choose from. What is hidden has no size to be masked.
const FIELDS = [
  'input:not([type="checkbox"]):not([type="radio"]):not([type="button"]):not([type="submit"]):not([type="reset"]):not([type="image"])',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])',
].join(',');

const PICTURE_LIMIT_MS = 15_000;
// Chromium cannot paint what is higher than its largest texture.
const HIGHEST = 16_000;

async function shoot(page: Page, height: number): Promise<Uint8Array> {
  const size = page.viewportSize();
  const clip = height > HIGHEST && size ? { clip: { x: 0, y: 0, width: size.width, height: HIGHEST } } : {};
  return page.screenshot({
    ...clip,
    fullPage: true,
    scale: 'css',
    timeout: PICTURE_LIMIT_MS,
    mask: page.frames().map((frame) => frame.locator(FIELDS)),
    maskColor: MASK_COLOUR,
  });
}

/** Fields in closed shadow roots, which no one but our own world can find. */
function hiddenMasks(frames: readonly SavedFrameParts[]): readonly Box[] | null {
  const masks: Box[] = [];
  for (const { hiddenFields, position } of frames) {
    if (hiddenFields.length > 0 && !position) return null;
    for (const box of hiddenFields) {
      const x = box.x - (position?.scroll.x ?? 0) + (position?.offset.x ?? 0);
      const y = box.y - (position?.scroll.y ?? 0) + (position?.offset.y ?? 0);
      if (box.width > 0 && box.height > 0) masks.push({ ...box, x, y });
    }
  }
  return masks;
}

interface Found {
  readonly findings: readonly Finding[];
  readonly looks: readonly FrameLook[];
}

/** The page as it is now, with fields masked, its findings marked, and each of them cut out. Throws where it cannot be painted. */
export async function takePictures(
  page: Page,
  frames: readonly SavedFrameParts[],
  { findings, looks }: Found,
): Promise<Pictures> {
  const masks = hiddenMasks(frames);
  if (masks === null) throw new Error('a field in it could not be masked');
  const height = frames.find(({ isTop }) => isTop)?.height ?? 0;
  const bare = await shoot(page, height);
  const browser = page.context().browser();
  if (!browser) throw new Error('there is no browser to finish it in');
  const darkroom = await Darkroom.open(browser);
  try {
    const screenshot = masks.length > 0 ? await darkroom.masked(bare, masks) : bare;
    const positions = new Map(frames.flatMap(({ document, position }) => (position ? [[document, position]] : [])));
    const boxes = findingBoxes(findings, looks, positions, sizeOfPng(screenshot));
    const cut = height > HIGHEST ? [{ what: 'screenshot.png', reason: `only the upper ${HIGHEST} pixels` }] : [];
    const finished = await finish(darkroom, screenshot, boxes);
    return {
      files: new Map([['screenshot.png', screenshot], ...finished.files]),
      missing: [...cut, ...finished.missing],
    };
  } finally {
    await darkroom.close();
  }
}

async function finish(darkroom: Darkroom, screenshot: Uint8Array, boxes: readonly FindingBox[]): Promise<Pictures> {
  if (boxes.length === 0) return { files: new Map(), missing: [] };
  const placed = boxes.flatMap(({ finding, box }) => (box ? [{ finding, box }] : []));
  const kept = placed.slice(0, MOST_CROPS);
  const crops = await darkroom.crops(
    screenshot,
    kept.map(({ box }) => box),
  );
  const files = new Map<string, Uint8Array>([['annotated.png', await darkroom.annotated(screenshot, boxes)]]);
  for (const [index, { finding }] of kept.entries()) files.set(cropName(finding), crops[index] ?? new Uint8Array());
  const nowhere = boxes
    .filter(({ box }) => !box)
    .map(({ finding }) => [finding, 'it has no place on the picture'] as const);
  const more = placed
    .slice(MOST_CROPS)
    .map(({ finding }) => [finding, `only ${MOST_CROPS} are cut out of a page`] as const);
  return {
    files,
    missing: [...nowhere, ...more].map(([finding, reason]) => ({ what: cropName(finding), reason })),
  };
}
