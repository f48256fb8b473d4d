import type { Locator, Page } from '@playwright/test';
import { takePictures } from '../drive/capture/page-pictures.js';
import { type Judging, reportOf } from '../drive/look.js';
import { reportOfPages } from '../library/report-of-pages.js';
import type { AuditReport, PageReport } from '../model/report.js';
import type { ConsentOptions } from './options.js';
import { lookAt } from './page-look.js';
import { lookWithin } from './scope.js';

export interface ConsentAudit {
  readonly report: AuditReport;
  readonly page: PageReport;
  /** Of the page with its fields masked and what was found marked; null where nothing was, or it could not be taken. */
  readonly picture: () => Promise<Uint8Array | null>;
}

export const isLocator = (target: Page | Locator): target is Locator =>
  'page' in target && typeof target.page === 'function';

/** One look. Null where there is nothing of what is to be looked at. */
export async function auditOnce(
  target: Page | Locator,
  options: ConsentOptions,
  judging: Judging,
): Promise<ConsentAudit | null> {
  const page = isLocator(target) ? target.page() : target;
  const { seen: whole, parts } = await lookAt(page, options.world ?? 'isolated');
  const without = (options.exclude ?? []).map((part) => (typeof part === 'string' ? page.locator(part) : part));
  const seen = await lookWithin(whole, page, { within: isLocator(target) ? target : null, without });
  if (seen === null) return null;
  const report = reportOf(seen, judging);
  const picture = async () => {
    if (report.findings.length === 0) return null;
    const pictures = await takePictures(page, await parts(), { findings: report.findings, looks: seen.frames });
    return pictures.files.get('annotated.png') ?? null;
  };
  // The look stands, whatever becomes of its picture.
  return {
    report: reportOfPages({ pages: [report], unreached: [] }),
    page: report,
    picture: () => picture().catch(() => null),
  };
}
