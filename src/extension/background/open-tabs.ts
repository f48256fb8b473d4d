import { api } from '../api.js';

const SENTINEL_FILE = 'src/extension/content/sentinel.iife.js';

/** Chromium runs declared scripts only in pages that load later: the tabs open at installation are entered by hand. */
export async function enterOpenTabs(): Promise<void> {
  const tabs = await api().tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : api().scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [SENTINEL_FILE] }),
    ),
  );
}
