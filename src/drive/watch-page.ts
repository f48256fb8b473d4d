import type { Page } from 'playwright-core';
import { CodedError } from './coded-error.js';

// Chromium itself gives up after 20 redirects; the same patience for pages that move on by script or refresh.
const MOST_NAVIGATIONS = 20;

export interface BrokenPage {
  /** Rejects once the page has broken. It never resolves. */
  readonly broken: Promise<never>;
  /** A new part of the visit begins, with patience of its own. */
  readonly goOn: () => void;
}

/** Keeps a page from holding up the audit, and tells when it has broken. */
export function watchPage(page: Page): BrokenPage {
  let navigations = 0;
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  page.context().on('page', (popup) => {
    if (popup !== page) void popup.close().catch(() => {});
  });
  const broken = new Promise<never>((_, reject) => {
    page.on('request', (request) => {
      if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return;
      navigations += 1;
      if (navigations > MOST_NAVIGATIONS) reject(new CodedError('REDIRECT_LOOP', 'it keeps going to another address'));
    });
    page.on('crash', () => reject(new CodedError('PAGE_CRASHED', 'the page crashed')));
    page
      .context()
      .browser()
      ?.on('disconnected', () => {
        reject(new CodedError('BROWSER_CRASHED', 'the browser went away'));
      });
  });
  // It may break before anybody races it, or after the race is over.
  broken.catch(() => {});
  return {
    broken,
    goOn: () => {
      navigations = 0;
    },
  };
}
