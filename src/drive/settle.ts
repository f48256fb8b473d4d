import type { Page } from 'playwright-core';
import type { Limit } from '../model/facts.js';

// From outside the page, because with its scripts off no timer in it ever fires.
const QUIET_LIMIT_MS = 3_000;
// Playwright's own: a network is idle that has asked for nothing for so long.
const QUIET_MS = 500;

export interface Rest {
  readonly limits: readonly Limit[];
  /** When it came to rest, ms since the epoch: that it did is known only once it has been quiet for a while. */
  readonly since: number;
}

async function reaches(page: Page, state: 'load' | 'networkidle', timeout: number): Promise<boolean> {
  return page.waitForLoadState(state, { timeout }).then(
    () => true,
    () => false,
  );
}

/** Loaded, then 500 ms without a request, which is waited for no longer than 3 s. Says so when it never loaded. */
export async function settle(page: Page, loadLimitMs: number, onLoad: () => void = () => {}): Promise<Rest> {
  const loaded = await reaches(page, 'load', loadLimitMs);
  const loadedAt = Date.now();
  if (!loaded) {
    const limits = [{ kind: 'time', target: [], reason: 'the page was still loading when it was audited' }] as const;
    return { limits, since: loadedAt };
  }
  onLoad();
  const isQuiet = await reaches(page, 'networkidle', QUIET_LIMIT_MS);
  return { limits: [], since: isQuiet ? Math.max(loadedAt, Date.now() - QUIET_MS) : Date.now() };
}
