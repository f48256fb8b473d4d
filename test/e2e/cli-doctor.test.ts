import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from '../../src/drive/find-browser.js';
import { untick } from './support/command-line.js';
import { folderWith } from './support/config-shop.js';
import { startServer } from './support/server.js';

interface Told {
  readonly isWell: boolean;
  readonly checks: readonly {
    readonly name: string;
    readonly state: string;
    readonly detail: string;
    readonly hint?: string;
  }[];
}

async function doctor(args: readonly string[], options: Parameters<typeof untick>[1] = {}) {
  const { code, stdout, stderr } = await untick(['doctor', '--json', ...args], options);
  const told = JSON.parse(stdout) as Told;
  expect(stderr).toBe('');
  return { code, told, check: (name: string) => told.checks.find((one) => one.name === name) };
}

test('where an audit works it says so, and what with', async () => {
  const cwd = folderWith({
    'untick.config.json': { baseline: 'known.json' },
    'known.json': { schemaVersion: 1, findings: [] },
  });
  const { code, told, check } = await doctor([], { cwd });
  expect(told.checks.map(({ name }) => name)).toEqual([
    'node',
    'untick',
    'engine',
    'playwright',
    'browser',
    'page',
    'fonts',
    'config',
    'baseline',
  ]);
  expect(told.checks.filter(({ state }) => state === 'failed')).toEqual([]);
  expect({ code, isWell: told.isWell }).toEqual({ code: 0, isWell: true });
  expect(check('browser')?.detail).toMatch(
    /^\/.*, version \d+\.[\d.]+, started in [\d.]+ s, (?:in|without) its sandbox$/,
  );
  expect(check('config')?.detail).toBe(join(cwd, 'untick.config.json'));
  expect(check('baseline')?.detail).toBe(`${join(cwd, 'known.json')}, 0 known`);
});

test('what is broken is told all at once: the browser, the config and the baseline', async () => {
  const cwd = folderWith({ 'untick.config.json': { failon: 'minor' } });
  const run = await doctor(['--browser-path', '/nowhere/chromium', '--baseline', 'gone.json'], { cwd });
  expect({ code: run.code, isWell: run.told.isWell }).toEqual({ code: 2, isWell: false });
  const failed = run.told.checks.filter(({ state }) => state === 'failed').map(({ name, detail }) => [name, detail]);
  expect(failed).toEqual([
    ['browser', expect.stringContaining('there is no browser at "/nowhere/chromium"')],
    ['config', expect.stringContaining('Did you mean "failOn"?')],
    ['baseline', expect.stringContaining('gone.json')],
  ]);
  const text = await untick(['doctor', '--browser-path', '/nowhere/chromium'], { cwd });
  expect(text.stdout).toMatch(/^✖ browser {5}there is no browser/m);
  expect(text.stdout).toMatch(/untick: 2 failed: an audit does not work like this\.\n$/);
});

test('a browser that is none does not start', async () => {
  const { code, check } = await doctor(['--browser-path', process.execPath]);
  expect({ code, state: check('browser')?.state }).toEqual({ code: 2, state: 'failed' });
});

test.runIf(process.platform === 'linux' && findBrowser() !== null)(
  'a machine with one font cannot draw Chinese, and the network is asked only where that is wanted',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'untick-fonts-'));
    mkdirSync(join(folder, 'cache'));
    const fonts = '<dir>/usr/share/fonts/truetype/dejavu</dir>';
    writeFileSync(
      join(folder, 'fonts.conf'),
      `<?xml version="1.0"?><fontconfig>${fonts}<cachedir>${folder}/cache</cachedir></fontconfig>`,
    );
    const server = await startServer();
    const env = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
    const { code, check } = await doctor(['--network', server.serve('/page/here', '<p>here')], { env });
    expect(code).toBe(0);
    expect(check('fonts')).toMatchObject({ state: 'warning', hint: expect.stringContaining('fonts-noto-cjk') });
    expect(check('fonts')?.detail).toContain('simplified Chinese, traditional Chinese');
    expect(check('fonts')?.detail).not.toContain('Vietnamese');
    expect(check('network')).toMatchObject({ state: 'ok', detail: expect.stringContaining('localhost') });
    const gone = await doctor(['--network', server.url('/404')], { env });
    expect(gone.check('network')).toMatchObject({ state: 'failed', detail: expect.stringContaining('404') });
    await server.close();
  },
);
