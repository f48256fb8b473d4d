// Makes sure a real browser is there: the installed one, else Debian's package, else Playwright's installer, on a yes.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline/promises';

/** @type {{ commands: string[], files: string[] }} */
const PLACES = JSON.parse(readFileSync(new URL('../src/drive/browser-places.json', import.meta.url), 'utf8'));
const FIREFOX = ['firefox-esr', 'firefox'];
const SPREADSHEET = ['soffice', 'libreoffice'];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {readonly string[]} names */
const onPath = (names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find(isExecutable);

/** @returns {Promise<boolean>} whether Playwright has a Chromium of its own here */
async function playwrightHasChromium() {
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath());
}

/** @param {readonly string[]} packages */
function installFromDebian(packages) {
  if (!onPath(['apt-get']) || process.getuid?.() !== 0) return false;
  console.error(`Installing ${packages.join(', ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (/** @type {string[]} */ words) =>
    spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: environment }).status === 0;
  return run(['-qq', 'update']) && run(['-qq', '-y', 'install', '--no-install-recommends', ...packages]);
}

async function offerPlaywright() {
  const answer = process.env.CI
    ? 'y'
    : process.stdin.isTTY
      ? await createInterface({ input: process.stdin, output: process.stderr }).question(
          'No Chrome, Chromium or Edge was found. Fetch Chromium with Playwright? [y/N] ',
        )
      : 'n';
  if (!/^y/i.test(answer)) return false;
  return spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' }).status === 0;
}

/** @returns {Promise<boolean>} */
export async function ensureChromium() {
  const named = process.env.CHROMIUM;
  if ((named && isExecutable(named)) || onPath(PLACES.commands) || PLACES.files.some(isExecutable)) return true;
  if (await playwrightHasChromium()) return true;
  return installFromDebian(['chromium']) || (await offerPlaywright());
}

/** The tests need more: Firefox, fonts without which Chinese and Arabic text has no size, and a spreadsheet that opens our CSV. */
export async function ensureTestBrowsers() {
  const fonts = '/usr/share/fonts';
  const missing = [
    ...(onPath(PLACES.commands) ? [] : ['chromium']),
    ...(onPath(FIREFOX) ? [] : ['firefox-esr']),
    ...(onPath(['chromedriver']) ? [] : ['chromium-driver']),
    ...(onPath(SPREADSHEET) ? [] : ['libreoffice-calc-nogui']),
    ...(existsSync(join(fonts, 'opentype/noto')) ? [] : ['fonts-noto-cjk']),
    ...(existsSync(join(fonts, 'truetype/noto')) ? [] : ['fonts-noto-core']),
  ];
  if (missing.length > 0 && installFromDebian(missing)) return true;
  const ready = (await ensureChromium()) && onPath(FIREFOX) !== undefined;
  if (!ready) console.error('The tests need Chromium and Firefox. Please install both and run them again.');
  if (!onPath(SPREADSHEET)) console.error('Without LibreOffice the test that opens CSV in a spreadsheet fails.');
  return ready;
}
