// The part of the page that is in view, with its fields masked, its findings marked, and each of them cut out.
import { type FindingBox, findingBoxes } from '../../evidence/finding-boxes.js';
import { AROUND, MOST_CROPS } from '../../evidence/marks.js';
import { cropName } from '../../evidence/package-paths.js';
import type { Box } from '../../model/facts.js';
import type { Finding } from '../../model/finding.js';
import type { Kept, Places } from '../snapshot.js';
import { annotated } from './annotate.js';
import { cut, grown, mask, readPicture, scaled, toPng } from './canvas.js';
import type { AnsweredFrame } from './frames.js';
import { masksOf, positionsOf } from './placed.js';

export interface Missing {
  readonly what: string;
  readonly reason: string;
}

export interface Pictures {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly missing: readonly Missing[];
}

// A field's ring of focus and its rounded edge, px.
const MASK_MARGIN = 2;

const UNSEEN = 'it is not in the part of the page that was in view';

const OTHER_SIZE = {
  what: 'screenshot.png',
  reason: 'the browser gave a picture of another size than the page says it has, so no field could be masked',
};
// Either side rounds once, pixels.
const ROUNDING = 2;

function isOfSize({ canvas }: OffscreenCanvasRenderingContext2D, { viewport, pixelRatio }: Places): boolean {
  const isNear = (a: number, b: number) => Math.abs(a - b * pixelRatio) <= ROUNDING;
  return isNear(canvas.width, viewport.width) && isNear(canvas.height, viewport.height);
}

type KeptFrame = AnsweredFrame & { readonly kept: Kept };

/** @param url of the bare picture, which is masked first and kept nowhere as it is */
export async function developPictures(
  url: string,
  frames: readonly KeptFrame[],
  findings: readonly Finding[],
): Promise<Pictures> {
  const places = frames[0]?.places;
  const picture = await readPicture(url);
  if (!places || !isOfSize(picture, places)) return { files: new Map(), missing: [OTHER_SIZE] };
  const { viewport } = places;
  const scale = picture.canvas.width / viewport.width;
  const boxes = masksOf(frames).map((box) => scaled(grown(box, MASK_MARGIN), scale));
  mask(picture, boxes);
  const looked = frames.map(({ frameId, kept: { facts } }) => ({
    document: String(frameId),
    place: { path: facts.frame.path },
    facts,
  }));
  const placed = findingBoxes(findings, looked, positionsOf(frames), viewport);
  const files = new Map([['screenshot.png', await toPng(picture)]]);
  if (placed.length > 0) files.set('annotated.png', await toPng(annotated(picture, placed, scale)));
  const seen = placed.filter((one): one is FindingBox & { readonly box: Box } => one.box !== null);
  for (const { finding, box } of seen.slice(0, MOST_CROPS)) {
    files.set(cropName(finding), await toPng(cut(picture, scaled(grown(box, AROUND), scale))));
  }
  const missing = [
    ...placed.filter(({ box }) => !box).map(({ finding }) => ({ what: cropName(finding), reason: UNSEEN })),
    ...seen
      .slice(MOST_CROPS)
      .map(({ finding }) => ({ what: cropName(finding), reason: `only ${MOST_CROPS} are cut out of a page` })),
  ];
  return { files, missing };
}
