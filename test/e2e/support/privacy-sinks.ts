// Everything something could leak into, gathered after a journey.
import type { Canaries } from '../../privacy/canaries.js';
import { type Hit, Scanner } from '../../privacy/scanner.js';
import { WatchedChromium } from './privacy-chromium.js';
import type { PrivacyShop } from './privacy-pages.js';
import { profileFiles } from './privacy-profile.js';
import type { Stores } from './privacy-stores.js';
import { openShop, type Shop } from './shop.js';

/** A value shorter than this is in other things as well. */
const SCANNED = 8;

/** Sink → what was in it. */
export type Sinks = Readonly<Record<string, readonly (string | Uint8Array)[]>>;

export interface Hits {
  readonly sink: string;
  readonly hit: Hit;
}

/** The page's own words that a finding holds: where they are not found, nothing was kept or the scanner does not read. */
const KEPT = 'my data is shared with partners';

export interface Scanned {
  readonly leaks: readonly Hits[];
  /** Sinks in which the page's own words were found. */
  readonly kept: readonly string[];
}

/** Looks for the values of all of these at once. */
export class SinkScanner {
  readonly #scanner: Scanner;

  constructor(canaries: readonly Canaries[]) {
    const values = canaries.flatMap(({ all }, set) =>
      [...all].map(([name, value]) => [`${name} (${set + 1})`, value] as const),
    );
    this.#scanner = new Scanner(new Map([['kept', KEPT], ...values.filter(([, value]) => value.length >= SCANNED)]));
  }

  scan(sinks: Sinks): Scanned {
    const hits = Object.entries(sinks).flatMap(([sink, contents]) =>
      contents.flatMap((content) => this.#scanner.scan(content).map((hit): Hits => ({ sink, hit }))),
    );
    return {
      leaks: hits.filter(({ hit }) => hit.canary !== 'kept'),
      kept: hits.filter(({ hit }) => hit.canary === 'kept').map(({ sink }) => sink),
    };
  }
}

/** The stores by name. */
export const storeSinks = ({ areas, databases, cached, web }: Stores): Sinks => ({
  ...Object.fromEntries(Object.entries(areas).map(([area, held]) => [`storage.${area}`, [JSON.stringify(held)]])),
  ...Object.fromEntries(Object.entries(databases).map(([name, held]) => [`database ${name}`, [JSON.stringify(held)]])),
  caches: [JSON.stringify(cached)],
  'web storage': [JSON.stringify(web)],
});

export const profileSinks = (profile: string): Sinks =>
  Object.fromEntries(profileFiles(profile).map(({ path, contents }) => [`file ${path}`, contents]));

export interface Stage {
  readonly browser: WatchedChromium;
  readonly shop: Shop;
  readonly close: () => Promise<void>;
}

/** A browser with an extension before a shop that has all the pages of these. */
export async function openStage(extension: string, shops: readonly PrivacyShop[]): Promise<Stage> {
  const shop = await openShop(Object.assign({}, ...shops.map(({ pages }) => pages)));
  const browser = await WatchedChromium.open(extension, [shop.origin, shop.elsewhere]);
  return {
    browser,
    shop,
    close: async () => {
      browser.forget();
      await shop.close();
    },
  };
}
