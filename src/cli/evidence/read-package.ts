import { readFile, stat } from 'node:fs/promises';
import { UsageError } from '../../drive/coded-error.js';
import { openArchive } from '../../evidence/archive.js';
import { type VerifyOptions, type VerifyResult, verifyOpened } from '../../evidence/verify.js';
import { coded } from './coded.js';
import { type ReadFolder, readFolder } from './read-folder.js';

// Read whole into memory; what Node can hold in one piece.
const LARGEST_ARCHIVE = 2 * 1024 ** 3;

export interface ReadPackage extends ReadFolder {
  readonly isFolder: boolean;
}

/** A package as one file, or unpacked. Nothing is written anywhere. */
export async function readPackage(path: string): Promise<ReadPackage> {
  const stats = await stat(path).catch(() => null);
  if (stats === null) throw new UsageError('FILE_NOT_FOUND', `there is no package "${path}"`);
  if (stats.isDirectory()) return { ...(await readFolder(path)), isFolder: true };
  if (stats.size > LARGEST_ARCHIVE)
    throw new UsageError('TOO_LARGE', 'the package is too large to be read in one piece');
  const bytes = await readFile(path).catch(() => {
    throw new UsageError('FILE_NOT_READABLE', `"${path}" could not be read`);
  });
  return { ...openArchive(new Uint8Array(bytes)), isFolder: false };
}

/** What is wrong with the files, and with the package around them. */
export const verifyRead = (read: ReadPackage, options: VerifyOptions = {}): Promise<VerifyResult> =>
  coded(verifyOpened(read, options));
