// A paused site is not audited: nothing is loaded into its pages, what they may still tell is dropped, and the toolbar says so.
import { api } from '../api.js';
import { pauseOf } from '../pause.js';
import { DEFAULTS, loadSettings, type Settings, type Until } from '../settings.js';
import { siteOf } from '../site.js';
import { uiLanguage } from '../ui-language.js';
import { IDLE_BADGE, pausedBadge, showBadge } from './badge.js';
import { pageOf } from './page.js';
import { showPage } from './show-page.js';
import { changeTab, forgotten, loadTab } from './tab-state.js';

/** Until when the site of a page is paused, or null. A frame is paused with the page it is in, whatever site it is of. */
export async function pauseOfPage(url: string | undefined): Promise<Until | null> {
  return pauseOf((await loadSettings().catch(() => DEFAULTS)).pausedSites, siteOf(url ?? ''), new Date());
}

/** What was known of the page is forgotten as well: it is shown no more. */
export async function showPaused(tabId: number): Promise<void> {
  await changeTab(tabId, forgotten);
  await showBadge(tabId, pausedBadge(uiLanguage(await loadSettings().catch(() => DEFAULTS))));
}

/** The browser's own title and icon again, or what has been found meanwhile. */
export async function showResumed(tabId: number, url: string | undefined): Promise<void> {
  const page = pageOf(await loadTab(tabId), url ?? '', new Date().toISOString());
  await (page ? showPage(tabId, page) : showBadge(tabId, IDLE_BADGE));
}

/** A page comes to a tab: the browser has taken down what stood there for the page before. */
export async function showIfPaused(tabId: number, url: string | undefined): Promise<void> {
  if ((await pauseOfPage(url)) !== null) await showPaused(tabId);
}

const sites = (paused: Settings['pausedSites'], now: Date): ReadonlySet<string> =>
  new Set(Object.keys(paused).filter((site) => pauseOf(paused, site, now) !== null));

/** The person paused a site or started it again: every tab of it is told apart at once. */
export async function pausesChanged(before: Settings['pausedSites'], after: Settings['pausedSites']): Promise<void> {
  const now = new Date();
  const [were, are] = [sites(before, now), sites(after, now)];
  const tabs = await api().tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.allSettled(
    tabs.map(async ({ id, url }) => {
      const site = siteOf(url ?? '');
      if (id === undefined || were.has(site) === are.has(site)) return;
      await (are.has(site) ? showPaused(id) : showResumed(id, url));
    }),
  );
}
