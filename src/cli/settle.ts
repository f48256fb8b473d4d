import type { Page } from 'playwright-core';
import type { Limit } from '../model/facts.js';

// From outside the page, because with its scripts off no timer in it ever fires.
const QUIET_LIMIT_MS = 3_000;

async function reaches(page: Page, state: 'load' | 'networkidle', timeout: number): Promise<boolean> {
  return page.waitForLoadState(state, { timeout }).then(
    () => true,
    () => false,
  );
}

/** Loaded, then 500 ms without a request, which is waited for no longer than 3 s. Says so when it never loaded. */
export async function settle(page: Page, loadLimitMs: number): Promise<readonly Limit[]> {
  const loaded = await reaches(page, 'load', loadLimitMs);
  if (!loaded) return [{ kind: 'time', target: [], reason: 'the page was still loading when it was audited' }];
  await reaches(page, 'networkidle', QUIET_LIMIT_MS);
  return [];
}
