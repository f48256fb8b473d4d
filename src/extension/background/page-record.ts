// How a page was judged, for the log: written once its top frame is known, and again whenever that changes.
import { digest } from '../log/chain.js';
import type { NewRecord } from '../log/record.js';
import { loadSettings } from '../settings.js';
import { type Page, pageOf } from './page.js';
import { entryOf } from './records.js';
import { changeTab, knowsTop, type LoggedPage, type NewFrame, type TabState } from './tab-state.js';

// A page that is judged anew more often than this does so to fill the log. Own judgement: pages of many frames change ten times.
const MOST_CHANGES = 100;
// As many pages as a person may go back and forth between in one tab.
const MOST_PAGES = 20;

const judgedOf = ({ report: { verdict, limits, outcomes } }: Page): string => digest({ verdict, limits, outcomes });

/** Whether the log speaks of a page already: then it is told as well that nothing is found there any more. */
export type Knows = (pageUrl: string) => Promise<boolean>;

/** What a person asked to be kept: all but pages on which there is nothing to see. */
const isKept = ({ report }: Page, keepsClean: boolean): boolean =>
  keepsClean || report.verdict !== 'clean' || report.receipts.length > 0;

/** Counts a change of the judgement. The same page judged as before stays the same entry. */
function withLogged(state: TabState, visit: string, judged: string): TabState {
  const known = state.logged.find((one) => one.visit === visit);
  if (known?.judged === judged) return state;
  const entry: LoggedPage = { visit, judged, nth: known ? known.nth + 1 : 0 };
  if (entry.nth >= MOST_CHANGES) return state;
  return { ...state, logged: [...state.logged.filter((one) => one !== known), entry].slice(-MOST_PAGES) };
}

function recordOf(page: Page, top: NewFrame, at: string, nth: string): NewRecord {
  const { findings: _f, receipts: _r, probes: _p, step: _s, ...summary } = page.report;
  const key = `${top.origin}|${top.document}|page|${nth}|${judgedOf(page)}`;
  const where = entryOf(page.site, at, { url: top.report.url, visit: top.document }, top);
  return { key, ...where, kind: 'page', page: summary };
}

/**
 * The record of the page a tab shows, none while its top frame is not known. What is clean is left out, unless it is kept by
 * choice, was logged as something else before, or was known for something at another visit.
 */
export async function pageRecords(
  tabId: number,
  tabUrl: string,
  at: string,
  knows: Knows,
): Promise<readonly NewRecord[]> {
  const { keepClean } = await loadSettings();
  let page: Page | null = null;
  // Looked at within the change, so that two frames that report at once cannot be logged the wrong way round.
  const { frames, logged } = await changeTab(tabId, async (state) => {
    const shown = knowsTop(state) ? pageOf(state, tabUrl, at) : null;
    const visit = state.frames[0]?.document ?? '';
    const isKnown = state.logged.some((one) => one.visit === visit);
    const isTold = shown && (isKnown || isKept(shown, keepClean) || (await knows(shown.report.url)));
    page = isTold ? shown : null;
    return isTold ? withLogged(state, visit, judgedOf(shown)) : state;
  });
  const told = page as Page | null;
  const top = frames[0];
  const entry = logged.find((one) => one.visit === top?.document);
  if (!told || !top || entry?.judged !== judgedOf(told)) return [];
  return [recordOf(told, top, at, `${entry.nth}`)];
}

/** The record of a page that was left before it could be shown: its top frame alone, unless it was logged as a whole before. */
export async function leftPageRecords(
  state: TabState,
  top: NewFrame,
  page: Page,
  at: string,
  knows: Knows,
): Promise<readonly NewRecord[]> {
  const { keepClean } = await loadSettings();
  const isLogged = state.logged.some((one) => one.visit === top.document);
  const isTold = !isLogged && (isKept(page, keepClean) || (await knows(page.report.url)));
  return isTold ? [recordOf(page, top, at, 'left')] : [];
}
