// How findings are marked in pictures, whoever draws them.
import type { Box } from '../model/facts.js';
import type { FindingBox } from './finding-boxes.js';

export const MASK_COLOUR = '#6b7280';
export const MARK_COLOUR = '#b3261e';

// So much of the page around a finding shows what it stands beside, px (own judgement).
export const AROUND = 48;
// Nobody looks through more; the annotated picture has them all (own judgement).
export const MOST_CROPS = 40;

export interface Mark {
  readonly box: Box;
  /** Of the findings, from 1. */
  readonly numbers: readonly number[];
}

/** Findings of one control share one mark, with all their numbers. */
export function marksOf(boxes: readonly FindingBox[]): readonly Mark[] {
  const byPlace = new Map<string, { readonly box: Box; readonly numbers: number[] }>();
  for (const [index, { box }] of boxes.entries()) {
    if (!box) continue;
    const place = JSON.stringify([box.x, box.y, box.width, box.height]);
    const known = byPlace.get(place) ?? { box, numbers: [] };
    known.numbers.push(index + 1);
    byPlace.set(place, known);
  }
  return [...byPlace.values()];
}

/** Which finding a number is of, and where it is looked up. */
export const captionOf = ({ finding, box }: FindingBox): string =>
  `${finding.rule} · ${finding.id}${box ? '' : ' · no place on this picture'}`;
