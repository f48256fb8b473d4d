import { effect } from '@preact/signals';
import { render } from 'preact';
import polyfill from 'webextension-polyfill';
import { directionOf, tagOf } from '../../locales/language.js';
import { api } from '../api.js';
import { browserName } from '../browser-name.js';
import { trackerOf } from './mistake-text.js';
import { Popup } from './popup.js';
import {
  act,
  allow,
  change,
  check,
  host,
  language,
  open,
  pause,
  results,
  resume,
  saveEvidence,
  saving,
  settings,
  view,
} from './store.js';

globalThis.browser ??= polyfill;

const DASHBOARD = 'src/extension/dashboard/index.html';

/** What opens beside the page leaves no popup over it. */
async function openTab(url: string): Promise<void> {
  await api().tabs.create({ url });
  window.close();
}

async function openSettings(): Promise<void> {
  await api().runtime.openOptionsPage();
  window.close();
}

const { version, homepage_url } = api().runtime.getManifest();
const about = { version, browser: browserName(navigator.userAgent), tracker: trackerOf(homepage_url) };

function App() {
  return (
    <Popup
      view={view.value}
      language={language.value}
      settings={settings.value}
      host={host.value}
      results={results.value}
      saving={saving.value}
      about={about}
      act={act}
      check={check}
      change={change}
      pause={pause}
      resume={resume}
      allow={allow}
      saveEvidence={saveEvidence}
      openTab={openTab}
      openDashboard={() => openTab(api().runtime.getURL(DASHBOARD))}
      openSettings={openSettings}
    />
  );
}

effect(() => {
  document.documentElement.lang = tagOf(language.value);
  document.documentElement.dir = directionOf(language.value);
});

const root = document.getElementById('popup');
if (root) render(<App />, root);
open();
