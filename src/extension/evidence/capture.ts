// A picture of the tab, and what every frame in it says of itself, taken at one moment.
import { api } from '../api.js';
import { type AnsweredFrame, askFrames, frameIds } from './frames.js';
import type { Missing } from './pictures.js';
import { isStill } from './placed.js';

export interface Capture {
  readonly frames: readonly AnsweredFrame[];
  readonly silent: number;
  /** The address of the bare picture, not masked yet; null: there is none. */
  readonly picture: string | null;
  readonly missing: readonly Missing[];
}

// A page that moves is tried again; the browser gives two pictures a second.
const ATTEMPTS = 3;
const PAUSE_MS = 600;

const without = (reason: string): readonly Missing[] => [{ what: 'screenshot.png', reason }];

/** The tab may be another by now, and the picture then of something nobody asked for. */
async function photograph(tabId: number): Promise<string | null> {
  const before = await api().tabs.get(tabId);
  if (!before.active || before.windowId === undefined) return null;
  const url = await api().tabs.captureVisibleTab(before.windowId, { format: 'png' });
  return (await api().tabs.get(tabId)).active ? url : null;
}

/** Without the answer of the top frame there is nothing to be saved. */
export async function capture(tabId: number): Promise<Capture | null> {
  for (let attempt = 1; ; attempt += 1) {
    const ids = await frameIds(tabId);
    const { answered: frames, silent } = await askFrames(tabId, ids, 'whole');
    const seen = { frames, silent };
    const known = frames.map(({ frameId }) => frameId);
    if (!known.includes(0)) return null;
    const picture = await photograph(tabId).catch(() => null);
    const { answered: after } = await askFrames(tabId, known, 'places');
    if (picture === null) return { ...seen, picture, missing: without('the browser gave no picture of the tab') };
    if (frames.some(({ places }) => places.isPinched)) {
      return { ...seen, picture: null, missing: without('the page was zoomed by hand, so no field could be masked') };
    }
    if (isStill(frames, after)) return { ...seen, picture, missing: [] };
    if (attempt === ATTEMPTS) {
      return { ...seen, picture: null, missing: without('the page did not stand still, so no field could be masked') };
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
