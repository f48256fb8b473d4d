// The positive control: a build that leaks one value into each place, each in another disguise. Where the same journey and the same
// scanner find nothing in the release, it is because nothing is there.
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Canaries } from '../privacy/canaries.js';
import { builtExtension, filesOf } from './support/build-extension.js';
import { builtCommandLine } from './support/built.js';
import { walkShop } from './support/privacy-journey.js';
import { privacyShop } from './support/privacy-pages.js';
import {
  type Hits,
  openStage,
  profileSinks,
  SinkScanner,
  type Sinks,
  type Stage,
  storeSinks,
} from './support/privacy-sinks.js';

const LEAKING = 'dist/leaking/chrome';
const MARK = 'untick-leaks-on-purpose';

const canaries = new Canaries(3);
const pages = privacyShop(canaries, 1);
let stage: Stage;
let hits: readonly Hits[];

beforeAll(async () => {
  execFileSync('npx', ['vite', 'build', '--mode', 'leaking', '--logLevel', 'error'], { stdio: 'pipe' });
  stage = await openStage(LEAKING, [pages]);
  const { browser, shop } = stage;
  const { popups, badges } = await walkShop(browser, shop, pages, canaries);
  const stores = await browser.stores();
  await browser.close();
  const { said, proxy } = browser;
  const paths = [...Object.keys(pages.pages), '/favicon.ico'];
  const unasked = proxy.asked.filter(({ what }) => !paths.some((path) => what.includes(path)));
  const sinks: Sinks = {
    ...storeSinks(stores),
    ...profileSinks(browser.profile),
    popups,
    badges,
    worker: said.filter((line) => line.startsWith('worker')),
    content: said.filter((line) => line.startsWith('content')),
    'popup’s console': said.filter((line) => line.startsWith('popup')),
    network: unasked.map(({ whole }) => whole),
  };
  hits = new SinkScanner([canaries]).scan(sinks).leaks;
}, 180_000);
afterAll(() => stage?.close());

describe('each leak is seen where it is', () => {
  test.each([
    ['text', /^storage\.local$/, /^plain$/],
    ['untyped', /^storage\.session$/, /base64/],
    ['search', /^storage\.sync$/, /hex/],
    ['tel', /^database leaks$/, /plain/],
    ['email', /^caches$/, /reversed/],
    ['code', /^worker$/, /sha256/],
    ['number', /^network$/, /percent/],
    ['url', /^network$/, /base64/],
    ['password', /^content$/, /plain/],
    ['date', /^popups$/, /plain/],
    ['area', /^popup’s console$/, /plain/],
    ['other', /^badges$/, /plain/],
    ['text', /^file Default\/Local Extension Settings\//, /plain/],
    ['search', /^file Default\/Sync Extension Settings\//, /hex/],
    ['tel', /^file Default\/IndexedDB\/chrome-extension_/, /plain/],
    ['email', /^file Default\/Service Worker\/CacheStorage\//, /reversed/],
  ])('%s in %s', (kind, where, how) => {
    const seen = hits.filter(({ hit, sink }) => hit.canary === `typed: ${kind} 0 (1)` && where.test(sink));
    const ways = [...new Set(seen.map(({ hit }) => hit.as))];
    expect(
      ways.some((way) => how.test(way)),
      `seen as: ${ways.join('; ')}`,
    ).toBe(true);
  });

  test('and nothing else is', () => {
    const leaked = /^typed: (?:text|untyped|search|tel|email|code|number|url|password|date|area|other) 0 \(1\)$/;
    expect(hits.filter(({ hit }) => !leaked.test(hit.canary))).toEqual([]);
  });
});

test('nothing of it is in what is shipped', () => {
  builtCommandLine();
  const shipped = [builtExtension('chrome'), builtExtension('firefox'), 'dist/page', 'dist/cli'];
  const holders = (folder: string) => [...filesOf(folder)].filter(([, content]) => content.includes(MARK)).length;
  expect(shipped.map(holders)).toEqual([0, 0, 0, 0]);
  expect(holders(LEAKING)).toBe(3);
});
