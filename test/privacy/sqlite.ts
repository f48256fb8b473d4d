// Reads what Firefox keeps in SQLite as it lies on the disk, with what its write-ahead log has in front of it: every text and every
// blob of every row, also inflated. https://www.sqlite.org/fileformat2.html
import { inflateSnappy } from './snappy.js';

const TABLE_LEAF = 0x0d;
const INDEX_LEAF = 0x0a;
const FILE_HEAD = 100;
const WAL_HEAD = 32;
const FRAME_HEAD = 24;

class Pages {
  readonly #pages = new Map<number, Buffer>();
  readonly usable: number;

  constructor(file: Buffer, wal: Buffer | null) {
    const size = file.readUInt16BE(16) === 1 ? 65_536 : file.readUInt16BE(16);
    this.usable = size - (file[20] ?? 0);
    for (let number = 1; number * size <= file.length; number++) {
      this.#pages.set(number, file.subarray((number - 1) * size, number * size));
    }
    for (let at = WAL_HEAD; wal && at + FRAME_HEAD + size <= wal.length; at += FRAME_HEAD + size) {
      this.#pages.set(wal.readUInt32BE(at), wal.subarray(at + FRAME_HEAD, at + FRAME_HEAD + size));
    }
  }

  get all(): Iterable<readonly [number, Buffer]> {
    return this.#pages;
  }

  /** A payload, of which what does not fit on its page goes on on others. */
  payload(page: Buffer, at: number, length: number, isIndex: boolean): Buffer {
    const most = isIndex ? Math.floor(((this.usable - 12) * 64) / 255) - 23 : this.usable - 35;
    const least = Math.floor(((this.usable - 12) * 32) / 255) - 23;
    const part = least + ((length - least) % (this.usable - 4));
    const here = length <= most ? length : part <= most ? part : least;
    const parts = [page.subarray(at, at + here)];
    let left = length - here;
    for (let next = left > 0 ? page.readUInt32BE(at + here) : 0; next !== 0 && left > 0; ) {
      const overflow = this.#pages.get(next);
      if (!overflow) break;
      const piece = overflow.subarray(4, 4 + Math.min(left, this.usable - 4));
      parts.push(piece);
      left -= piece.length;
      next = overflow.readUInt32BE(0);
    }
    return Buffer.concat(parts);
  }
}

function varint(bytes: Buffer, at: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let byte = 0; byte < 9; byte++) {
    const one = bytes[at + byte] ?? 0;
    value = byte === 8 ? value * 256 + one : value * 128 + (one & 0x7f);
    if (one < 0x80 || byte === 8) return { value, next: at + byte + 1 };
  }
  return { value, next: at + 9 };
}

const WIDTHS = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];

/** Texts and blobs of a row. */
function valuesOf(payload: Buffer): readonly Buffer[] {
  const head = varint(payload, 0);
  const values: Buffer[] = [];
  let body = head.value;
  for (let at = head.next; at < head.value; ) {
    const { value: type, next } = varint(payload, at);
    const width = type < 12 ? (WIDTHS[type] ?? 0) : Math.floor((type - 12) / 2);
    if (type >= 12) values.push(payload.subarray(body, body + width));
    body += width;
    at = next;
  }
  return values;
}

/** Firefox writes the letters of a key each one higher, so that nothing comes before the end of a text. */
const oneLower = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => (byte === 0 ? 0 : byte - 1)));

export function readSqlite(file: Buffer, wal: Buffer | null): readonly Uint8Array[] {
  const pages = new Pages(file, wal);
  const told: Uint8Array[] = [];
  for (const [number, page] of pages.all) {
    const head = number === 1 ? FILE_HEAD : 0;
    const isIndex = page[head] === INDEX_LEAF;
    if (page[head] !== TABLE_LEAF && !isIndex) continue;
    for (let cell = 0; cell < page.readUInt16BE(head + 3); cell++) {
      const length = varint(page, page.readUInt16BE(head + 8 + cell * 2));
      const from = isIndex ? length.next : varint(page, length.next).next;
      for (const value of valuesOf(pages.payload(page, from, length.value, isIndex))) {
        const inflated = inflateSnappy(value);
        told.push(value, oneLower(value), ...(inflated ? [inflated] : []));
      }
    }
  }
  return told;
}
