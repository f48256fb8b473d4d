import { RULES } from '../../rules/index.js';
import { api } from '../api.js';
import { askTab } from '../bus.js';
import type { TabReport } from '../protocol.js';
import { parseTabId } from '../schema.js';
import { pageOf } from './page.js';
import { showPage } from './show-page.js';
import { changeTab, framesOf, loadTab, withoutFrame } from './tab-state.js';

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
  await dropGoneFrames(tabId);
  const tab = await api().tabs.get(tabId);
  const page = pageOf(await loadTab(tabId), tab.url ?? '', new Date().toISOString());
  if (!page) return { state: 'unasked', site: '', report: null, found: [], rules: WORDS };
  await showPage(tabId, page);
  const isDead = Object.values(page.report.outcomes).every((outcome) => outcome === 'error');
  return { state: isDead ? 'failed' : 'audited', ...page, rules: WORDS };
}
