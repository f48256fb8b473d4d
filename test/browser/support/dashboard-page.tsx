// The dashboard as it stands in its page: its styles, its frame, its addresses.
import { render } from 'preact';
import { cdp } from 'vitest/browser';
import { Dashboard } from '../../../src/extension/dashboard/app.js';
import type { Exporting } from '../../../src/extension/dashboard/exporting.js';
import findingLook from '../../../src/extension/dashboard/finding.css?inline';
import frameLook from '../../../src/extension/dashboard/frame.css?inline';
import listLook from '../../../src/extension/dashboard/list.css?inline';
import plotLook from '../../../src/extension/dashboard/plots.css?inline';
import type { Source } from '../../../src/extension/dashboard/source.js';
import { Store } from '../../../src/extension/dashboard/store.js';
import tokens from '../../../src/extension/ui/tokens.css?inline';
import type { Language } from '../../../src/locales/language.js';

export interface DashboardPage {
  readonly root: HTMLElement;
  readonly store: Store;
  /** Goes to an address, and waits until it is drawn. */
  go(hash: string): Promise<void>;
  close(): void;
}

/** Two frames: what is loaded from memory is there by the first, and drawn by the second. */
export const drawn = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );

export async function until(isSo: () => unknown): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  if (!isSo()) throw new Error(`never so: ${isSo}`);
}

interface Protocol {
  send(method: string, params: object): Promise<unknown>;
}

export const colours = (scheme: 'light' | 'dark') =>
  (cdp() as unknown as Protocol).send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });

export async function openDashboard(
  source: Source,
  { language = 'en', exporting = null }: { language?: Language; exporting?: Exporting | null } = {},
): Promise<DashboardPage> {
  const style = document.createElement('style');
  style.textContent = [tokens, frameLook, listLook, plotLook, findingLook].join('\n');
  document.head.append(style);
  const root = document.createElement('div');
  document.body.append(root);
  const store = new Store(source);
  store.language.value = language;
  const follow = () => {
    store.hash.value = location.hash;
  };
  window.addEventListener('hashchange', follow);
  window.addEventListener('popstate', follow);
  history.replaceState(null, '', '#/overview');
  follow();
  render(<Dashboard store={store} exporting={exporting} />, root);
  await store.open();
  await drawn();
  return {
    root,
    store,
    go: async (hash) => {
      location.hash = hash;
      await until(() => store.hash.value === location.hash);
      await drawn();
    },
    close() {
      store.close();
      render(null, root);
      root.remove();
      style.remove();
      history.replaceState(null, '', '#');
      document.documentElement.removeAttribute('lang');
      document.documentElement.removeAttribute('dir');
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('popstate', follow);
    },
  };
}
