import { RULES } from '../../rules/index.js';
import { api } from '../api.js';
import { askTab } from '../bus.js';
import type { TabReport } from '../protocol.js';
import { parseTabId } from '../schema.js';
import { siteOf } from '../site.js';
import { pageOf } from './page.js';
import { pauseOfPage } from './pauses.js';
import { showPage } from './show-page.js';
import { changeTab, framesOf, knowsTop, loadTab, withoutFrame } from './tab-state.js';

// A frame answers in milliseconds; one that does not is not waited for.
const FRAME_PATIENCE_MS = 1500;

const patience = () => new Promise<boolean>((resolve) => setTimeout(resolve, FRAME_PATIENCE_MS, true));

/** Frames tell when something changes, not when they go: each is asked once more, and those that are gone are dropped. */
async function dropGoneFrames(tabId: number): Promise<void> {
  const known = framesOf(await loadTab(tabId)).filter(([frameId]) => frameId !== 0);
  await Promise.all(
    known.map(async ([frameId]) => {
      const isThere = await Promise.race([
        askTab(tabId, frameId, 'auditNow').then(
          () => true,
          () => false,
        ),
        patience(),
      ]);
      if (!isThere) await changeTab(tabId, (state) => withoutFrame(state, frameId));
    }),
  );
}

const WORDS = Object.fromEntries(RULES.map(({ id, title, why, messages }) => [id, { title, why, messages }]));

export async function tabReport(said: unknown): Promise<TabReport> {
  const tabId = parseTabId(said);
  const tab = await api().tabs.get(tabId);
  const site = siteOf(tab.url ?? '');
  const pausedUntil = await pauseOfPage(tab.url);
  const nothing = { site, visit: null, pausedUntil, report: null, found: [], receipts: [], rules: WORDS };
  if (pausedUntil !== null) return { ...nothing, state: 'paused' };
  await dropGoneFrames(tabId);
  // In its turn, after what was said before it was asked.
  const state = await changeTab(tabId, (now) => now);
  const page = pageOf(state, tab.url ?? '', new Date().toISOString());
  const isHere = state.visit !== null && state.visit.site === site;
  const receipts = isHere ? state.visit.receipts.map(({ receipt }) => receipt) : [];
  if (!page) return { ...nothing, state: 'unasked', receipts };
  await showPage(tabId, page);
  const isDead = Object.values(page.report.outcomes).every((outcome) => outcome === 'error');
  const visit = (knowsTop(state) && state.frames[0]?.document) || null;
  return { ...nothing, visit, state: isDead ? 'failed' : 'audited', ...page, receipts };
}
