import type { Page } from 'playwright-core';
import { settle } from '../settle.js';
import type { Eye } from './eye.js';
import type { Fence } from './no-submit.js';

const LOAD_LIMIT_MS = 10_000;

/** What a probe answered a banner must not be known to whoever looks after it: the page is loaded as on a first visit. */
export async function startOver(page: Page, eye: Eye, fence: Fence): Promise<void> {
  const url = page.url();
  const session = await page.context().newCDPSession(page);
  await page.context().clearCookies();
  if (/^https?:/.test(url)) {
    await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
  }
  await session.detach();
  await fence.open(async () => {
    await page.goto(url, { waitUntil: 'commit' });
    await settle(page, LOAD_LIMIT_MS);
  });
  await eye.openAgain();
}
