import type { BrowserContextOptions } from 'playwright-core';
import { UsageError } from './coded-error.js';
import { didYouMean } from './suggest.js';

/** What Playwright knows of a device by this name: its size, scale, touch and user agent. */
export async function findDevice(name: string): Promise<BrowserContextOptions> {
  const { devices } = await import('playwright-core');
  const found = Object.entries(devices).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
  if (found === undefined) {
    throw new UsageError('UNKNOWN_DEVICE', `unknown device "${name}".${didYouMean(name, Object.keys(devices))}`);
  }
  const { defaultBrowserType: _, ...options } = found;
  return options;
}
