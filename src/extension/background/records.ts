import type { NewRecord } from '../log/record.js';
import type { Page } from './page.js';
import type { FramePage } from './page-of-frame.js';
import type { NewFrame } from './tab-state.js';
import type { KeptReceipt } from './visit.js';

type Entry = Omit<NewRecord, 'key' | 'kind' | 'finding' | 'receipt' | 'page'>;

/** What every record of a frame says of where and when. */
export const entryOf = (site: string, at: string, page: FramePage, { origin, report }: NewFrame): Entry => ({
  at,
  site,
  visit: page.visit,
  pageUrl: page.url,
  frameUrl: report.url,
  frameOrigin: origin,
});

/**
 * The findings of one frame of a page. Equal findings of several frames are told apart by their order in the page, which is
 * another one after the worker was stopped in between: so the key counts within the frame.
 */
export function findingRecords(page: Page, frameId: number, { document, origin }: NewFrame, entry: Entry): NewRecord[] {
  const alike = new Map<string, number>();
  const here = page.found.filter((found) => found.frameId === frameId);
  return here.map(({ finding }) => {
    const what = `${finding.rule}|${finding.purposes.join(',')}|${finding.text}`;
    const nth = alike.get(what) ?? 0;
    alike.set(what, nth + 1);
    // The origin is the browser's word: a page can only ever write, and never overwrite, under its own.
    return { key: `${origin}|${document}|${nth}|${what}`, ...entry, kind: 'finding', finding };
  });
}

export const receiptRecords = (receipts: readonly KeptReceipt[], entry: Entry): NewRecord[] =>
  receipts.map(({ key, receipt }) => ({ key, ...entry, kind: 'receipt', receipt }));
