import polyfill from 'webextension-polyfill';
import { api } from '../api.js';
import { answer } from '../bus.js';
import { Log } from '../log/log.js';
import { readSettings } from '../settings.js';
import { siteOf } from '../site.js';
import { trimDaily } from './daily-trim.js';
import { explain } from './explain.js';
import { welcome } from './first-run.js';
import { enterOpenTabs } from './open-tabs.js';
import { pageAudited } from './page-audited.js';
import { pausesChanged, showIfPaused } from './pauses.js';
import { showAgain } from './show-page.js';
import { tabReport } from './tab-report.js';
import { changeTab, forgetTab, loading, onSite } from './tab-state.js';
import { wake } from './wake.js';

globalThis.browser ??= polyfill;

const log = new Log();

// The browser starts this script again for an event: every listener has to stand by the end of its first turn.
answer({
  wake: (sender, languages, speech) => wake(sender, languages, speech, log),
  pageAudited: (sender, audited) => pageAudited(log, sender, audited),
  tabReport: (_sender, tabId) => tabReport(tabId),
  explain,
});

api().tabs.onUpdated.addListener((tabId, change, tab) => {
  // The badge of a tab is taken down by the browser itself when it leaves the page.
  if (change.status === 'loading') changeTab(tabId, loading);
  // Firefox says `loading` while the page before still stands, and the address once the new one does.
  if (change.status || change.url) {
    changeTab(tabId, (state) => onSite(state, siteOf(tab.url ?? '')));
    showIfPaused(tabId, tab.url);
  }
});
api().storage.onChanged.addListener((changes, area) => {
  const paused = area === 'local' ? changes.pausedSites : undefined;
  const sites = (value: unknown) => readSettings({ pausedSites: value }).pausedSites;
  if (paused) pausesChanged(sites(paused.oldValue), sites(paused.newValue));
  if (area === 'local' && ['language', 'warnFrom', 'warnAbout'].some((key) => key in changes)) showAgain();
});
api().runtime.onInstalled.addListener(({ reason }) => {
  enterOpenTabs();
  welcome(reason);
});
api().tabs.onRemoved.addListener((tabId) => {
  forgetTab(tabId);
});
// What cannot be done now is done at the next start.
trimDaily().catch(() => undefined);
