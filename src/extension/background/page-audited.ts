import type { FrameReport } from '../../model/report.js';
import { askTab, type Sender } from '../bus.js';
import type { Log, NewRecord } from '../log.js';
import { parseAudited } from '../schema.js';
import { type Page, pageOf } from './page.js';
import { showPage } from './show-page.js';
import { changeTab, type KnownFrame, knowsTop, loadTab, withFrame } from './tab-state.js';

const originOf = (url: string | undefined): string => (url && URL.canParse(url) ? new URL(url).origin : 'null');

/** An address is believed only as far as the browser confirms its origin; else the origin is all that is kept. */
function confirmed(report: FrameReport, sender: Sender, frameId: number): FrameReport {
  const isTop = frameId === 0;
  if (!/^https?:/.test(report.url)) return { ...report, isTop };
  const said = originOf(report.url);
  const known = [sender.origin, originOf(sender.url)];
  return { ...report, isTop, url: known.includes(said) ? report.url : `${originOf(sender.url)}/` };
}

/**
 * The records of one frame of a page. Equal findings of several frames are told apart by their order in the page, which is
 * another one after the worker was stopped in between: so the key counts within the frame.
 */
function recordsOf(
  page: Page,
  pageUrl: string,
  frameId: number,
  { document, origin, report }: Omit<KnownFrame, 'epoch'>,
): NewRecord[] {
  const alike = new Map<string, number>();
  const here = page.found.filter((found) => found.frameId === frameId);
  return here.map(({ finding }) => {
    const what = `${finding.rule}|${finding.purposes.join(',')}|${finding.text}`;
    const nth = alike.get(what) ?? 0;
    alike.set(what, nth + 1);
    return {
      // The origin is the browser's word: a page can only ever write, and never overwrite, under its own.
      key: `${origin}|${document}|${nth}|${what}`,
      at: page.report.auditedAt,
      site: page.site,
      pageUrl,
      frameUrl: report.url,
      frameOrigin: origin,
      finding,
    };
  });
}

/** A frame answered: merge it into its page, show the badge, store what was found, and only then say so. */
export async function pageAudited(log: Log, sender: Sender, said: unknown): Promise<boolean> {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) throw new TypeError('no tab');
  const { document, report: claimed } = parseAudited(said);
  const report = confirmed(claimed, sender, frameId);
  const origin = sender.origin ?? originOf(sender.url);
  const state = await changeTab(tab.id, (before) => withFrame(before, frameId, { document, origin, report }));
  const at = new Date().toISOString();
  let page = pageOf(state, tab.url ?? '', at);
  await showPage(tab.id, page);
  if (frameId !== 0 && !knowsTop(state)) {
    // A frame alone has no page to stand in: its top is asked, even where it has no candidate itself.
    await askTab(tab.id, 0, 'auditNow').catch(() => undefined);
    page = pageOf(await loadTab(tab.id), tab.url ?? '', at);
  }
  // In a private window nothing is written: the report lives as long as the session does.
  if (page && !tab.incognito) {
    const isPage = knowsTop(await loadTab(tab.id));
    const pageUrl = isPage ? page.report.url : `${originOf(tab.url)}/`;
    await log.write(recordsOf(page, pageUrl, frameId, { document, origin, report }));
  }
  return true;
}
