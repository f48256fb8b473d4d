// Reads what Chromium keeps in LevelDB as it lies on the disk: blocks of tables are compressed, keys are written as what differs
// from the key before, records of a log are cut at every 32 kB. https://github.com/google/leveldb/blob/main/doc/table_format.md
import { inflateSnappy } from './snappy.js';

const FOOTER = 48;
const MAGIC = '57fb808b247547db';
const BLOCK_TRAILER = 5;
const SNAPPY = 1;
const LOG_BLOCK = 32 * 1024;
const LOG_HEAD = 7;

interface Number32 {
  readonly value: number;
  readonly next: number;
}

function varint(bytes: Uint8Array, at: number): Number32 {
  let value = 0;
  for (let group = 0; group < 8; group++) {
    const byte = bytes[at + group] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * group);
    if (byte < 0x80) return { value, next: at + group + 1 };
  }
  return { value, next: at + 8 };
}

function block(file: Uint8Array, offset: number, size: number): Uint8Array | null {
  if (offset + size + BLOCK_TRAILER > file.length) return null;
  const stored = file.subarray(offset, offset + size);
  return file[offset + size] === SNAPPY ? inflateSnappy(stored) : stored;
}

interface Entry {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const restarts = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.length - 4, true);
  const end = bytes.length - 4 - restarts * 4;
  const entries: Entry[] = [];
  let key: Uint8Array = new Uint8Array();
  for (let at = 0; at < end; ) {
    const shared = varint(bytes, at);
    const own = varint(bytes, shared.next);
    const size = varint(bytes, own.next);
    const keyEnd = size.next + own.value;
    key = Buffer.concat([key.subarray(0, shared.value), bytes.subarray(size.next, keyEnd)]);
    entries.push({ key, value: bytes.subarray(keyEnd, keyEnd + size.value) });
    at = keyEnd + size.value;
  }
  return entries;
}

/** Keys and values of a table, also of what was deleted since and is not compacted yet. */
export function readTable(file: Uint8Array): Uint8Array {
  const footer = file.subarray(-FOOTER);
  if (Buffer.from(footer.subarray(-8)).toString('hex') !== MAGIC) throw new TypeError('not a table');
  const metaOffset = varint(footer, 0);
  const metaSize = varint(footer, metaOffset.next);
  const offset = varint(footer, metaSize.next);
  const size = varint(footer, offset.next);
  const index = block(file, offset.value, size.value);
  if (!index) throw new TypeError('no index');
  const parts = entriesOf(index).flatMap(({ value }) => {
    const from = varint(value, 0);
    const data = block(file, from.value, varint(value, from.next).value);
    if (!data) throw new TypeError('a block that cannot be read');
    return entriesOf(data).flatMap((entry) => [entry.key, entry.value]);
  });
  return Buffer.concat(parts);
}

/** The records of a log without the headers that cut them apart. */
export function readLog(file: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at + LOG_HEAD <= file.length; ) {
    const left = LOG_BLOCK - (at % LOG_BLOCK);
    const length = (file[at + 4] ?? 0) + (file[at + 5] ?? 0) * 256;
    // The end of a block that is too short for a header is filled up, and so is the end of a file made beforehand.
    if (left < LOG_HEAD || (length === 0 && file[at + 6] === 0)) {
      at += left;
      continue;
    }
    parts.push(file.subarray(at + LOG_HEAD, at + LOG_HEAD + length));
    at += LOG_HEAD + length;
  }
  return Buffer.concat(parts);
}
