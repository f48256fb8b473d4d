import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  BLOB_MAKER,
  embedder,
  FORM,
  framesPage,
  nested,
  ODD_FRAMES,
  OTHERS,
  PAPER,
  SAVED,
  STYLED,
  TEN,
  TWINS,
} from './adverse-documents.js';
import type { Adverse } from './adverse-journey.js';
import { quiet, type Tab, until } from './shop-browser.js';

const CLOSED = 'Cannot check this page';
const PARTS = 'could not be checked';

export function describeDocuments(adverse: Adverse): void {
  const put = (pages: Readonly<Record<string, string | Uint8Array>>) => {
    for (const [path, content] of Object.entries(pages)) adverse.shop.put(path, content);
  };
  const open = (path: string): Promise<Tab> => adverse.browser.visit(adverse.shop.origin + path);
  /** All the words of the popup over a tab. */
  const said = async (tab: Tab): Promise<string> => {
    const popup = await tab.popup();
    const text = await popup.text();
    await popup.close();
    return text;
  };

  describe('a document', () => {
    test.each(Object.keys(TWINS))('is judged as its plain twin: %s', async (path) => {
      put(TWINS);
      const tab = await open(path);
      expect(await adverse.rules(path)).toEqual(['preticked-consent']);
      expect((await tab.badge()).text).toBe('1');
      await tab.close();
    });

    test.each(Object.keys(OTHERS))('that is no page is left alone, and the popup says so: %s', async (path) => {
      put(OTHERS);
      const tab = await open(path);
      await quiet();
      expect(await said(tab)).toContain(CLOSED);
      expect((await tab.badge()).text).toBe('');
      expect(await adverse.findings(path)).toEqual([]);
      await tab.close();
    });

    test('that a style sheet turns into a page is judged as that page, or left alone', async () => {
      put(STYLED);
      const tab = await open('/styled.xml');
      await quiet();
      const isPage = await tab.evaluate<boolean>("document.querySelector('html > body input') !== null");
      expect(await adverse.rules('/styled.xml', 0)).toEqual(isPage ? ['preticked-consent'] : []);
      await tab.close();
    });

    test.each(adverse.closed)('of the browser itself is closed, and the popup says why: %s', async (url) => {
      put(PAPER);
      const address = url.replace('SHOP', adverse.shop.origin);
      const tab = await adverse.browser.open(address);
      const shown = decodeURIComponent(await tab.evaluate<string>('location.href'));
      expect(shown).toContain(address.replace('view-source:', ''));
      const text = await said(tab);
      expect(text).toContain(CLOSED);
      expect(text).toMatch(
        url.endsWith('.pdf')
          ? /This is a document or a picture, and not a web page\./
          : /Pages of the browser itself.* closed to extensions\./,
      );
      await tab.close();
    });
  });

  describe('beside the web', () => {
    test('a page made by another out of nothing is judged under the origin of its maker', async () => {
      adverse.shop.put('/maker', BLOB_MAKER);
      const tab = await open('/maker');
      await tab.click('#go');
      const found = async () =>
        (await adverse.browser.log()).filter(
          ({ kind, frameOrigin, pageUrl }) =>
            kind === 'finding' && frameOrigin === adverse.shop.origin && pageUrl.startsWith('blob:'),
        );
      expect(await until(found, (records) => records.length > 0)).toMatchObject([{ kind: 'finding' }]);
      await tab.close();
    });

    test.each(['page.html', 'page.mhtml'])('a file is closed to the extension: %s', async (name) => {
      const path = join(mkdtempSync(join(tmpdir(), 'untick-file-')), name);
      writeFileSync(path, name.endsWith('.mhtml') ? SAVED : FORM);
      const before = (await adverse.browser.log()).length;
      const tab = await adverse.browser.open(pathToFileURL(path).href);
      expect(await said(tab)).toContain(CLOSED);
      expect(await adverse.browser.log()).toHaveLength(before);
      await tab.close();
    });
  });

  describe('frames', () => {
    test('of all ten kinds are looked into, and each tells of its own box once', async () => {
      const { shop } = adverse;
      put({ ...TWINS, '/ten-frames': framesPage(shop.elsewhere) });
      const tab = await open('/ten-frames');
      expect(await adverse.rules('/ten-frames', TEN)).toEqual(Array(TEN).fill('preticked-consent'));
      const origins = (await adverse.findings('/ten-frames')).map((record) => record.frameOrigin);
      expect(new Set(origins)).toEqual(new Set([shop.origin, shop.elsewhere, 'null']));
      expect((await tab.badge()).text).toBe(String(TEN));
      await tab.close();
    });

    test('ten deep, by turns of two sites, are looked into', async () => {
      put(nested([adverse.shop.origin, adverse.shop.elsewhere]));
      const tab = await open('/deep-1');
      expect(await adverse.rules('/deep-1')).toEqual(['preticked-consent']);
      await tab.close();
    });

    test('of another site are told of under their own origin, in the page around them', async () => {
      const { shop } = adverse;
      put({ ...TWINS, '/embeds': embedder(shop.elsewhere) });
      const tab = await open('/embeds');
      expect(await adverse.rules('/embeds')).toEqual(['preticked-consent']);
      const [record] = await adverse.findings('/embeds');
      expect(record).toMatchObject({
        pageUrl: `${shop.origin}/embeds`,
        frameOrigin: shop.elsewhere,
        frameUrl: `${shop.elsewhere}/plain`,
        site: '127.0.0.1',
      });
      await tab.close();
    });

    test.each(['/boxed', '/uncredited'])('without scripts or credentials are looked into: %s', async (path) => {
      put({ ...TWINS, ...ODD_FRAMES });
      const tab = await open(path);
      expect(await adverse.rules(path)).toEqual(['preticked-consent']);
      await tab.close();
    });

    test('that never answer leave the page incomplete, and keep back nothing of the rest', async () => {
      put(ODD_FRAMES);
      let tab = await adverse.browser.open(`${adverse.shop.origin}/waiting`);
      await quiet(4000);
      expect(await said(tab)).toContain(PARTS);
      await tab.close();
      tab = await adverse.browser.open(`${adverse.shop.origin}/waiting-beside`);
      expect(await adverse.rules('/waiting-beside')).toEqual(['preticked-consent']);
      expect(
        await until(
          () => said(tab),
          (text) => text.includes(PARTS),
        ),
      ).toContain(PARTS);
      await tab.close();
    });
  });
}
