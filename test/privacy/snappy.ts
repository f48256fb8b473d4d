// Browsers compress with snappy what they put on the disk: Chromium blocks of LevelDB tables and values of IndexedDB, Firefox
// values of IndexedDB. Only inflating is needed: https://github.com/google/snappy/blob/main/format_description.txt

// Larger than any block or value a test writes; a length read from bytes that are no snappy at all is mostly larger.
const LARGEST = 16 * 1024 * 1024;

interface Length {
  readonly length: number;
  readonly next: number;
}

/** A number of up to 32 bits in groups of seven, the lowest first. */
function readLength(bytes: Uint8Array, at: number): Length | null {
  let length = 0;
  for (let group = 0; group < 5; group++) {
    const byte = bytes[at + group];
    if (byte === undefined) return null;
    length += (byte & 0x7f) * 2 ** (7 * group);
    if (byte < 0x80) return length <= LARGEST ? { length, next: at + group + 1 } : null;
  }
  return null;
}

const littleEndian = (bytes: Uint8Array, at: number, count: number): number => {
  let value = 0;
  for (let byte = count - 1; byte >= 0; byte--) value = value * 256 + (bytes[at + byte] ?? 0);
  return value;
};

/** What was compressed, or null where the bytes are no snappy. Bytes after its end are left alone. */
export function inflateSnappy(bytes: Uint8Array, from = 0): Uint8Array | null {
  const head = readLength(bytes, from);
  if (!head || head.length === 0) return null;
  const { length } = head;
  // Nothing is compressed to less than a 64th of its length: a copy of 64 bytes takes three.
  if (length > (bytes.length - from) * 64) return null;
  const out = new Uint8Array(length);
  let at = head.next;
  let size = 0;
  while (size < length) {
    const tag = bytes[at++];
    if (tag === undefined) return null;
    const kind = tag & 3;
    if (kind === 0) {
      const extra = Math.max(0, (tag >> 2) - 59);
      const count = (extra === 0 ? tag >> 2 : littleEndian(bytes, at, extra)) + 1;
      at += extra;
      if (at + count > bytes.length || size + count > length) return null;
      out.set(bytes.subarray(at, at + count), size);
      at += count;
      size += count;
      continue;
    }
    const width = kind === 1 ? 1 : kind === 2 ? 2 : 4;
    const count = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const offset = littleEndian(bytes, at, width) + (kind === 1 ? (tag >> 5) * 256 : 0);
    at += width;
    if (at > bytes.length || offset === 0 || offset > size || size + count > length) return null;
    // One byte at a time: a copy may reach into what it is writing.
    for (let byte = 0; byte < count; byte++, size++) out[size] = out[size - offset] ?? 0;
  }
  return out;
}

// What begins a compressed value of IndexedDB in Chromium: a version tag, and that it is compressed.
const CHROMIUM_VALUE = [0xff, 0x11, 0x02];

/** Compressed values that stand in other bytes: Chromium marks their beginning. */
export function snappyStreams(bytes: Uint8Array): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  const [first = 0, second, third] = CHROMIUM_VALUE;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (bytes[at + 1] !== second || bytes[at + 2] !== third) continue;
    const inflated = inflateSnappy(bytes, at + 3);
    if (inflated) found.push(inflated);
  }
  return found;
}
