// The directory of a zip archive, line by line: what in a line is the same in every package.
import type { Problem } from './problem.js';

const LINE = 46;
const END = 22;
const NAME_LENGTH_AT = 28;
const START_AT = 16;
const COUNT_AT = 10;

/** Where in a line, and what stands there: mark and versions, flags, method and time; lengths of extras, place and permissions. */
const CONSTANT: readonly (readonly [number, readonly number[]])[] = [
  [0, [0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0, 0, 0, 0, 0, 0x60, 0x21, 0]],
  [30, Array<number>(12).fill(0)],
];

const isConstant = (line: Uint8Array): boolean =>
  CONSTANT.every(([at, bytes]) => bytes.every((byte, index) => line[at + index] === byte));

/**
 * The first line that no package has. Read after it, lines may begin anywhere: the file it speaks of is the one to be named, not those
 * that it hides.
 */
export function oddLine(archive: Uint8Array): Problem | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.length - END;
  const count = view.getUint16(end + COUNT_AT, true);
  let at = view.getUint32(end + START_AT, true);
  for (let index = 0; index < count && at + LINE <= end; index += 1) {
    const line = archive.subarray(at, at + LINE);
    const length = view.getUint16(at + NAME_LENGTH_AT, true);
    const name = String.fromCharCode(...archive.subarray(at + LINE, Math.min(end, at + LINE + Math.min(length, 200))));
    if (!isConstant(line)) {
      const path = name.replace(/[^\x20-\x7e]/g, '?');
      return { kind: 'archive', path, detail: 'its line in the directory of the archive is not as it was sealed' };
    }
    at += LINE + length;
  }
  return null;
}
