import { resolve } from 'node:path';
import { build } from '../../../scripts/build.mjs';

/** Path of the built command line, with the page script beside it. Built once, and again when a source is newer. */
export function builtCommandLine(): string {
  build(['page', 'node']);
  return resolve('dist/cli/main.js');
}
