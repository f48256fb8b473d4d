import { mergeFrames } from '../../audit/merge.js';
import { siteOf } from '../site.js';
import type { NewFrame } from './tab-state.js';
import type { KeptReceipt } from './visit.js';

/** What the forms of one frame gathered, seen from the site of its page. */
export function receiptsOf(frame: NewFrame, site: string): readonly KeptReceipt[] {
  const { document, origin, report } = frame;
  if (report.submissions.length === 0) return [];
  const alone = { ...report, findings: [], limits: [] };
  const { receipts } = mergeFrames([alone], { rules: [], auditedAt: '', site, siteOf });
  // A frame keeps its newest submissions alone, so their number in the list changes; when each began does not.
  const alike = new Map<number, number>();
  return receipts.map((receipt) => {
    const nth = alike.get(receipt.at) ?? 0;
    alike.set(receipt.at, nth + 1);
    // The origin is the browser's word: a page can only ever write, and never overwrite, under its own.
    return { key: `${origin}|${document}|receipt|${receipt.at}|${nth}`, receipt };
  });
}
