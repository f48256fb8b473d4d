import type { BrowserContext, Page, Response } from 'playwright-core';
import { type AuditSettings, DEFAULT_VIEWPORT } from './audit-settings.js';
import { CodedError } from './coded-error.js';
import type { RunningBrowser } from './launch-browser.js';
import { NetworkFence, NOWHERE } from './network-fence.js';
import { BLANK, type PageRequest } from './page-request.js';
import { PageWatch, type WatchOptions } from './page-watch.js';
import { type BrokenPage, watchPage } from './watch-page.js';

export function openContext(
  { browser, userAgent }: Pick<RunningBrowser, 'browser' | 'userAgent'>,
  request: PageRequest,
  settings: AuditSettings,
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: DEFAULT_VIEWPORT,
    ...(userAgent === null ? {} : { userAgent }),
    ...(request.viewport === null ? {} : { viewport: request.viewport }),
    ...settings.device,
    ...(settings.viewport === null ? {} : { viewport: settings.viewport }),
    ...(settings.language === null ? {} : { locale: settings.language }),
    ...(settings.offline ? { proxy: NOWHERE } : {}),
    ...(settings.storageState === null ? {} : { storageState: settings.storageState }),
    javaScriptEnabled: settings.javaScript,
    ...(settings.globalPrivacyControl ? { extraHTTPHeaders: { 'Sec-GPC': '1' } } : {}),
    acceptDownloads: false,
    // A service worker could answer for the network behind our back.
    serviceWorkers: 'block',
  });
}

/** A page that is observed, and has gone nowhere yet. */
export interface OpenVisit extends BrokenPage {
  readonly page: Page;
  readonly watch: PageWatch;
  readonly settings: AuditSettings;
  /** Goes to the page that was asked for. Rejects with what kept it from there. */
  readonly arrive: () => Promise<void>;
}

function refuseBadAnswer(response: Response | null): void {
  if (response === null || response.url().startsWith('file:')) return;
  if (response.status() >= 400) throw new CodedError('HTTP_STATUS', `it answered with status ${response.status()}`);
  const type = response.headers()['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== '' && !/^(text\/html|application\/xhtml\+xml)$/.test(type)) {
    throw new CodedError('NOT_HTML', `it is ${type.replace(/[^a-z0-9/+.-]/g, '')}, not a page`);
  }
}

export async function openVisit(
  context: BrowserContext,
  request: PageRequest,
  settings: AuditSettings,
  { onLeave }: Pick<WatchOptions, 'onLeave'> = {},
): Promise<OpenVisit> {
  const fence = settings.offline ? new NetworkFence(request.url) : null;
  await fence?.raise(context);
  const page = await context.newPage();
  const watched = watchPage(page);
  // Of a journey the person's own code may make something of the blank page.
  const isBlank = settings.journey === null && request.url !== BLANK;
  const watch = await PageWatch.begin(page, { script: settings, isBlank, ...(onLeave ? { onLeave } : {}) });
  const arrive = async () => {
    const response = await page
      .goto(request.url, { waitUntil: 'commit', timeout: settings.timeoutMs })
      .catch((error) => {
        throw fence?.failure ?? error;
      });
    refuseBadAnswer(response);
  };
  return { ...watched, page, watch, settings, arrive };
}
