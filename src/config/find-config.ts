import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../drive/coded-error.js';
import { reasonOf } from '../drive/import-module.js';

export const CONFIG_FILES = [
  'untick.config.ts',
  'untick.config.mjs',
  'untick.config.js',
  'untick.config.json',
] as const;
const PACKAGE = 'package.json';

export const unreadable = (path: string, reason: string) =>
  new UsageError('CONFIG_NOT_READABLE', `"${path}" could not be read: ${reason}`);

export function readJson(path: string): unknown {
  try {
    // Editors of Windows put a mark before the first character.
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw unreadable(path, reasonOf(error));
  }
}

/** The part of a package.json that is ours; undefined where there is none. */
export function packagePart(path: string): unknown {
  const read = readJson(path);
  return typeof read === 'object' && read !== null && 'untick' in read ? read.untick : undefined;
}

/** The configs of one folder. */
export function configsIn(folder: string): readonly string[] {
  const files = CONFIG_FILES.map((name) => join(folder, name)).filter((path) => existsSync(path));
  const packed = join(folder, PACKAGE);
  return existsSync(packed) && packagePart(packed) !== undefined ? [...files, packed] : files;
}

/** The nearest config, from a folder upwards. Two in one folder are an error: nobody could know which is meant. */
export function findConfig(folder: string): string | null {
  const [found, second] = configsIn(folder);
  if (found !== undefined && second !== undefined) {
    throw new UsageError('CONFIG_AMBIGUOUS', `there are "${found}" and "${second}": keep one of them`);
  }
  if (found !== undefined) return found;
  const above = dirname(folder);
  return above === folder ? null : findConfig(above);
}
