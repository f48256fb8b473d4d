// @vitest-environment node
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load-config.js';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'untick-config-')));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test.each([
  ['untick.config.json', '\ufeff{ "failOn": "minor" }'],
  ['untick.config.mjs', "export default { failOn: 'minor' };"],
  ['untick.config.ts', "const config: { failOn: string } = { failOn: 'minor' };\nexport default config;"],
  ['package.json', '{ "name": "shop", "untick": { "failOn": "minor" } }'],
])('reads %s, from any folder below', async (name, text) => {
  const folder = folderWith({ [name]: text, 'deep/down/page.html': '' });
  const found = await loadConfig(null, join(folder, 'deep', 'down'));
  expect(found).toEqual({ path: join(folder, name), config: { failOn: 'minor' } });
});

test('a package.json without a word of us is none, and the nearest config wins', async () => {
  const folder = folderWith({
    'untick.config.json': '{ "failOn": "minor" }',
    'near/untick.config.json': '{ "failOn": "none" }',
    'near/shop/package.json': '{ "name": "shop" }',
  });
  expect((await loadConfig(null, join(folder, 'near', 'shop'))).config).toEqual({ failOn: 'none' });
  const named = await loadConfig('../untick.config.json', join(folder, 'near'));
  expect(named.config).toEqual({ failOn: 'minor' });
});

test('paths lead from the folder of the config, addresses do not', async () => {
  const config = {
    urls: ['https://shop.example/', 'pages/a.html'],
    baseline: 'known.json',
    output: { json: 'out/report.json', html: '-' },
    steps: './journey.mjs',
    browserPath: '/usr/bin/chromium',
  };
  const folder = folderWith({ 'untick.config.json': JSON.stringify(config), 'below/x': '' });
  expect((await loadConfig(null, join(folder, 'below'))).config).toEqual({
    urls: ['https://shop.example/', join(folder, 'pages/a.html')],
    baseline: join(folder, 'known.json'),
    output: { json: join(folder, 'out/report.json'), html: '-' },
    steps: join(folder, 'journey.mjs'),
    browserPath: '/usr/bin/chromium',
  });
});

test.each([
  [{ 'untick.config.json': '{}', 'untick.config.mjs': '' }, 'CONFIG_AMBIGUOUS', 'keep one of them'],
  [{ 'untick.config.json': '{}', 'package.json': '{ "untick": {} }' }, 'CONFIG_AMBIGUOUS', 'package.json'],
  [{ 'untick.config.json': '{ "failOn": ' }, 'CONFIG_NOT_READABLE', 'JSON'],
  [{ 'untick.config.mjs': 'export const config = {};' }, 'CONFIG_NOT_READABLE', 'exports nothing by default'],
  [{ 'untick.config.mjs': "throw new Error('no database');" }, 'CONFIG_NOT_READABLE', 'no database'],
  [{ 'untick.config.mjs': "import { defineConfig } from 'untick';" }, 'CONFIG_NOT_READABLE', 'leave defineConfig out'],
  [{ 'untick.config.mjs': 'export default () => ({});' }, 'BAD_CONFIG', 'not a function'],
])('%j is %s', async (files, code, sentence) => {
  const folder = folderWith(files as Record<string, string>);
  await expect(loadConfig(null, folder)).rejects.toMatchObject({ code, message: expect.stringContaining(sentence) });
});

test('a config that was named and is not there is an error, and none at all is not', async () => {
  const folder = folderWith({});
  await expect(loadConfig('gone.json', folder)).rejects.toMatchObject({ code: 'CONFIG_NOT_FOUND' });
  expect(await loadConfig(null, '/')).toEqual({ path: null, config: {} });
});
