import { render } from 'preact';
import polyfill from 'webextension-polyfill';
import { api } from '../api.js';
import { DEFAULTS, loadSettings, onSettings, type Settings } from '../settings.js';
import { uiLanguage } from '../ui-language.js';
import { Dashboard } from './app.js';
import { exportingFrom } from './export-formats.js';
import { openLogSource } from './log-source.js';
import { Store } from './store.js';

globalThis.browser ??= polyfill;

const root = document.getElementById('dashboard');

async function open(): Promise<void> {
  const store = new Store(await openLogSource());
  const exporting = exportingFrom(store, api().runtime.getManifest().version);
  const take = (settings: Settings) => {
    store.language.value = uiLanguage(settings);
    store.jurisdictions.value = settings.jurisdictions;
  };
  take(await loadSettings().catch(() => DEFAULTS));
  onSettings(take);
  const follow = () => {
    store.hash.value = location.hash;
  };
  follow();
  window.addEventListener('hashchange', follow);
  window.addEventListener('popstate', follow);
  // Who comes back from another tab sees what was found there.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) store.refresh();
  });
  if (root) render(<Dashboard store={store} exporting={exporting} />, root);
  await store.open();
}

open();
