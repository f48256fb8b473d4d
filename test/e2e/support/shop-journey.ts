// What the extension does for a shopper, claim by claim: the same in every browser.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openShop, type Shop } from './shop.js';
import { quiet, type ShopBrowser, type Tab, until } from './shop-browser.js';
import { SHOP_PAGES } from './shop-pages.js';

const STATE: Readonly<Record<string, string>> = {
  '/native': 'document.querySelector("#box").checked',
  '/aria': 'document.querySelector("#box").getAttribute("aria-checked") === "true"',
  '/class-only': 'document.querySelector("#box").classList.contains("checked")',
};

const warned = (tab: Tab) =>
  until(
    () => tab.warnings(),
    (all) => all.length > 0,
  );
const withBadge = (tab: Tab, text: string) =>
  until(
    () => tab.badge(),
    (badge) => badge.text === text,
  );

export function describeJourney(name: string, launch: () => Promise<ShopBrowser>): void {
  describe(name, () => {
    let browser: ShopBrowser;
    let shop: Shop;

    beforeAll(async () => {
      shop = await openShop(SHOP_PAGES);
      browser = await launch();
      await browser.set({ language: 'en' });
    });
    // What one claim left behind when it failed is not the next one's fault.
    afterEach(() => browser.set({ language: 'en', warnings: true, pausedSites: {} }));
    afterAll(async () => {
      await browser?.close();
      await shop?.close();
    });

    test.each(Object.keys(STATE))('warns beside the %s box and unticks it at one press', async (path) => {
      const tab = await browser.visit(shop.origin + path);
      const [warning] = await warned(tab);
      expect(warning?.text).toContain('share my data with Acme Media Ltd');
      expect(warning?.buttons).toEqual(['Untick', 'Why?', 'Not on this site', 'Hide']);
      expect(await tab.evaluate(STATE[path]!)).toBe(true);

      await tab.pressWarning('Untick');
      expect(
        await until(
          () => tab.evaluate(STATE[path]!),
          (isOn) => isOn === false,
        ),
      ).toBe(false);
      expect((await withBadge(tab, '')).text).toBe('');
      expect(
        await until(
          () => tab.warnings(),
          (all) => all.length === 0,
        ),
      ).toEqual([]);
      await tab.close();
    });

    test('counts the box on the badge, says so in its title, and lists it in the popup', async () => {
      const tab = await browser.visit(`${shop.origin}/native`);
      expect(await withBadge(tab, '1')).toEqual({ text: '1', title: 'untick: 1 thing to look at on this page' });
      const popup = await tab.popup();
      expect(await popup.text()).toContain('1 thing to look at before you go on');
      expect(await popup.text()).toContain('I agree to share my data with Acme Media Ltd');
      await popup.press('Untick for me');
      expect(
        await until(
          () => popup.text(),
          (text) => text.includes('Nothing found'),
        ),
      ).toContain('Nothing found');
      expect(await tab.evaluate(STATE['/native']!)).toBe(false);
      await popup.close();
      await tab.close();
    });

    test('says it all in Arabic, from right to left, when that is the language', async () => {
      await browser.set({ language: 'ar' });
      const tab = await browser.visit(`${shop.origin}/arabic`);
      const [warning] = await warned(tab);
      expect(warning).toMatchObject({
        language: 'ar',
        direction: 'rtl',
        buttons: ['إلغاء التحديد', 'لماذا؟', 'ليس في هذا الموقع', 'إخفاء'],
      });
      expect((await withBadge(tab, '1')).title).toBe('untick: أمر واحد يستحق النظر في هذه الصفحة');
      const popup = await tab.popup();
      expect(await popup.direction()).toBe('rtl');
      expect(await popup.text()).toContain('أمر واحد يستحق النظر قبل أن تتابع');
      expect(await popup.text()).toContain('أوافق على مشاركة بياناتي مع شركة أكمي ميديا');
      await popup.close();
      await tab.pressWarning('إلغاء التحديد');
      expect(
        await until(
          () => tab.evaluate(STATE['/native']!),
          (isOn) => isOn === false,
        ),
      ).toBe(false);
      await browser.set({ language: 'en' });
      await tab.close();
    });

    test('changes the language of a warning that stands, and brings the sentences it has not', async () => {
      const tab = await browser.visit(`${shop.origin}/native`);
      expect((await warned(tab))[0]).toMatchObject({
        language: 'en',
        buttons: expect.arrayContaining(['Untick', 'Why?', 'Hide']),
      });
      for (const [language, untick] of [
        ['de', 'Abwählen'],
        ['fr', 'Décocher'],
        ['en', 'Untick'],
      ] as const) {
        await browser.set({ language });
        const [warning] = await until(
          () => tab.warnings(),
          ([one]) => one?.buttons[0] === untick,
        );
        expect(warning).toMatchObject({ language, direction: 'ltr' });
        expect(warning?.buttons[0]).toBe(untick);
        expect(warning?.text).toContain('share my data with Acme Media Ltd');
      }
      await tab.close();
    });

    test('shows nothing on a fair page, and the popup says that nothing was found', async () => {
      const tab = await browser.visit(`${shop.origin}/fair`);
      await quiet();
      expect(await tab.warnings()).toEqual([]);
      expect((await tab.badge()).text).toBe('');
      const popup = await tab.popup();
      expect(await popup.text()).toContain('Nothing found');
      await popup.close();
      await tab.close();
    });

    test('puts nothing at all into a page that asks for nothing', async () => {
      const tab = await browser.visit(`${shop.origin}/news`);
      await quiet(1000);
      expect(await tab.evaluate('document.documentElement.children.length')).toBe(2);
      const popup = await tab.popup();
      expect(await popup.text()).toContain('Nothing found');
      await popup.close();
      await tab.close();
    });

    test('makes one finding of content that comes late and is drawn ten times', async () => {
      const tab = await browser.visit(`${shop.origin}/late`);
      expect((await warned(tab)).length).toBe(1);
      await quiet();
      expect((await tab.warnings()).length).toBe(1);
      expect((await tab.badge()).text).toBe('1');
      const log = await browser.log();
      expect(log.filter(({ kind, pageUrl }) => kind === 'finding' && pageUrl.endsWith('/late')).length).toBe(1);
      await tab.close();
    });

    test('never blames a box that a person ticked', async () => {
      const tab = await browser.visit(`${shop.origin}/fair`);
      await tab.click('#box');
      await quiet();
      expect(await tab.evaluate('document.querySelector("#box").checked')).toBe(true);
      expect(await tab.warnings()).toEqual([]);
      expect((await tab.badge()).text).toBe('');
      await tab.close();
    });

    test('finds boxes in frames that have no address of their own', async () => {
      const tab = await browser.visit(`${shop.origin}/frames`);
      expect((await withBadge(tab, '2')).text).toBe('2');
      const popup = await tab.popup();
      expect(await popup.text()).toContain('2 things to look at before you go on');
      await popup.close();
      await tab.close();
    });

    test('says so calmly when the page does not let go of the box', async () => {
      const tab = await browser.visit(`${shop.origin}/stubborn`);
      await warned(tab);
      await tab.pressWarning('Untick');
      const told = await until(
        () => tab.warnings(),
        ([one]) => one?.text.includes('did not let go') === true,
      );
      expect(told[0]?.text).toContain('The page did not let go. Please look before you go on.');
      await tab.close();
    });

    test('hides at Escape and stays hidden while the page changes', async () => {
      const tab = await browser.visit(`${shop.origin}/native`);
      await warned(tab);
      await tab.key('Escape');
      expect(
        await until(
          () => tab.warnings(),
          (all) => all.length === 0,
        ),
      ).toEqual([]);
      await tab.evaluate('void document.body.append("changed")');
      await quiet(1500);
      expect(await tab.warnings()).toEqual([]);
      expect((await tab.badge()).text).toBe('1');
      await tab.close();
    });

    test('moves nothing in the page, and lets no script of the page press its buttons', async () => {
      const tab = await browser.visit(`${shop.origin}/native`);
      const before = await tab.evaluate('JSON.stringify(document.querySelector("#box").getBoundingClientRect())');
      await warned(tab);
      expect(await tab.evaluate('JSON.stringify(document.querySelector("#box").getBoundingClientRect())')).toBe(before);
      await tab.evaluate(`void (() => {
        const host = document.documentElement.lastElementChild;
        const box = host.getBoundingClientRect();
        for (let x = 0; x < innerWidth; x += 20) for (let y = 0; y < innerHeight; y += 20)
          document.elementFromPoint(x, y) === host && host.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, bubbles: true }));
        host.click();
      })()`);
      await quiet(800);
      expect(await tab.evaluate(STATE['/native']!)).toBe(true);
      expect((await tab.warnings()).length).toBe(1);
      await tab.close();
    });

    test('shows no warning where a person turned them off, and counts all the same', async () => {
      await browser.set({ warnings: false });
      const tab = await browser.visit(`${shop.origin}/native`);
      expect((await withBadge(tab, '1')).text).toBe('1');
      expect(await tab.warnings()).toEqual([]);
      await browser.set({ warnings: true });
      await tab.close();
    });

    test('leaves a paused site alone, says so on the toolbar and in the popup, and starts again at a word', async () => {
      const tab = await browser.visit(`${shop.origin}/native`);
      await withBadge(tab, '1');
      await quiet();
      const logged = (await browser.log()).length;
      await browser.set({ pausedSites: { '127.0.0.1': 'always' } });
      const told = await until(
        () => tab.badge(),
        // The text and the title are asked for one after the other, and may be of two moments.
        ({ text, title }) => text === '' && title.includes('paused'),
      );
      expect(told).toEqual({ text: '', title: 'untick: paused on this site' });
      expect(
        await until(
          () => tab.warnings(),
          (all) => all.length === 0,
        ),
      ).toEqual([]);
      await tab.goTo(`${shop.origin}/aria`);
      await quiet();
      expect(await tab.warnings()).toEqual([]);
      expect((await browser.log()).length).toBe(logged);
      const popup = await tab.popup();
      expect(await popup.text()).toContain('Until you start it again.');
      await popup.press('Start again now');
      expect(
        await until(
          () => popup.text(),
          (text) => text.includes('1 thing'),
        ),
      ).toContain('1 thing to look at before you go on');
      expect((await withBadge(tab, '1')).text).toBe('1');
      await popup.close();
      await tab.close();
    });

    test('logs each finding once and without a gap, though the background is stopped in between', async () => {
      const visits = 4;
      const found = (log: Awaited<ReturnType<ShopBrowser['log']>>) => log.filter(({ kind }) => kind === 'finding');
      const before = found(await browser.log()).length;
      for (let visit = 0; visit < visits; visit++) {
        const tab = await browser.visit(`${shop.origin}/native?secret=${visit}#token`);
        await browser.stopBackground();
        await withBadge(tab, '1');
        await tab.evaluate('void document.body.append("again")');
        await quiet(700);
        await tab.close();
      }
      const log = await until(
        () => browser.log(),
        (all) => found(all).length >= before + visits,
      );
      expect(found(log).length).toBe(before + visits);
      expect(log.map((record) => record.seq)).toEqual(log.map((_, at) => at + 1));
      expect(new Set(log.map((record) => record.key)).size).toBe(log.length);
      const [last] = found(log).slice(-1);
      expect(last?.pageUrl).toBe(`${shop.origin}/native`);
      expect(last).toMatchObject({ kind: 'finding', finding: { rule: 'preticked-consent', verdict: 'fail' } });
      expect(JSON.stringify(log)).not.toMatch(/secret|token/);
    });

    test('knows a page again that a person comes back to', async () => {
      const tab = await browser.visit(`${shop.origin}/native`);
      await withBadge(tab, '1');
      await tab.goTo(`${shop.origin}/fair`);
      expect((await withBadge(tab, '')).text).toBe('');
      await tab.evaluate('void history.back()');
      expect((await withBadge(tab, '1')).text).toBe('1');
      expect((await warned(tab)).length).toBe(1);
      await tab.close();
    });

    test('forgets the page before when the tab goes on to another', async () => {
      const tab = await browser.visit(`${shop.origin}/native`);
      await withBadge(tab, '1');
      await tab.goTo(`${shop.origin}/fair`);
      await quiet();
      expect((await tab.badge()).text).toBe('');
      const popup = await tab.popup();
      expect(await popup.text()).toContain('Nothing found');
      await popup.close();
      await tab.close();
    });
  });
}
