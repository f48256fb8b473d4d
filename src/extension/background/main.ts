import polyfill from 'webextension-polyfill';
import { api } from '../api.js';
import { answer } from '../bus.js';
import { Log } from '../log.js';
import { enterOpenTabs } from './open-tabs.js';
import { pageAudited } from './page-audited.js';
import { tabReport } from './tab-report.js';
import { changeTab, forgetTab, loading } from './tab-state.js';
import { wake } from './wake.js';

globalThis.browser ??= polyfill;

const log = new Log();

// The browser starts this script again for an event: every listener has to stand by the end of its first turn.
answer({
  wake,
  pageAudited: (sender, audited) => pageAudited(log, sender, audited),
  tabReport: (_sender, tabId) => tabReport(tabId),
});

api().tabs.onUpdated.addListener((tabId, change) => {
  // The badge of a tab is taken down by the browser itself when it leaves the page.
  if (change.status === 'loading') changeTab(tabId, loading);
});
api().runtime.onInstalled.addListener(() => {
  enterOpenTabs();
});
api().tabs.onRemoved.addListener((tabId) => {
  forgetTab(tabId);
});
