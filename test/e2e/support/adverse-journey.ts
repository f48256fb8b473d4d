// Pages of unusual make, and what becomes of a page over its life: the same in every browser.
import { afterAll, beforeAll, describe } from 'vitest';
import type { FindingRecord } from '../../../src/extension/log/record.js';
import { describeControls } from './adverse-controls-journey.js';
import { describeDocuments } from './adverse-documents-journey.js';
import { describeLife } from './adverse-life-journey.js';
import { openShop, type Shop } from './shop.js';
import { quiet, type ShopBrowser, until } from './shop-browser.js';

export interface Adverse {
  /** Addresses of the browser itself; `SHOP` stands for the shop's. */
  readonly closed: readonly string[];
  readonly browser: ShopBrowser;
  readonly shop: Shop;
  /** Findings in the log of a page. */
  findings(path: string): Promise<readonly FindingRecord[]>;
  /** The rules that found something on a page, sorted, once at least so many have. */
  rules(path: string, atLeast?: number): Promise<readonly string[]>;
}

export function describeAdverse(name: string, launch: () => Promise<ShopBrowser>, closed: Adverse['closed']): void {
  describe(name, () => {
    let browser: ShopBrowser;
    let shop: Shop;

    beforeAll(async () => {
      shop = await openShop({});
      browser = await launch();
      await browser.set({ language: 'en' });
    });
    afterAll(async () => {
      await browser?.close();
      await shop?.close();
    });

    const findings = async (path: string): Promise<readonly FindingRecord[]> =>
      (await browser.log())
        .filter((record) => record.kind === 'finding')
        .filter((record) => record.pageUrl === shop.origin + path);
    const rules = async (path: string, atLeast = 1): Promise<readonly string[]> => {
      await until(
        () => findings(path),
        (found) => found.length >= atLeast,
      );
      // What would be told twice is told by then.
      await quiet(1500);
      return (await findings(path)).map(({ finding }) => finding.rule).toSorted();
    };
    const adverse: Adverse = {
      closed,
      get browser() {
        return browser;
      },
      get shop() {
        return shop;
      },
      findings,
      rules,
    };
    describeControls(adverse);
    describeDocuments(adverse);
    describeLife(adverse);
  });
}
