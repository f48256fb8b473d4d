import type { Page } from 'playwright-core';
import { readEngine, readWordsOf } from '../drive/engine-files.js';
import { JourneyLedger } from '../drive/journey-ledger.js';
import { BLANK } from '../drive/page-request.js';
import { PageWatch } from '../drive/page-watch.js';

export interface ConsentWatch {
  readonly watch: PageWatch;
  /** Names of documents that were open before anybody watched. */
  readonly late: ReadonlySet<string>;
}

const watches = new WeakMap<Page, Promise<ConsentWatch | null>>();

async function documentsOf(watch: PageWatch): Promise<readonly string[]> {
  const frames = (await watch.frames()).filter(({ failure }) => failure === null);
  const names = frames.map(async ({ session, id }) => {
    const world = await watch.enter(session, id);
    return world.evaluate<string>('untickDocument');
  });
  const settled = await Promise.allSettled(names);
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

async function begin(page: Page): Promise<ConsentWatch | null> {
  // What a person turns down on one page is remembered on the next of its site, as on a journey.
  const ledger = new JourneyLedger();
  const script = { engine: readEngine(), wordsOf: readWordsOf, globalPrivacyControl: false, keepsFacts: true };
  const onLeave = (account: string) => {
    ledger.take(JSON.parse(account));
    void watch.remember(ledger.memories);
  };
  let watch: PageWatch;
  try {
    watch = await PageWatch.begin(page, { script, onLeave });
  } catch (error) {
    // Only Chromium has a debugger's line to an isolated world.
    if (page.isClosed()) throw error;
    return null;
  }
  const late = page.url() === BLANK ? [] : await documentsOf(watch);
  return { watch, late: new Set(late) };
}

/**
 * Has a page observed from now on, once for as long as it is open. Null where its browser has no world of our own, which is told of
 * each look.
 */
export function watchConsent(page: Page): Promise<ConsentWatch | null> {
  const known = watches.get(page);
  if (known) return known;
  const begun = begin(page);
  watches.set(page, begun);
  return begun;
}
