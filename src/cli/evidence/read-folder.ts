import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { UsageError } from '../../drive/coded-error.js';
import type { Entries } from '../../evidence/archive.js';
import { isSafePath } from '../../evidence/package-paths.js';
import type { Problem } from '../../evidence/problem.js';

// A run of a thousand pages has about ten thousand files, of which few are larger than some megabytes (own judgement).
const MOST_FILES = 20_000;
const MOST_BYTES = 4 * 1024 ** 3;

export interface ReadFolder {
  readonly entries: Entries;
  readonly problems: readonly Problem[];
}

/** Every file in a folder. Links are not followed, and what is no file is refused. */
export async function readFolder(folder: string): Promise<ReadFolder> {
  const entries = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  let total = 0;
  for (const found of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (found.isDirectory()) continue;
    const file = join(found.parentPath, found.name);
    const path = relative(folder, file).split(sep).join('/');
    if (!found.isFile()) problems.push({ kind: 'refused', path, detail: 'it is a link or a device, not a file' });
    else if (!isSafePath(path))
      problems.push({ kind: 'refused', path, detail: 'a package has no file of such a name' });
    else {
      total += (await lstat(file)).size;
      if (entries.size >= MOST_FILES || total > MOST_BYTES) {
        throw new UsageError('TOO_LARGE', 'the folder holds more than any package does');
      }
      entries.set(path, await readFile(file));
    }
  }
  return { entries, problems };
}
