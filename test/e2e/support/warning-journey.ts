// What the warnings do for a shopper with several boxes, claim by claim: the same in every browser.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShop, pageOf, type Shop } from './shop.js';
import { quiet, type ShopBrowser, type Tab, until } from './shop-browser.js';

// What gives a consent again, or outlasts the page, is not taken from a hand that was pressing something else.
const SETTLED_MS = 700;

const WORDS = [
  'I agree to share my data with Acme Media Ltd',
  'Yes, send me special offers by email',
  'Send me marketing text messages',
];
const boxes = WORDS.map((words, at) => `<p><label><input type="checkbox" name="c${at}" checked> ${words}</label></p>`);
export const THREE =
  pageOf(`<h1>Create your account</h1><form><p><label>E-mail <input type="email"></label></p>${boxes.join('')}
<p><label><input type="checkbox" name="r" checked> Remember me on this device</label></p>
<p><button type="button">Create account</button></p></form>`);
const ONE = pageOf(`<h1>Create your account</h1><form>${boxes[0]}<p><button type="button">Join</button></p></form>`);

const STATES = '[...document.querySelectorAll("[type=checkbox]")].map((box) => box.checked).join()';

const explained = (all: readonly string[]) => all.filter((url) => url.includes('/explain/index.html'));

export function describeWarnings(name: string, launch: () => Promise<ShopBrowser>): void {
  describe(name, () => {
    let browser: ShopBrowser;
    let shop: Shop;

    beforeAll(async () => {
      shop = await openShop({ '/three': THREE, '/one': ONE });
      browser = await launch();
      await browser.set({ language: 'en' });
    });
    afterAll(async () => {
      await browser?.close();
      await shop?.close();
    });

    async function warnedAt(path: string): Promise<Tab> {
      const tab = await browser.visit(shop.origin + path);
      await until(
        () => tab.warnings(),
        (all) => all.length > 0,
      );
      return tab;
    }
    const states = (tab: Tab, wanted: string) =>
      until(
        () => tab.evaluate<string>(STATES),
        (now) => now === wanted,
      );
    const said = async (tab: Tab, words: string) => {
      const all = await until(
        () => tab.warnings(),
        (now) => now.some(({ text }) => text.includes(words)),
      );
      return all.map(({ text }) => text).join('\n');
    };

    test('takes three boxes back at one press, and gives exactly those again at another', async () => {
      const tab = await warnedAt('/three');
      expect((await tab.warnings()).map(({ buttons }) => buttons)).toEqual([
        ['Untick all here', 'One by one', 'Not on this site', 'Hide'],
      ]);
      await tab.pressWarning('Untick all here');
      expect(await states(tab, 'false,false,false,true')).toBe('false,false,false,true');
      expect(await said(tab, 'Done. 3 are taken back.')).toContain('Done. 3 are taken back.');
      await quiet(SETTLED_MS);
      await tab.pressWarning('Undo');
      expect(await states(tab, 'true,true,true,true')).toBe('true,true,true,true');
      // It is the person's choice now, and nobody's finding: neither then nor in the log.
      await quiet();
      expect((await tab.badge()).text).toBe('');
      const log = await browser.log();
      const rules = log.flatMap((record) => (record.kind === 'finding' ? [record.finding.rule] : []));
      expect([...new Set(rules)]).toEqual(['preticked-consent']);
      await tab.close();
    });

    test('opens the page of a rule beside the tab, and shows the next one in the same place', async () => {
      const tab = await warnedAt('/one');
      for (const visit of [1, 2]) {
        if (visit === 1) await tab.pressWarning('Why?');
        await tab.pressWarning('More about this');
        const opened = await until(
          () => browser.addresses(),
          (all) => explained(all).length > 0,
        );
        expect(explained(opened).length, `press ${visit}`).toBe(1);
        expect(explained(opened)[0]).toMatch(/\?rule=preticked-consent$/);
      }
      await tab.close();
    });

    test('shows no more warnings on a site that is to be left alone, and shows them again', async () => {
      const tab = await warnedAt('/one');
      await quiet(SETTLED_MS);
      await tab.pressWarning('Not on this site');
      expect(await said(tab, 'No more warnings on 127.0.0.1')).toContain('You can turn them on again in the popup');
      const other = await browser.visit(`${shop.origin}/three`);
      await quiet();
      expect(await other.warnings()).toEqual([]);
      expect((await other.badge()).text).toBe('3');
      await other.close();
      await quiet(SETTLED_MS);
      await tab.pressWarning('Undo');
      expect(await said(tab, 'share my data')).toContain('share my data');
      await tab.close();
    });
  });
}
