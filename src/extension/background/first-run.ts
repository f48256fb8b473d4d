import { api } from '../api.js';
import { loadSettings, saveSettings } from '../settings.js';

const WELCOME = 'src/extension/welcome/index.html';

/** Once for an installation. Who cleared the browser's data or reloaded the extension has seen it. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install' || (await loadSettings()).firstRunDone) return;
  await saveSettings({ firstRunDone: true });
  await api().tabs.create({ url: api().runtime.getURL(WELCOME) });
}
