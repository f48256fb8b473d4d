import { existsSync, readFileSync } from 'node:fs';
import { UsageError } from './coded-error.js';
import { packagePath } from './package-files.js';

/** The page script, which the build puts beside the command line. */
export function readEngine(): string {
  const path = packagePath('dist/page/untick.js');
  if (!existsSync(path)) throw new UsageError('NO_ENGINE', 'the page script is missing: run "npm run build" first');
  return readFileSync(path, 'utf8');
}

/** The words of a language, which the build puts beside the page script. */
export function readWordsOf(language: string): string | null {
  if (!/^[\w-]+$/.test(language)) return null;
  const path = packagePath(`dist/page/words/${language}.js`);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
