// A package as one file. Nothing in it is compressed: its bytes then follow from the files alone, whatever program made it, and
// there is nothing that could unfold into more than it is.
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { oddLine } from './directory-lines.js';
import { isSafePath } from './package-paths.js';
import type { Problem } from './problem.js';

/** Path → content. */
export type Entries = ReadonlyMap<string, Uint8Array>;

// The first day a zip archive can name, at noon, which no clock has ever skipped. Said in local time, which is how it is
// written: no time zone shows.
const noTime = (): Date => new Date(1980, 0, 1, 12);
// A run of a thousand pages has about ten thousand files (own judgement).
const MOST_ENTRIES = 20_000;
const DIRECTORY_END = 22;
const DIRECTORY_ENTRY = 46;

export const inOrder = (entries: Entries): readonly (readonly [string, Uint8Array])[] =>
  [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Same files, same bytes. */
export function packArchive(entries: Entries): Uint8Array {
  const how = { level: 0, mtime: noTime(), os: 0, attrs: 0 } as const;
  const files: Zippable = Object.fromEntries(inOrder(entries).map(([path, bytes]) => [path, [bytes, how]]));
  return zipSync(files, how);
}

const problem = (path: string, kind: Problem['kind'], detail: string): Problem => ({ path, kind, detail });

interface Listed {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
  readonly compression: number;
}

/** Takes what the archive says of an entry, before a byte of it is read. */
class Gate {
  readonly problems: Problem[] = [];
  readonly #seen = new Set<string>();
  #total = 0;

  constructor(readonly length: number) {}

  admits(listed: Listed): boolean {
    const { name, size } = listed;
    const complaint = this.#complaintOf(listed);
    if (complaint) {
      this.problems.push(complaint);
      return false;
    }
    this.#seen.add(name.toLowerCase());
    this.#total += size;
    // What is stored as it is cannot be more than the archive holds; entries that lie over one another can.
    if (this.#seen.size <= MOST_ENTRIES && this.#total <= this.length) return true;
    this.problems.push(problem(name, 'refused', 'it says it holds more than the archive does'));
    return false;
  }

  #complaintOf({ name, size, originalSize, compression }: Listed): Problem | null {
    // A name that is not to be trusted is not to be printed either, beyond its plain characters.
    const plain = name.slice(0, 200).replace(/[^\x20-\x7e]/g, '?');
    if (!isSafePath(name)) return problem(plain, 'refused', 'a package has no file of such a name');
    if (this.#seen.has(name.toLowerCase())) return problem(name, 'refused', 'its name stands twice in the archive');
    if (compression !== 0) return problem(name, 'refused', 'it is compressed, which no file of a package is');
    if (size !== originalSize) return problem(name, 'refused', 'it says two things of its own length');
    return null;
  }
}

/** Where the bytes first differ; null: nowhere. */
function firstDifference(a: Uint8Array, b: Uint8Array): number | null {
  const shorter = Math.min(a.length, b.length);
  for (let index = 0; index < shorter; index += 1) if (a[index] !== b[index]) return index;
  return a.length === b.length ? null : shorter;
}

/** Which file a byte of an archive made by `packArchive` belongs to; null: the end of its directory. */
function ownerOf(offset: number, entries: Entries): string | null {
  const all = inOrder(entries);
  let end = 0;
  for (const [path, bytes] of all) {
    end += 30 + path.length + bytes.length;
    if (offset < end) return path;
  }
  for (const [path] of all) {
    end += DIRECTORY_ENTRY + path.length;
    if (offset < end) return path;
  }
  return null;
}

function comparedWhole(archive: Uint8Array, entries: Entries): readonly Problem[] {
  const canonical = packArchive(entries);
  const offset = firstDifference(archive, canonical);
  if (offset === null) return [];
  const odd = oddLine(archive);
  if (odd) return [odd];
  const owner = ownerOf(offset, entries);
  const detail = `the archive is not the one that was sealed: its byte ${offset} differs`;
  const isLonger = offset >= canonical.length;
  return [problem(owner ?? '', 'archive', isLonger ? 'the archive goes on after its end' : detail)];
}

export interface OpenedArchive {
  readonly entries: Entries;
  readonly problems: readonly Problem[];
}

/**
 * Reads an archive that may be hostile. What is read is packed again and compared with it to the last byte, so nothing can lie in
 * gaps, comments, times or permissions.
 */
export function openArchive(archive: Uint8Array): OpenedArchive {
  const gate = new Gate(archive.length);
  let files: Record<string, Uint8Array> = {};
  try {
    if (archive.length < DIRECTORY_END) throw new Error('too short');
    files = unzipSync(archive, { filter: (listed) => gate.admits(listed) });
  } catch {
    return {
      entries: new Map(),
      problems: [...gate.problems, problem('', 'archive', 'it cannot be read as a zip archive')],
    };
  }
  const entries = new Map(Object.entries(files));
  return { entries, problems: [...gate.problems, ...comparedWhole(archive, entries)] };
}
