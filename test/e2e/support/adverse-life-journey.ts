import { describe, expect, test } from 'vitest';
import type { Adverse } from './adverse-journey.js';
import { LIFE_PAGES, REWRITES } from './adverse-life.js';
import { quiet, type Tab, until } from './shop-browser.js';

const withBadge = (tab: Tab, text: string) =>
  until(
    () => tab.badge(),
    (badge) => badge.text === text,
  );

export function describeLife(adverse: Adverse): void {
  const open = (path: string): Promise<Tab> => {
    for (const [at, html] of Object.entries(LIFE_PAGES)) adverse.shop.put(at, html);
    return adverse.browser.visit(adverse.shop.origin + path);
  };

  describe('one finding, kept up to date,', () => {
    test('of a page that is left and comes back as it was', async () => {
      const tab = await open('/kept');
      expect(await adverse.rules('/kept')).toEqual(['preticked-consent']);
      for (let times = 0; times < 2; times++) {
        // By the page itself: no driver goes on from a page that has come back.
        await tab.evaluate("void (location.href = '/between')").catch(() => undefined);
        await until(
          () => tab.evaluate<string>('location.pathname').catch(() => ''),
          (path) => path === '/between',
        );
        await quiet(1500);
        expect((await tab.badge()).text).toBe('');
        await tab.evaluate('void history.back()').catch(() => undefined);
        expect((await withBadge(tab, '1')).text).toBe('1');
        // Else it was loaded anew, which is another visit.
        expect(await tab.evaluate('window.wasKept')).toBe(true);
      }
      expect(await adverse.rules('/kept')).toEqual(['preticked-consent']);
      await tab.click('input[type=checkbox]');
      expect((await withBadge(tab, '')).text).toBe('');
      await tab.close();
    });

    test('of a document that is opened and written anew twenty times', async () => {
      const tab = await open('/rewritten');
      await until(
        () => tab.evaluate<string>('document.title'),
        (title) => title === String(REWRITES),
        30_000,
      );
      expect(await adverse.rules('/rewritten')).toEqual(['preticked-consent']);
      expect((await withBadge(tab, '1')).text).toBe('1');
      await tab.close();
    });

    test('of a form that is drawn anew under addresses of its own', async () => {
      const tab = await open('/app');
      expect((await withBadge(tab, '1')).text).toBe('1');
      for (let times = 0; times < 3; times++) {
        await tab.click('#news');
        expect((await withBadge(tab, '')).text).toBe('');
        await tab.click('#form');
        expect((await withBadge(tab, '1')).text).toBe('1');
      }
      await quiet(1500);
      const paths = ['/app', '/app/news', '/app/sign-up'];
      const found = (await Promise.all(paths.map((path) => adverse.findings(path)))).flat();
      expect(found.map(({ pageUrl }) => pageUrl)).toEqual([`${adverse.shop.origin}/app`]);
      await tab.close();
    });
  });
}
