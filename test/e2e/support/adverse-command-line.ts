// The same pages through the command line: what it says of each is what the extension says.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../../../src/model/report.js';
import { MAKES, ROOTS, UNREADABLE } from './adverse-controls.js';
import { embedder, FORM, framesPage, nested, ODD_FRAMES, OTHERS, SAVED, TEN, TWINS } from './adverse-documents.js';
import { LIFE_PAGES } from './adverse-life.js';
import { type Run, untick } from './command-line.js';
import { openShop, type Shop } from './shop.js';

const FLAGS = ['--format', 'json', '--quiet'];
// For a page of a megabyte, on a machine that does something else besides.
const PATIENT = ['--timeout', '90'];

// Half of it goes into waiting for a page that never ends loading.
const IMPATIENT = ['--timeout', '14'];

// Without `//` an address is taken for the path of a file.
const REFUSED: Readonly<Record<string, string>> = {
  'blob:http://127.0.0.1/1': 'FILE_NOT_FOUND',
  'about:config': 'FILE_NOT_FOUND',
  'view-source:http://127.0.0.1/': 'FILE_NOT_FOUND',
  'chrome://version': 'BAD_TARGET',
};

export function describeCommandLine(): void {
  describe('adverse pages through the command line', () => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await openShop({ ...ROOTS, ...TWINS, ...OTHERS, ...ODD_FRAMES, ...LIFE_PAGES, '/unreadable': UNREADABLE });
      for (const [path, { html }] of Object.entries(MAKES)) shop.put(path, html);
      shop.put('/ten-frames', framesPage(shop.elsewhere));
      shop.put('/embeds', embedder(shop.elsewhere));
      for (const [path, html] of Object.entries(nested([shop.origin, shop.elsewhere]))) shop.put(path, html);
    });
    afterAll(() => shop.close());

    const audit = (paths: readonly string[], flags: readonly string[] = []): Promise<Run> =>
      untick(['audit', ...paths.map((path) => shop.origin + path), ...FLAGS, ...flags]);
    const rulesOf = ({ findings }: PageReport) => findings.map(({ rule }) => rule).toSorted();
    const pathOf = ({ url }: PageReport) => new URL(url).pathname;
    const judged = async (paths: readonly string[], flags?: readonly string[]) =>
      Object.fromEntries((await audit(paths, flags)).report().pages.map((page) => [pathOf(page), rulesOf(page)]));
    const once = (paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, ['preticked-consent']]));

    test('a box that is on beforehand is found once, wherever its root is', async () => {
      const paths = Object.keys(ROOTS);
      expect(await judged(paths)).toEqual(once(paths));
    });

    test('and whatever it is made of', async () => {
      const expected = Object.fromEntries(Object.entries(MAKES).map(([path, { finds }]) => [path, finds]));
      expect(await judged(Object.keys(MAKES))).toEqual(expected);
      const [page] = (await audit(['/unreadable'])).report().pages;
      expect(page).toMatchObject({ verdict: 'incomplete', findings: [] });
    });

    test('a document is judged as its plain twin', async () => {
      const paths = Object.keys(TWINS);
      expect(await judged(paths, PATIENT)).toEqual(once(paths));
    });

    test('a document that is no page is refused by name', async () => {
      for (const path of Object.keys(OTHERS)) {
        expect(await audit([path]), path).toMatchObject({ code: 3, codes: ['NOT_HTML'] });
      }
    });

    test('frames of all kinds are looked into, ten deep too', async () => {
      const [ten, ...others] = (await audit(['/ten-frames', '/deep-1', '/embeds', '/boxed', '/uncredited'])).report()
        .pages;
      expect(ten?.findings).toHaveLength(TEN);
      expect(others.map(rulesOf)).toEqual(others.map(() => ['preticked-consent']));
      expect(others).toHaveLength(4);
    });

    test('a frame that never answers leaves the page incomplete, and keeps back nothing of the rest', async () => {
      const [waiting, beside] = (await audit(['/waiting', '/waiting-beside'], IMPATIENT)).report().pages;
      expect(waiting).toMatchObject({ verdict: 'incomplete', findings: [] });
      expect(beside && rulesOf(beside)).toEqual(['preticked-consent']);
      for (const page of [waiting, beside]) {
        const limit = { kind: 'unreachable-frame', target: ['#slow'], reason: 'it has not loaded yet' };
        expect(page?.limits).toContainEqual(limit);
      }
    });

    test('a page that is written anew or drawn anew is one finding', async () => {
      const paths = ['/kept', '/rewritten', '/app'];
      expect(await judged(paths)).toEqual(once(paths));
    });

    test.each(Object.entries({ 'page.html': FORM, 'page.mhtml': SAVED }))(
      'a file is judged as the same page from a shop: %s',
      async (name, content) => {
        const path = join(mkdtempSync(join(tmpdir(), 'untick-file-')), name);
        writeFileSync(path, content);
        const run = await untick(['audit', pathToFileURL(path).href, ...FLAGS]);
        expect(run.report().pages.map(rulesOf)).toEqual([['preticked-consent']]);
      },
    );

    test('no address that only a browser can open is audited', async () => {
      for (const [address, refused] of Object.entries(REFUSED)) {
        expect((await untick(['audit', address, ...FLAGS])).codes, address).toEqual([refused]);
      }
    });
  });
}
