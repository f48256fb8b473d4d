import { api } from '../api.js';
import { pauseOf } from '../pause.js';
import { loadSettings } from '../settings.js';
import { uiLanguage } from '../ui-language.js';
import { badgeOf, showBadge } from './badge.js';
import { type Page, pageOf } from './page.js';
import { loadTab } from './tab-state.js';

export async function showPage(tabId: number, page: Page | null): Promise<void> {
  const settings = await loadSettings();
  // Paused since it was told: what the toolbar says of a pause must not be written over by a page that was on its way.
  if (page && pauseOf(settings.pausedSites, page.site, new Date()) !== null) return;
  await showBadge(tabId, badgeOf(page, uiLanguage(settings), settings));
}

/** What a person wants to be warned of has changed: every badge is counted anew. */
export async function showAgain(): Promise<void> {
  const tabs = await api().tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.allSettled(
    tabs.map(async ({ id, url }) => {
      const page = id === undefined ? null : pageOf(await loadTab(id), url ?? '', new Date().toISOString());
      if (id !== undefined && page) await showPage(id, page);
    }),
  );
}
