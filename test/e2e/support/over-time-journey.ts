// What the extension tells of pages that do something over time, and of what they send: the same in every browser.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FindingRecord, LogRecord, ReceiptRecord } from '../../../src/extension/log/record.js';
import { OVER_TIME_PAGES, WAYS, WORDS } from './over-time-pages.js';
import { openShop, type Shop } from './shop.js';
import { quiet, type ShopBrowser, type Tab, until } from './shop-browser.js';

const WAY_PATHS = Object.fromEntries(Object.entries(WAYS).map(([, html], at) => [`/way-${at}`, html]));
const state = (box: string) => `document.querySelector('#${box}').checked`;

/** What the person chose: one ticked by hand, one left on, one left off. */
const CHOSEN = [
  { words: WORDS.NEWS, shown: 'on', sent: 'on', touched: false },
  { words: WORDS.PARTNERS, shown: 'on', sent: 'on', touched: true },
  { words: WORDS.PROFILE, shown: 'off', sent: 'off', touched: false },
];

const consentsOf = ({ receipt }: ReceiptRecord) =>
  receipt.consents.map(({ words, shown, sent, touched }) => ({ words, shown, sent, touched }));

export function describeOverTime(name: string, launch: () => Promise<ShopBrowser>): void {
  describe(name, () => {
    let browser: ShopBrowser;
    let shop: Shop;

    beforeAll(async () => {
      shop = await openShop({ ...OVER_TIME_PAGES, ...WAY_PATHS });
      browser = await launch();
      await browser.set({ language: 'en' });
    });
    afterAll(async () => {
      await browser?.close();
      await shop?.close();
    });

    const isOf = (path: string) => (record: LogRecord) => record.pageUrl === shop.origin + path;
    const receiptsOf = async (path: string): Promise<readonly ReceiptRecord[]> =>
      (await browser.log()).filter(isOf(path)).filter((record) => record.kind === 'receipt');
    const findingsOf = async (path: string): Promise<readonly FindingRecord[]> =>
      (await browser.log()).filter(isOf(path)).filter((record) => record.kind === 'finding');
    const rulesOf = async (path: string) => (await findingsOf(path)).map(({ finding }) => finding.rule);
    const found = (path: string, rule: string) =>
      until(
        () => rulesOf(path),
        (rules) => rules.includes(rule),
      );
    const gathered = async (path: string): Promise<ReceiptRecord> => {
      const [record] = await until(
        () => receiptsOf(path),
        (records) => records.length > 0,
      );
      if (!record) throw new Error('no receipt');
      return record;
    };
    /** Opens a page and waits until it has been looked at. */
    const visit = async (path: string): Promise<Tab> => {
      const tab = await browser.visit(shop.origin + path);
      await quiet(1200);
      return tab;
    };

    describe('a receipt is exact', () => {
      test.each(Object.keys(WAYS).map((way, at) => [way, `/way-${at}`] as const))('for %s', async (way, path) => {
        const tab = await visit(path);
        await tab.click('#partners');
        if (way === 'Enter') {
          await tab.click('#mail');
          await tab.key('Enter');
        } else await tab.click('#go');
        const record = await gathered(path);
        expect(consentsOf(record)).toEqual(CHOSEN);
        expect(record.receipt).toMatchObject({ means: 'submit', party: 'first', receiver: shop.origin });
        await quiet(2000);

        expect(await receiptsOf(path)).toHaveLength(1);
        const { fields } = shop.received.at(-1) as Shop['received'][number];
        expect([fields.has('news'), fields.has('partners'), fields.has('profile')]).toEqual([true, true, false]);
        await tab.close();
      });

      test('where a page stops every event before its own listeners, and where it takes the form away', async () => {
        for (const path of ['/stops-events', '/removes-form']) {
          const tab = await visit(path);
          await tab.click('#partners');
          await tab.click('#go');
          expect(consentsOf(await gathered(path))).toEqual(CHOSEN);
          await tab.close();
        }
      });

      test('and claims nothing that cannot be seen: requests built by hand', async () => {
        let tab = await visit('/hand-built');
        await tab.click('#partners');
        await tab.click('#go');
        const blind = await gathered('/hand-built');
        expect(blind.receipt.means).toBe('gathered');
        expect(consentsOf(blind).map(({ sent }) => sent)).toEqual(['unknown', 'unknown', 'unknown']);
        await tab.close();
        tab = await visit('/hand-built-data');
        await tab.click('#partners');
        await tab.click('#go');
        const taken = await gathered('/hand-built-data');
        expect(taken.receipt.means).toBe('gathered');
        expect(consentsOf(taken)).toEqual(CHOSEN);
        await tab.close();
      });

      test('and a page that asks for its form’s data again and again has gathered it once', async () => {
        const tab = await visit('/asks-every-second');
        await quiet(4000);
        const records = await receiptsOf('/asks-every-second');
        expect(records.map(({ receipt }) => receipt.means)).toEqual(['gathered']);
        await tab.close();
      });
    });

    describe('who did it is told', () => {
      test('where a script ticks a box after a while', async () => {
        const tab = await visit('/ticks-late');
        expect(await found('/ticks-late', 'script-ticked-consent')).toEqual(['script-ticked-consent']);
        await tab.close();
      });

      test('where a box that was on is turned off by script as soon as a person comes near', async () => {
        const tab = await visit('/unticks-on-focus');
        await tab.click('#mail');
        await quiet(1500);
        const records = await findingsOf('/unticks-on-focus');
        expect(records.map(({ finding }) => finding.rule)).toContain('preticked-consent');
        await tab.close();
      });

      test.each(['/reticks-on-blur', '/reticks-by-timer'])('where a box comes back: %s', async (path) => {
        const tab = await visit(path);
        await tab.click('#news');
        await tab.click('#mail');
        await until(
          () => tab.evaluate(state('news')),
          (isOn) => isOn === true,
        );
        expect(await found(path, 'reticked-consent')).toContain('reticked-consent');
        await tab.close();
      });

      test.each(['/ticks-on-pointerdown', '/ticks-in-submit', '/adds-in-formdata', '/hidden-yes'])(
        'where what is gathered is not what was shown: %s',
        async (path) => {
          const tab = await visit(path);
          await tab.click('#go');
          const record = await gathered(path);
          const said = consentsOf(record);
          expect(said.some(({ shown, sent }) => shown !== 'on' && sent === 'on')).toBe(true);
          expect(await found(path, 'added-at-submit')).toContain('added-at-submit');
          await tab.close();
        },
      );

      test('where one press on a master box turns on what is optional', async () => {
        const tab = await visit('/master');
        await tab.click('#all');
        expect(await found('/master', 'swept-in-consent')).toContain('swept-in-consent');
        await tab.close();
      });

      test('where a banner comes back after a no', async () => {
        const tab = await visit('/asks-again');
        await tab.click('#no');
        await quiet(3500);
        expect(await found('/asks-again', 'repeated-prompt')).toContain('repeated-prompt');
        await tab.close();
      });

      test('where a box that was turned down comes back on a later page', async () => {
        const tab = await visit('/step-1');
        await tab.click('#news');
        // No look comes in between: what was done in the last moment is told as the page goes.
        await tab.click('#next');
        expect(await found('/step-3', 'reticked-consent')).toContain('reticked-consent');
        await tab.close();
      });
    });

    test('a page that searches for its watcher finds none, where no warning is wanted', async () => {
      await browser.set({ warnings: false });
      const tab = await visit('/searches');
      await tab.click('#partners');
      await found('/searches', 'preticked-consent');
      await quiet(1500);
      const seen = JSON.parse(await tab.evaluate<string>('search()'));
      expect(seen).toEqual({ called: [], mutations: 0, globals: 0, resources: [] });
      await browser.set({ warnings: true });
      await tab.close();
    });

    test('what a person ticked and the browser puts back, after a step back or a reload, is nobody’s trick', async () => {
      const tab = await visit('/empty');
      await tab.click('#news');
      await tab.goTo(`${shop.origin}/thanks`);
      await tab.evaluate('history.back()');
      await quiet(2500);
      expect(await tab.evaluate(state('news'))).toBe(true);
      // Whether a reload brings it back is each browser's own way.
      await tab.evaluate('location.reload()');
      await quiet(2500);
      expect(await rulesOf('/empty')).toEqual([]);
      await tab.close();
    });

    describe('one finding', () => {
      test('of a box that is drawn anew at every key, under addresses of its own', async () => {
        const tab = await visit('/spa');
        await tab.click('#mail');
        for (const key of ['a', 'b', 'c', 'd']) {
          await tab.key(key);
          await quiet(400);
        }
        await quiet(1500);
        expect(await rulesOf('/spa')).toEqual(['preticked-consent']);
        await tab.close();
      });

      test('of what comes late, by itself or as the page is scrolled', async () => {
        let tab = await visit('/comes-later');
        expect(await found('/comes-later', 'preticked-consent')).toEqual(['preticked-consent']);
        await tab.close();
        tab = await visit('/comes-on-scroll');
        await tab.evaluate('scrollTo(0, 2000)');
        expect(await found('/comes-on-scroll', 'preticked-consent')).toEqual(['preticked-consent']);
        await tab.close();
      });

      test('of a page that leaves us a hundredth of its time', async () => {
        const tab = await browser.visit(`${shop.origin}/starved`);
        expect(
          await until(
            () => rulesOf('/starved'),
            (rules) => rules.length > 0,
            40_000,
          ),
        ).toEqual(['preticked-consent']);
        await tab.close();
      });
    });
  });
}
