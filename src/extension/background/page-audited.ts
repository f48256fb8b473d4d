import type { FrameReport } from '../../model/report.js';
import { askTab, type Sender } from '../bus.js';
import type { Log } from '../log/log.js';
import { confirmedUrl, originOf } from '../provenance.js';
import { parseAudited } from '../schema.js';
import { siteOf } from '../site.js';
import { pageOf } from './page.js';
import { type FramePage, pageOfFrame } from './page-of-frame.js';
import { leftPageRecords, pageRecords } from './page-record.js';
import { pauseOfPage } from './pauses.js';
import { receiptsOf } from './receipts.js';
import { entryOf, findingRecords, receiptRecords } from './records.js';
import { showPage } from './show-page.js';
import {
  changeTab,
  knowsTop,
  leftDocument,
  loadTab,
  type NewFrame,
  type Shown,
  type TabState,
  withFrame,
} from './tab-state.js';
import { withTold } from './visit.js';

/** What the browser knows better is not taken from the frame. */
const confirmed = (report: FrameReport, sender: Sender, frameId: number): FrameReport => ({
  ...report,
  isTop: frameId === 0,
  url: confirmedUrl(report.url, sender),
});

// Chromium says it of a document that is on its way out, or kept for a step back.
const GOING: readonly unknown[] = ['pending_deletion', 'cached'];
const lifecycleOf = (sender: Sender): unknown => 'documentLifecycle' in sender && sender.documentLifecycle;

/** It shows nothing any more: its page is left, or just being left. */
const isGone = (state: TabState, { document }: NewFrame, sender: Sender, isLeaving: boolean): boolean =>
  isLeaving || GOING.includes(lifecycleOf(sender)) || leftDocument(state, document) !== undefined;

/** What is carried to the next page: only while the tab is still on the site that it is told of. */
function withVisit(state: TabState, frameId: number, frame: NewFrame, tabUrl: string): TabState {
  const site = siteOf(pageOfFrame(state, frameId, frame, tabUrl).url);
  if (site === '' || site !== siteOf(tabUrl)) return state;
  const known = state.frames[frameId];
  const before = known?.document === frame.document ? known.report.memory : null;
  const { memory } = frame.report;
  const told = { site, frameSite: siteOf(frame.origin), memory, before, receipts: receiptsOf(frame, site) };
  const visit = withTold(state.visit, told);
  return visit === state.visit ? state : { ...state, visit };
}

const alone = (frameId: number, frame: NewFrame): Shown => ({
  epoch: 0,
  frames: { [frameId]: { ...frame, epoch: 0, since: 0 } },
  closed: {},
});

/** A last word may come late, when the tab is on another site already: the page's own site counts too. */
const isPausedFor = async (tabUrl: string, frameId: number, report: FrameReport): Promise<boolean> =>
  ((await pauseOfPage(tabUrl)) ?? (frameId === 0 ? await pauseOfPage(report.url) : null)) !== null;

/** A frame answered: merge it into its page, show the badge, store what was found, and only then say so. */
export async function pageAudited(log: Log, sender: Sender, said: unknown): Promise<boolean> {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) throw new TypeError('no tab');
  const { document, report: claimed, isLeaving = false, isBlocked = false } = parseAudited(said);
  const report = confirmed(claimed, sender, frameId);
  const frame = { document, origin: sender.origin ?? originOf(sender.url), report, isBlocked };
  const tabUrl = tab.url ?? '';
  const at = new Date().toISOString();
  let around: FramePage = { url: '', visit: document };
  let isPaused = false;
  // Asked within its turn: what is told of a tab keeps the order in which it was said.
  let state = await changeTab(tab.id, async (before) => {
    isPaused = await isPausedFor(tabUrl, frameId, report);
    if (isPaused) return before;
    around = pageOfFrame(before, frameId, frame, tabUrl);
    const after = withVisit(before, frameId, frame, tabUrl);
    return isGone(before, frame, sender, isLeaving) ? after : withFrame(after, frameId, frame);
  });
  if (isPaused) return true;
  const isShown = state.frames[frameId]?.report === report;
  if (isShown) {
    await showPage(tab.id, pageOf(state, tabUrl, at));
    if (frameId !== 0 && !knowsTop(state)) {
      // A frame alone has no page to stand in: its top is asked, even where it has no candidate itself.
      await askTab(tab.id, 0, 'auditNow').catch(() => undefined);
      state = await loadTab(tab.id);
      around = pageOfFrame(state, frameId, frame, tabUrl);
    }
  }
  // In a private window nothing is written: the report lives as long as the session does.
  if (tab.incognito) return true;
  const page = pageOf(isShown ? state : alone(frameId, frame), isShown ? tabUrl : around.url, at);
  const site = page?.site ?? siteOf(around.url);
  const entry = entryOf(site, at, around, frame);
  const found = page ? findingRecords(page, frameId, frame, entry) : [];
  const knows = (url: string) => log.knows(url);
  const left = page && frameId === 0 ? await leftPageRecords(state, frame, page, at, knows) : [];
  const judged = isShown ? await pageRecords(tab.id, tabUrl, at, knows) : left;
  await log.write([...found, ...receiptRecords(receiptsOf(frame, site), entry), ...judged]);
  return true;
}
