// A private window, first without leave for the extension to be there, then with it.
import type { Page } from 'playwright-core';
import { POPUP, type WatchedChromium } from './privacy-chromium.js';
import { READ_STORES, type Stores } from './privacy-stores.js';
import { pageOf, type Shop } from './shop.js';
import { quiet, until } from './shop-browser.js';

interface Seen {
  /** Tabs with its page that the extension knows something of. */
  readonly tabs: number;
  /** Records of that page. */
  readonly records: number;
}

export interface PrivateLook {
  readonly before: Seen & { readonly isOpen: boolean };
  readonly allowed: Seen;
}

const PATH = '/private';
const PAGE = pageOf(`<h1>Create your account</h1><form><label><input type="checkbox" name="share" checked>
I agree that my data is shared with partners for marketing</label><button>Create account</button></form>`);
// As long as a page is looked at.
const REST_MS = 3000;

/** Asked of a page of the extension: its worker is another one after it was given leave. */
async function seen(page: Page): Promise<Seen> {
  const stores = (await page.evaluate(READ_STORES)) as Stores;
  const ofPrivate = (kept: readonly unknown[]) => kept.filter((one) => JSON.stringify(one).includes(PATH)).length;
  return {
    tabs: ofPrivate(Object.values(stores.areas.session as object)),
    records: ofPrivate(stores.databases.untick?.records?.values ?? []),
  };
}

const openPrivate = (page: Page, url: string): Promise<unknown> =>
  page.evaluate(`chrome.windows.create({ incognito: true, url: '${url}' }).then(() => null)`);

export async function lookInPrivate(browser: WatchedChromium, shop: Shop): Promise<PrivateLook> {
  const url = shop.put(PATH, PAGE);
  const origin = await browser.origin();
  const page = await browser.page(origin + POPUP);
  const count = () => browser.proxy.asked.filter(({ what }) => what.endsWith(PATH)).length;
  await openPrivate(page, url);
  await until(
    async () => count(),
    (all) => all > 0,
  );
  await quiet(REST_MS);
  const before = { ...(await seen(page)), isOpen: count() > 0 };
  const settings = await browser.page('chrome://extensions/');
  const change = { extensionId: new URL(origin).host, incognitoAccess: true };
  // Without it an extension from a folder is switched off when it is loaded anew, as it is by this change; its pages go.
  await settings.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`);
  await quiet(REST_MS / 3);
  const anew = await browser.page(origin + POPUP);
  await openPrivate(anew, url);
  const { tabs } = await until(
    () => seen(anew),
    (told) => told.tabs > 0,
  );
  await quiet(REST_MS / 3);
  return { before, allowed: { ...(await seen(anew)), tabs } };
}
