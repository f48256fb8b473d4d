import { describe, expect, test } from 'vitest';
import { MAKES, ROOTS, SHARE, UNREADABLE } from './adverse-controls.js';
import type { Adverse } from './adverse-journey.js';
import { until } from './shop-browser.js';

export function describeControls(adverse: Adverse): void {
  describe('a box that is on beforehand is found once', () => {
    test.each(Object.entries(ROOTS))('wherever its root is: %s', async (path, html) => {
      const tab = await adverse.browser.visit(adverse.shop.put(path, html));
      expect(await adverse.rules(path)).toEqual(['preticked-consent']);
      const [record] = await adverse.findings(path);
      expect(record?.finding.text).toBe(SHARE);
      expect((await tab.badge()).text).toBe('1');
      await tab.close();
    });

    test.each(Object.entries(MAKES))('whatever it is made of: %s', async (path, { html, finds }) => {
      const tab = await adverse.browser.visit(adverse.shop.put(path, html));
      expect(await adverse.rules(path, finds.length)).toEqual(finds);
      expect((await tab.badge()).text).toBe('1');
      await tab.close();
    });
  });

  test('an element of forms that shows its state nowhere leaves the page neither clean nor blamed', async () => {
    const tab = await adverse.browser.visit(adverse.shop.put('/unreadable', UNREADABLE));
    const badge = await until(
      () => tab.badge(),
      ({ title }) => title.includes('could not be checked'),
    );
    expect(badge).toEqual({ text: '', title: 'untick: nothing found, but parts of this page could not be checked' });
    expect(await adverse.findings('/unreadable')).toEqual([]);
    await tab.close();
  });
}
