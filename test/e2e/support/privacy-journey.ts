// A person on the shop of `privacy-pages`: types into everything, lets a card be filled in, sends the form, looks at the popup.
import type { Page } from 'playwright-core';
import type { LogRecord } from '../../../src/extension/log/record.js';
import type { Canaries } from '../../privacy/canaries.js';
import type { WatchedChromium, WatchedTab } from './privacy-chromium.js';
import { ALL_REPEATED, type Filling, type PrivacyShop } from './privacy-pages.js';
import type { Shop } from './shop.js';
import { READ_LOG, still, until } from './shop-browser.js';

/** The first page has more things to look at than so many, and its frame one. */
export const FIRST_RECORDS = 30;

export const isOfLastPage = ({ pageUrl }: LogRecord): boolean => pageUrl.includes('/done/');

async function fillIn(page: Page, { id, kind, value }: Filling): Promise<void> {
  const field = page.locator(`#${id}`);
  if (kind === 'type') await field.pressSequentially(value);
  else if (kind === 'file')
    await field.setInputFiles({ name: value, mimeType: 'application/pdf', buffer: Buffer.from('x') });
  else await field.fill(value);
}

/** A page that has not come to rest waits for its look as long as its looks take, many times over. */
const PATIENCE_MS = 60_000;

/** Has the page repeat what was typed, and waits until a look has seen it. */
export async function repeatAll(
  page: Pick<Page, 'evaluate'>,
  later: () => Promise<readonly LogRecord[]>,
): Promise<void> {
  await page.evaluate('repeatAll()');
  const isSeen = (record: LogRecord) => JSON.stringify(record).includes(ALL_REPEATED);
  await until(later, (records) => records.some(isSeen), PATIENCE_MS);
}

/** Fields in one go, with the events of a person's typing where a browser makes them: in all that hold text. */
export const FILL_ALL = `(fillings) => {
  for (const { id, value } of fillings) {
    const field = document.getElementById(id);
    field.focus();
    const isText = field.isContentEditable || /^(?:text|search|tel|url|password|textarea)$/.test(field.type);
    if (isText) document.execCommand('insertText', false, value);
    else {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
}`;

/** One of each kind as a person does it, the others at once. */
async function fillAll(page: Page, fillings: readonly Filling[]): Promise<void> {
  const byHand = fillings.filter(({ id, kind }) => id.endsWith('-0') || kind === 'file');
  for (const filling of byHand) await fillIn(page, filling);
  const rest = fillings.filter((filling) => !byHand.includes(filling));
  await page.evaluate(`(${FILL_ALL})(${JSON.stringify(rest)})`);
}

/** The browser fills a card in, as it does from a person's own. */
async function autofill({ page, session }: WatchedTab, canaries: Canaries): Promise<void> {
  const card = {
    number: `4${canaries.digits('autofilled: number', 15)}`.slice(0, 16),
    name: canaries.name('autofilled: name'),
    expiryMonth: '12',
    expiryYear: '2031',
    cvc: '123',
  };
  await session.send('Autofill.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#card' });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  await session.send('Autofill.trigger', { fieldId: node.backendNodeId, card });
  await page.waitForFunction(() => document.querySelectorAll(':autofill').length > 1);
}

export interface Walked {
  readonly tab: WatchedTab;
  /** What the popup said, at the first page and at the last. */
  readonly popups: readonly string[];
  readonly badges: readonly string[];
}

async function popupOf(browser: WatchedChromium, { page }: WatchedTab): Promise<string> {
  await page.bringToFront();
  const popup = await browser.popup();
  const said = await popup.evaluate<string>('document.documentElement.outerHTML + "\\n" + document.body.innerText');
  await popup.close();
  await page.bringToFront();
  return said;
}

const badgeOf = (browser: WatchedChromium): Promise<string> =>
  browser.ask(`chrome.tabs.query({}).then(async (tabs) => JSON.stringify(await Promise.all(tabs.map(async ({ id: tabId }) =>
    [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })]))))`);

export async function walkShop(
  browser: WatchedChromium,
  shop: Shop,
  { start, fillings }: PrivacyShop,
  canaries: Canaries,
): Promise<Walked> {
  const tab = await browser.tab();
  const { page } = tab;
  await page.goto(shop.origin.replace('//', `//${start.userInfo}@`) + start.path);
  const before = (await browser.ask<readonly LogRecord[]>(READ_LOG)).length;
  const later = async () => (await browser.ask<readonly LogRecord[]>(READ_LOG)).slice(before);
  // The frame answers for itself, and may be first.
  await until(later, (records) => records.length > FIRST_RECORDS);
  await fillAll(page, fillings);
  await autofill(tab, canaries);
  const frame = page.frames()[1];
  await frame?.locator('#in-frame').fill(canaries.token('typed: in the frame'));
  await page.locator('#f-inside').fill('3721');
  await repeatAll(page, later);
  await still(async () => (await later()).length);
  const first = { popup: await popupOf(browser, tab), badge: await badgeOf(browser) };
  await page.locator('#cookies').evaluate((banner) => banner.remove());
  await page.locator('#send').click();
  await page.waitForURL('**/done/**');
  await until(later, (records) => records.some(isOfLastPage));
  await still(async () => (await later()).length);
  return { tab, popups: [first.popup, await popupOf(browser, tab)], badges: [first.badge, await badgeOf(browser)] };
}

/** What whoever has taken over the page's process can list and ask, in the world of our content script. */
const LIST = `(async () => {
  const told = { areas: {}, asked: [] };
  const said = (error) => 'refused: ' + error.message;
  for (const area of ['local', 'session', 'sync', 'managed']) {
    try { told.areas[area] = await chrome.storage[area].get(null); } catch (error) { told.areas[area] = said(error); }
  }
  told.databases = await indexedDB.databases();
  told.caches = await caches.keys();
  for (const name of ['tabReport', 'auditNow', 'act', 'constructor', '__proto__', 'log', 'records']) {
    told.asked.push([name, await Promise.race([
      chrome.runtime.sendMessage({ untick: name, said: [1] }).then((answer) => answer ?? 'no answer', () => 'no answer'),
      new Promise((resolve) => setTimeout(resolve, 300, 'no answer')),
    ])]);
  }
  return told;
})()`;

export interface Listed {
  readonly areas: Readonly<Record<string, unknown>>;
  readonly databases: readonly unknown[];
  readonly caches: readonly string[];
  readonly asked: readonly (readonly [string, unknown])[];
}

export const listFromInside = (tab: WatchedTab): Promise<Listed> => tab.inOurWorld(LIST);

/** Messages that are none, with values in every place: an error must not carry them on. */
export function answersToNonsense(tab: WatchedTab, values: readonly string[]): Promise<string> {
  const some = JSON.stringify(values.slice(0, 40));
  return tab.inOurWorld(`(async () => {
    const values = ${some};
    const document = '0'.repeat(36);
    const report = { url: values[0], title: values[1], findings: values, [values[2]]: values };
    const nonsense = [values, [values[0]], [{ document, report }], [{ document: values[3], report }], [Object.fromEntries(values.entries())]];
    const answers = [];
    for (const untick of ['pageAudited', 'wake', 'tabReport', values[4]]) for (const said of nonsense)
      answers.push(await Promise.race([
        chrome.runtime.sendMessage({ untick, said }).then((answer) => answer ?? 'no answer', (error) => error.message),
        new Promise((resolve) => setTimeout(resolve, 300, 'no answer')),
      ]));
    return JSON.stringify(answers);
  })()`);
}
