import type { BrowserContext } from 'playwright-core';
import type { PageReport, Unreached } from '../model/report.js';
import type { AuditSettings } from './audit-settings.js';
import { CodedError, UsageError } from './coded-error.js';
import { withDeadline } from './deadline.js';
import { launchBrowser, type RunningBrowser } from './launch-browser.js';
import { nameFailure } from './navigation-failure.js';
import { cleanUrl } from './page-address.js';
import type { Progress } from './progress.js';
import type { PageRequest } from './targets.js';
import { openContext, visitPage } from './visit-page.js';

export interface PagesAudit {
  readonly pages: readonly PageReport[];
  readonly unreached: readonly Unreached[];
}

// Closing takes a few hundredths of a second; a browser that needs longer than this is stuck.
const CLOSE_LIMIT_MS = 2_000;

async function closeOrKill(closing: Promise<void>, running: RunningBrowser): Promise<void> {
  const stuck = new CodedError('BROWSER_STUCK', 'the browser did not close');
  await withDeadline(closing, CLOSE_LIMIT_MS, stuck).catch(running.kill);
}

async function auditPage(running: RunningBrowser, request: PageRequest, settings: AuditSettings): Promise<PageReport> {
  const seconds = settings.timeoutMs / 1_000;
  const hung = new CodedError('PAGE_HUNG', `it did not answer within ${seconds} s`);
  let context: BrowserContext | null = null;
  const visit = async () => {
    context = await openContext(running.browser, request, settings);
    return visitPage(context, request, settings);
  };
  try {
    return await withDeadline(visit(), settings.timeoutMs, hung);
  } finally {
    const opened = context as BrowserContext | null;
    if (opened !== null) await closeOrKill(opened.close(), running);
  }
}

/** One page after another, in the order asked for, in one browser that is started again when a page took it down. */
export async function auditPages(
  requests: readonly PageRequest[],
  settings: AuditSettings,
  progress: Progress,
): Promise<PagesAudit> {
  const pages: PageReport[] = [];
  const unreached: Unreached[] = [];
  let running: RunningBrowser | null = null;
  try {
    for (const [index, request] of requests.entries()) {
      const url = cleanUrl(request.url);
      progress.page(index + 1, requests.length, url);
      try {
        if (request.failure !== null) throw request.failure;
        if (running === null || !running.browser.isConnected()) running = await launchBrowser(settings.browserPath);
        pages.push(await auditPage(running, request, settings));
      } catch (error) {
        // With no browser at all there is nothing to go on with.
        if (error instanceof UsageError && running === null) throw error;
        const { code, message } = nameFailure(error);
        unreached.push({ url, code, reason: message });
        progress.failure(code, `${url}: ${message}`);
      }
    }
  } finally {
    if (running !== null) await closeOrKill(running.browser.close(), running);
  }
  return { pages, unreached };
}
