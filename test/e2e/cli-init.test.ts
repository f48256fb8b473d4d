import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { untick } from './support/command-line.js';
import { folderWith, OFFERS, signup } from './support/config-shop.js';

const PAGE = { 'page.html': signup({ words: OFFERS, isOn: true }) };
const init = (folder: string, ...args: readonly string[]) => untick(['init', ...args], { cwd: folder });

test.each([
  ['untick.config.json', {}],
  ['untick.config.mjs', { 'package.json': { name: 'shop' } }],
  ['untick.config.ts', { 'package.json': { name: 'shop', devDependencies: { typescript: '7.0.2' } } }],
  ['untick.config.ts', { 'tsconfig.json': {} }],
])('with --yes it writes %s, which an audit reads', async (name, files) => {
  const folder = folderWith({ ...PAGE, ...files });
  const run = await init(folder, '--yes', 'page.html');
  expect(run).toMatchObject({ code: 0, stdout: `untick: wrote ${name}. Next: "untick audit"\n`, stderr: '' });
  expect(readdirSync(folder).filter((file) => file.startsWith('untick.config'))).toEqual([name]);
  // The file is missing by now: what counts is that it was asked for, and that takes no browser.
  writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replace('page.html', 'gone.html'));
  const audit = await untick(['audit', '--quiet', '--format', 'json'], { cwd: folder });
  expect(audit).toMatchObject({ code: 3, codes: ['FILE_NOT_FOUND'] });
  expect(audit.report().unreached[0]?.url).toMatch(/\/gone\.html$/);
});

test('without a terminal it says so, and writes nothing', async () => {
  const folder = folderWith({});
  expect(await init(folder)).toMatchObject({ code: 2, codes: ['NO_TERMINAL'], stdout: '' });
  expect(readdirSync(folder)).toEqual([]);
});

test('a config that is there is not touched, whatever it is called', async () => {
  const own = folderWith({ 'untick.config.mjs': 'export default {};', 'tsconfig.json': {} });
  expect(await init(own, '--yes')).toMatchObject({ code: 2, codes: ['CONFIG_EXISTS'] });
  expect(readFileSync(join(own, 'untick.config.mjs'), 'utf8')).toBe('export default {};');
  expect(existsSync(join(own, 'untick.config.ts'))).toBe(false);
  const packed = folderWith({ 'package.json': { untick: {} } });
  expect(await init(packed, '--yes')).toMatchObject({ code: 2, codes: ['CONFIG_EXISTS'] });
  expect(readdirSync(packed)).toEqual(['package.json']);
});
