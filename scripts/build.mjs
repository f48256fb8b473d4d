// Builds what is asked for: `page` (the injectable script), `node` (the command line), `library` (what programs import, and its types),
// `chrome`, `firefox` (the extension).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DECLARATIONS, writeDeclarations } from './declarations.mjs';

/** @type {Record<string, string>} */
const PRODUCTS = {
  page: 'dist/page/untick.js',
  node: 'dist/cli/main.js',
  // Its types are written last.
  library: `${DECLARATIONS}/library/index.d.ts`,
  chrome: 'dist/extension/chrome/manifest.json',
  firefox: 'dist/extension/firefox/manifest.json',
};
const SOURCES = [
  'src',
  'public',
  'scripts',
  'manifest.json',
  'package.json',
  'vite.config.ts',
  'tsconfig.library.json',
];

/** @param {string} path @returns {number} time of the newest file */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds each product that is missing or older than the sources. @param {string[]} names */
export function build(names) {
  const changed = Math.max(...SOURCES.map(newest));
  for (const name of names) {
    const product = PRODUCTS[name];
    if (product && existsSync(product) && statSync(product).mtimeMs > changed) continue;
    const made = spawnSync('npx', ['vite', 'build', '--mode', name, '--logLevel', 'warn'], {
      stdio: ['ignore', 2, 'inherit'],
      shell: process.platform === 'win32',
    });
    if (made.status !== 0) process.exit(made.status ?? 1);
    if (name === 'library') writeDeclarations();
  }
}

if (process.argv[1]?.endsWith('build.mjs'))
  build(process.argv.length > 2 ? process.argv.slice(2) : Object.keys(PRODUCTS));
