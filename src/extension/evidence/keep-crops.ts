// The pictures of findings, kept in the log beside what it says of them, so that its reader sees what is meant.
import { api } from '../api.js';
import { ask } from '../bus.js';
import { type Keeping, keepPictures, MOST_BYTES } from '../log/keep-pictures.js';
import { contextOf, readPng, sizeOf, toPng } from './canvas.js';

/** `failed`: the log could not be written. */
export type Kept = Keeping | 'failed';

// A banner over a photograph, on the finest of screens, is small enough after three.
const MOST_HALVINGS = 5;

/** Small enough to be kept: a whole banner is drawn smaller, until it is. */
async function fitted(png: Uint8Array): Promise<Uint8Array> {
  let fitting = png;
  for (let halved = 0; fitting.length > MOST_BYTES && halved < MOST_HALVINGS; halved += 1) {
    const large = await readPng(fitting);
    const { width, height } = sizeOf(large);
    const small = contextOf({ width: Math.ceil(width / 2), height: Math.ceil(height / 2) });
    small.imageSmoothingQuality = 'high';
    small.drawImage(large.canvas, 0, 0, small.canvas.width, small.canvas.height);
    fitting = await toPng(small);
  }
  return fitting;
}

/** In a private window and on a paused site nothing is written, and a page that has gone on meanwhile is another load. */
async function isStillThere(tabId: number, visit: string): Promise<boolean> {
  if ((await api().tabs.get(tabId)).incognito) return false;
  return (await ask('tabReport', tabId)).visit === visit;
}

/**
 * @param visit load of the page that was in the tab before it was pictured; null where that is not known
 * @param crops by id of the finding
 */
export async function keepCrops(
  tabId: number,
  visit: string | null,
  crops: ReadonlyMap<string, Uint8Array>,
): Promise<Kept> {
  try {
    if (visit === null || crops.size === 0 || !(await isStillThere(tabId, visit))) return 'unlogged';
    const pngs = await Promise.all([...crops].map(async ([id, png]) => [id, await fitted(png)] as const));
    return await keepPictures(visit, new Map(pngs));
  } catch {
    return 'failed';
  }
}
