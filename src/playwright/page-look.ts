import type { Page } from 'playwright-core';
import type { SavedFrameParts } from '../drive/capture/saved-frames.js';
import { askFrames } from '../drive/capture/saved-frames.js';
import { type Look, look } from '../drive/look.js';
import { NOT_OBSERVED } from '../library/own-limits.js';
import { type ConsentWatch, watchConsent } from './consent-watch.js';
import { lookFromMainWorld } from './main-world-look.js';

/** What all frames of a page answered, and where they are on a picture of it. */
export interface PageLook {
  readonly seen: Look;
  readonly parts: () => Promise<readonly SavedFrameParts[]>;
}

// As on the command line.
const TIMEOUT_MS = 30_000;

async function lookFromIsolatedWorld(page: Page, { watch, late }: ConsentWatch): Promise<PageLook> {
  const seen = await look({ page, watch, settings: { timeoutMs: TIMEOUT_MS } });
  const isLate = seen.frames.some(({ document }) => late.has(document));
  const limits = isLate ? [...seen.limits, NOT_OBSERVED] : seen.limits;
  return { seen: { ...seen, limits }, parts: () => askFrames(watch) };
}

/** Waits until the page has come to rest, and looks at it as it is then. */
export async function lookAt(page: Page, world: 'isolated' | 'main'): Promise<PageLook> {
  const watched = world === 'main' ? null : await watchConsent(page);
  return watched ? lookFromIsolatedWorld(page, watched) : lookFromMainWorld(page, TIMEOUT_MS);
}
