import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AuditReport, PageReport } from '../../model/report.js';
import type { Visit } from '../../model/visit.js';

const ID_LENGTH = 16;

/** The same page looked at at the same moment is the same visit, in every format and however often a report is written. */
function visitId({ url, auditedAt, step, viewport }: PageReport, index: number): string {
  const key = JSON.stringify([url, auditedAt, step, viewport.width, viewport.height, index]);
  return `v1-${bytesToHex(sha256(utf8ToBytes(key))).slice(0, ID_LENGTH)}`;
}

/** The pages of a run as visits: nobody has reviewed them yet. */
export async function* visitsOf(report: AuditReport, siteOf: (url: string) => string): AsyncGenerator<Visit> {
  for (const [index, page] of report.pages.entries()) {
    yield { id: visitId(page, index), site: siteOf(page.url), page, reviews: {}, cases: {} };
  }
}
