// What `import { … } from 'untick/playwright'` gives.

import type * as Runner from '@playwright/test';
import { watchConsent } from './consent-watch.js';
import { consentMatchers } from './matcher.js';
import { missingRunner, runner } from './runner.js';

export type { AuditReport, PageReport } from '../model/report.js';
export { auditConsent } from './audit-consent.js';
export type { ConsentOptions, FairConsentOptions } from './options.js';
export { consentMatchers };

/**
 * Playwright's `test`, whose `page` is observed from before its first script: who ticked a box, and when, is then known. To be merged with
 * a `test` of your own by `mergeTests`.
 */
export const test: typeof Runner.test = runner
  ? runner.test.extend({
      page: async ({ page }, use) => {
        await watchConsent(page);
        await use(page);
      },
    })
  : missingRunner();

/** Playwright's `expect` with `toHaveFairConsent`. */
export const expect: Runner.Expect<typeof consentMatchers> = runner
  ? runner.expect.extend(consentMatchers)
  : missingRunner();

/** Has a page observed from now on: for pages that no fixture opened. Call it before the page goes anywhere. */
export async function observeConsent(page: Runner.Page): Promise<void> {
  await watchConsent(page);
}
