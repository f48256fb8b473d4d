import { render } from 'preact';
import polyfill from 'webextension-polyfill';
import { api } from '../api.js';
import { change, language, openPage, settings } from '../ui/page-settings.js';
import { Welcome } from './welcome.js';
import { WELCOME_WORDS } from './welcome-words.js';

globalThis.browser ??= polyfill;

async function done(): Promise<void> {
  const tab = await api().tabs.getCurrent();
  if (tab?.id !== undefined) await api().tabs.remove(tab.id);
}

function App() {
  return (
    <Welcome
      settings={settings.value}
      language={language.value}
      change={change}
      openSettings={() => api().runtime.openOptionsPage()}
      done={done}
    />
  );
}

openPage((language) => WELCOME_WORDS[language].welcome.title).then(() => {
  const root = document.getElementById('welcome');
  if (root) render(<App />, root);
});
