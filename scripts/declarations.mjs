// The types of the library: what the compiler says of its entries, and of what they speak of; nothing else of the source. And for
// programs of the older kind of module a twin of each type, and of each entry one that requires it, as every Node we run on can.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export const DECLARATIONS = 'dist/library/types';
const ENTRIES = { index: 'library/index.d.ts', page: 'library/page.d.ts', playwright: 'playwright/index.d.ts' };
const SPECIFIER = /((?:from|import\()\s*['"]\.[^'"]+)\.js(?=['"])/g;

/** @param {string} file @returns {string[]} declarations it imports */
function importsOf(file) {
  const text = readFileSync(file, 'utf8');
  const found = Array.from(text.matchAll(SPECIFIER), ([, words = '']) => words.replace(/^.*['"]/s, ''));
  return found.map((path) => normalize(join(dirname(file), `${path}.d.ts`)));
}

/** @param {string} file @param {Set<string>} reached */
function reach(file, reached) {
  if (reached.has(file)) return;
  reached.add(file);
  for (const imported of importsOf(file)) reach(imported, reached);
}

export function writeDeclarations() {
  rmSync(DECLARATIONS, { recursive: true, force: true });
  const made = spawnSync('npx', ['tsc', '-p', 'tsconfig.library.json'], {
    stdio: ['ignore', 2, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (made.status !== 0) process.exit(made.status ?? 1);
  /** @type {Set<string>} */
  const reached = new Set();
  for (const entry of Object.values(ENTRIES)) reach(join(DECLARATIONS, entry), reached);
  for (const name of readdirSync(DECLARATIONS, { recursive: true, encoding: 'utf8' })) {
    const path = join(DECLARATIONS, name);
    if (statSync(path).isFile() && !reached.has(path)) rmSync(path);
  }
  for (const path of reached) {
    const twin = readFileSync(path, 'utf8').replace(SPECIFIER, '$1.cjs');
    writeFileSync(path.replace(/\.d\.ts$/, '.d.cts'), twin);
  }
  for (const name of Object.keys(ENTRIES)) {
    writeFileSync(`dist/library/${name}.cjs`, `module.exports = require('./${name}.js');\n`);
  }
}
