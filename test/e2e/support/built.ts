import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const SOURCES = ['src', 'scripts/vite', 'vite.config.ts', 'package.json'];
const PRODUCTS = { page: 'dist/page/untick.js', node: 'dist/cli/main.js' } as const;

function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((entry) => newest(join(path, entry))));
}

function build(mode: keyof typeof PRODUCTS): string {
  const product = join(ROOT, PRODUCTS[mode]);
  const sources = Math.max(...SOURCES.map((path) => newest(join(ROOT, path))));
  if (newest(product) < sources) {
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'error'], {
      cwd: ROOT,
      stdio: 'inherit',
    });
  }
  return product;
}

/** Path of the built command line, with the page script beside it. Built once, and again when a source is newer. */
export function builtCommandLine(): string {
  build('page');
  return build('node');
}
