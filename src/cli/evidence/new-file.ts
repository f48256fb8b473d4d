import { constants, copyFile, link, rename, rm, writeFile } from 'node:fs/promises';
import { UsageError } from '../../drive/coded-error.js';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'no reason';

interface How {
  readonly mode?: number;
  /** Takes the place of what is there. */
  readonly replaces?: boolean;
}

const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** A second name is refused where the name is taken, which renaming is not. Some disks know no second names. */
async function nameNew(part: string, path: string): Promise<void> {
  try {
    await link(part, path);
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error))) throw error;
    await copyFile(part, path, constants.COPYFILE_EXCL);
  }
}

/** Whole or not at all: what is half written has another name, and is taken away again. */
export async function writeWhole(
  path: string,
  bytes: Uint8Array | string,
  { mode = 0o644, replaces = false }: How = {},
): Promise<void> {
  const part = `${path}.part-${process.pid}`;
  try {
    await writeFile(part, bytes, { mode, flag: 'wx' });
    if (replaces) await rename(part, path);
    else await nameNew(part, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST')
      throw new UsageError('OUTPUT_EXISTS', `"${path}" is there already, and is not touched`);
    throw new UsageError('OUTPUT_FAILED', `"${path}" could not be written (${codeOf(error)})`);
  } finally {
    await rm(part, { force: true });
  }
}
