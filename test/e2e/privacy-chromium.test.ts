// PRV-01 to 08, 10 and 11 in Chromium: two hundred values typed, carried and repeated by a page, and everything looked through in
// which one of them could have been left.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Canaries } from '../privacy/canaries.js';
import { asSet, comparable } from '../privacy/normalise.js';
import { builtExtension } from './support/build-extension.js';
import { answersToNonsense, type Listed, listFromInside, type Walked, walkShop } from './support/privacy-journey.js';
import { privacyShop } from './support/privacy-pages.js';
import { lookInPrivate, type PrivateLook } from './support/privacy-private.js';
import { openStage, profileSinks, SinkScanner, type Stage, storeSinks } from './support/privacy-sinks.js';
import type { Stores } from './support/privacy-stores.js';

const FIELDS_OF_A_KIND = 10;
// Numbers, a hash and times: that something was found, and nothing of what.
const OF_THE_LOG = ['logClock', 'logMark'];
/** What the browser asks its maker by itself, of which no page and no extension can keep it. */
const BROWSERS_OWN = /^(?:CONNECT|GET|POST) (?:https?:\/\/)?(?:accounts\.google\.com|[a-z-]+\.googleapis\.com)[:/]/;

// Other values, and longer ones.
const canaries = [new Canaries(1), new Canaries(2, 3)] as const;
const shops = canaries.map((own) => privacyShop(own, FIELDS_OF_A_KIND));
const scanner = new SinkScanner(canaries);

let stage: Stage;
let walked: readonly Walked[];
/** As it was after each of the two. */
let stores: readonly Stores[];
let listed: Listed;
let answers: string;
let inPrivate: PrivateLook;

beforeAll(async () => {
  stage = await openStage(builtExtension('chrome'), shops);
  const { browser, shop } = stage;
  const one = await walkShop(browser, shop, shops[0]!, canaries[0]);
  const storesOfOne = await browser.stores();
  listed = await listFromInside(one.tab);
  answers = await answersToNonsense(one.tab, [...canaries[0].all.values()]);
  const two = await walkShop(browser, shop, shops[1]!, canaries[1]);
  stores = [storesOfOne, await browser.stores()];
  inPrivate = await lookInPrivate(browser, shop);
  walked = [one, two];
  await browser.close();
}, 300_000);
afterAll(() => stage?.close());

const recordsOf = ({ databases }: Stores) => (databases.untick?.records?.values ?? []) as { readonly seq: number }[];
const tabsOf = ({ areas }: Stores) =>
  Object.entries(areas.session as Record<string, unknown>).filter(([key]) => key.startsWith('tab:'));

test('two hundred values were there, and the page was found to share them', () => {
  expect([...canaries[0].all.keys()].filter((name) => name.startsWith('typed')).length).toBeGreaterThan(150);
  expect(canaries[0].all.size).toBeGreaterThan(200);
  expect(recordsOf(stores[0]!).length).toBeGreaterThan(30);
});

describe('nothing of them is left', () => {
  test('in any store, as it is read from inside', () => {
    const { leaks, kept } = scanner.scan(storeSinks(stores[1]!));
    expect(leaks).toEqual([]);
    expect(kept).toContain('database untick');
  });

  test('in any file of the profile but the browser’s own books', () => {
    const { leaks, kept } = scanner.scan(profileSinks(stage.browser.profile));
    expect(leaks).toEqual([]);
    expect(kept.some((file) => /IndexedDB\/chrome-extension_/.test(file))).toBe(true);
  });

  test('in the popup, on the badge, in a console', () => {
    const said = { popups: walked.flatMap(({ popups }) => popups), badges: walked.flatMap(({ badges }) => badges) };
    const { leaks, kept } = scanner.scan(said);
    expect(leaks).toEqual([]);
    expect(kept).toContain('popups');
    expect(stage.browser.said).toEqual([]);
  });

  test('in what comes back of words that nothing understands', () => {
    expect(answers).toContain('TypeError');
    expect(scanner.scan({ answers: [answers] }).leaks).toEqual([]);
  });
});

test('what is kept is the same whatever was typed', () => {
  const before = Math.max(...recordsOf(stores[0]!).map(({ seq }) => seq));
  const later = recordsOf(stores[1]!).filter(({ seq }) => seq > before);
  expect(asSet(comparable(later))).toEqual(asSet(comparable(recordsOf(stores[0]!))));
  const known = new Set(tabsOf(stores[0]!).map(([key]) => key));
  const [, state] = tabsOf(stores[1]!).find(([key]) => !known.has(key)) ?? [];
  expect(asSet([state])).toEqual(asSet(tabsOf(stores[0]!).map(([, one]) => one)));
  // How far the log has come counts records and holds their hash.
  const settingsOf = ({ areas }: Stores) =>
    Object.fromEntries(Object.entries(areas.local as object).filter(([key]) => !OF_THE_LOG.includes(key)));
  expect(settingsOf(stores[1]!)).toEqual(settingsOf(stores[0]!));
});

test('nothing is pictured unless a person saves evidence', () => {
  expect(stores.map(({ databases }) => databases.untick?.pictures)).toEqual(Array(2).fill({ keys: [], values: [] }));
});

test('nothing was asked of the network but what the pages asked for', () => {
  const paths = shops.flatMap(({ pages }) => Object.keys(pages));
  const isOfPages = (what: string) =>
    [...paths, '/favicon.ico', '/private'].some((path) => what.includes(`${stage.shop.origin}${path}`));
  const { asked } = stage.browser.proxy;
  expect(asked.filter(({ what, isLetThrough }) => isLetThrough && !isOfPages(what))).toEqual([]);
  expect(asked.filter(({ what, isLetThrough }) => !isLetThrough && !BROWSERS_OWN.test(what))).toEqual([]);
  expect(asked.length).toBeGreaterThan(4);
});

describe('whoever takes over the process of a page', () => {
  test('reads nothing that was found', () => {
    expect(scanner.scan({ listed: [JSON.stringify(listed)] })).toEqual({ leaks: [], kept: [] });
    expect(Object.keys(listed.areas.local as object).sort()).toEqual(['firstRunDone', ...OF_THE_LOG]);
    expect(listed.areas.session).toMatch(/refused/);
    expect(listed.databases).toEqual([]);
    expect(listed.caches).toEqual([]);
  });

  test('is told nothing it asks for', () => {
    expect(listed.asked.filter(([, answer]) => answer !== 'no answer')).toEqual([
      ['tabReport', { refused: 'not allowed' }],
    ]);
  });
});

describe('in a private window', () => {
  test('an extension that was not allowed there sees nothing', () => {
    expect(inPrivate.before).toEqual({ isOpen: true, tabs: 0, records: 0 });
  });

  test('one that was allowed there looks, tells, and writes nothing down', () => {
    expect(inPrivate.allowed.tabs).toBeGreaterThan(0);
    expect(inPrivate.allowed.records).toBe(0);
  });
});
