import type Browser from 'webextension-polyfill';

type Api = typeof Browser;

declare global {
  var browser: Api | undefined;
  var chrome: Api | undefined;
}

/** The browser's own API. Asked for at each use: it disappears from a page when the extension is reloaded or removed. */
export function api(): Api {
  return (globalThis.browser ?? globalThis.chrome) as Api;
}

/** False in a page that outlived its extension. */
export function isAlive(): boolean {
  return api()?.runtime?.id !== undefined;
}
