// @vitest-environment node
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { expandTargets } from '../../src/cli/targets.js';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'untick-targets-'));
  mkdirSync(join(folder, 'b'));
  mkdirSync(join(folder, 'empty'));
  for (const name of ['z.html', 'a.HTM', 'b/page one.html', 'notes.txt', 'b/script.js']) {
    writeFileSync(join(folder, name), '<p>');
  }
});

const namesOf = async (target: string) =>
  (await expandTargets([target])).map(({ url }) => relative(folder, fileURLToPath(url)).replaceAll('\\', '/'));

test('a folder gives every page in it, folders within included, in a stable order', async () => {
  expect(await namesOf(folder)).toEqual(['a.HTM', 'b/page one.html', 'z.html']);
});

test('a missing file and a folder without pages are named, and hide no other target', async () => {
  const requests = await expandTargets([join(folder, 'gone.html'), join(folder, 'empty'), join(folder, 'z.html')]);
  expect(requests.map(({ failure }) => failure?.code ?? null)).toEqual(['FILE_NOT_FOUND', 'NO_PAGES', null]);
});

test('a file may be named by its path or by its address', async () => {
  const path = join(folder, 'b/page one.html');
  expect(await expandTargets([path, pathToFileURL(path).href])).toHaveLength(1);
});

test('a web address is kept whole for the browser, query and all', async () => {
  expect((await expandTargets(['HTTPS://Shop.example/pay?step=2']))[0]?.url).toBe('https://shop.example/pay?step=2');
});

test.each(['ftp://shop.example/', 'chrome://crash', 'javascript://x', 'http://'])('%s is refused', async (target) => {
  await expect(expandTargets([target])).rejects.toThrow(expect.objectContaining({ code: 'BAD_TARGET' }));
});
