import type { Locator, Page } from '@playwright/test';
import type { AuditReport } from '../model/report.js';
import { attachAudit } from './attach.js';
import { auditOnce } from './audit-once.js';
import { checkedJudging, nothingThere } from './consent-options.js';
import type { ConsentOptions } from './options.js';

/**
 * Looks at a page, or at a part of it, as it is once it has come to rest. Within a test the report and, where something was found,
 * a picture of it are attached to the report of the test. Nothing of the page is changed, pressed or sent.
 *
 * @throws {UntickError} An option that is wrong (`UNKNOWN_RULE`…), or a locator that matches nothing (`NOTHING_TO_AUDIT`).
 */
export async function auditConsent(target: Page | Locator, options: ConsentOptions = {}): Promise<AuditReport> {
  const audited = await auditOnce(target, options, checkedJudging(options));
  if (audited === null) throw nothingThere();
  if (options.attach !== false) await attachAudit(audited);
  return audited.report;
}
