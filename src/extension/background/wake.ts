import { api } from '../api.js';
import type { Sender } from '../bus.js';
import { pageOf } from './page.js';
import { showPage } from './show-page.js';
import { changeTab, withClosed } from './tab-state.js';

export const ENGINE_FILE = 'src/extension/content/engine.iife.js';

/** Loads the engine into the one frame that asked for it. */
export async function wake(sender: Sender): Promise<boolean> {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) throw new TypeError('no tab');
  const tabId = tab.id;
  try {
    await api().scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [ENGINE_FILE],
      injectImmediately: true,
    });
    return true;
  } catch {
    // Never silent: a frame that could not be looked at makes the page incomplete.
    const state = await changeTab(tabId, (before) => withClosed(before, frameId));
    await showPage(tabId, pageOf(state, tab.url ?? '', new Date().toISOString()));
    return false;
  }
}
