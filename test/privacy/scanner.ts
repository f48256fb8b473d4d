// Looks for values in any content: as they are, reversed, hashed, in any encoding the views undo, and any eight characters of them.
import { createHash } from 'node:crypto';
import { asText, viewsOf } from './views.js';

/** So many characters of a value are enough to know it by. */
const PART = 8;
const HASHES = ['md5', 'sha1', 'sha256', 'sha512'] as const;

export interface Hit {
  readonly canary: string;
  /** How the value was hidden: encodings undone, outermost first, then what was found of it. */
  readonly as: string;
  /** What stands around it. */
  readonly around: string;
}

interface Needle {
  readonly canary: string;
  readonly as: string;
}

/** Of letters of ASCII alone: the rest are bytes here, and have no small form. */
const small = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** Bytes of a text, as characters. */
const utf8 = (text: string): string => asText(Buffer.from(text, 'utf8'));

function* needlesOf(canary: string, value: string): Generator<readonly [string, Needle]> {
  const shapes = [
    ['plain', utf8(value)],
    ['reversed', utf8([...value].reverse().join(''))],
    // Text in ASCII is found by taking the zeros out; any other only as it is.
    ...(Buffer.byteLength(value) > value.length
      ? ([
          ['utf-16le', asText(Buffer.from(value, 'utf16le'))],
          ['utf-16be', asText(Buffer.from(value, 'utf16le').swap16())],
        ] as const)
      : []),
  ] as const;
  for (const [as, bytes] of shapes) {
    for (let from = 0; from + PART <= bytes.length; from++)
      yield [small(bytes.slice(from, from + PART)), { canary, as }];
  }
  for (const hash of HASHES) {
    const digest = createHash(hash).update(value, 'utf8').digest();
    // As bytes, which is what hex and base64 of it become; in hex by its beginning, for one that was cut short.
    yield [small(asText(digest).slice(0, PART)), { canary, as: hash }];
    yield [digest.toString('hex').slice(0, PART), { canary, as: `${hash} in hex` }];
  }
}

// Of eight characters: a table of bits that answers "not there" for almost every place of a content without making a string.
const BITS = 1 << 22;
const slot = (text: string, at: number): number => {
  let hash = 0x811c9dc5;
  for (let index = at; index < at + PART; index++) {
    const code = text.charCodeAt(index);
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (BITS - 1);
};

const AS_IT_IS = new Set(['plain', 'reversed']);
const HEX = /^[0-9a-f]$/i;
const SHA256_LETTERS = 64;

/** Once in some hundred journeys eight digits of a telephone number stand in a hash by chance; a leak of them would stand alone. */
function isInHash(text: string, at: number): boolean {
  let [from, to] = [at, at];
  while (to - at <= SHA256_LETTERS && HEX.test(text[to] ?? '')) to += 1;
  while (at - from <= SHA256_LETTERS && HEX.test(text[from - 1] ?? '')) from -= 1;
  return to - from === SHA256_LETTERS && to >= at + PART;
}

export class Scanner {
  readonly #needles = new Map<string, Needle>();
  readonly #bits = new Uint8Array(BITS >> 3);

  /** @param canaries name → value, of at least eight characters */
  constructor(canaries: ReadonlyMap<string, string>) {
    for (const [canary, value] of canaries) {
      if (Buffer.byteLength(value, 'utf8') < PART)
        throw new Error(`“${canary}” is too short to be told from anything else`);
      for (const [needle, told] of needlesOf(canary, value)) {
        if (!this.#needles.has(needle)) this.#needles.set(needle, told);
        const at = slot(needle, 0);
        this.#bits[at >> 3] = (this.#bits[at >> 3] ?? 0) | (1 << (at & 7));
      }
    }
  }

  /** Each value once for each way it was found. */
  scan(content: string | Uint8Array): readonly Hit[] {
    const hits = new Map<string, Hit>();
    for (const { by, text } of viewsOf(typeof content === 'string' ? utf8(content) : asText(content))) {
      for (let at = 0; at + PART <= text.length; at++) {
        const bit = slot(text, at);
        if (((this.#bits[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) continue;
        const needle = this.#needles.get(small(text.slice(at, at + PART)));
        if (!needle || (AS_IT_IS.has(needle.as) && isInHash(text, at))) continue;
        const as = [...by, needle.as].join(', ');
        const key = `${needle.canary}|${as}`;
        if (!hits.has(key))
          hits.set(key, { canary: needle.canary, as, around: text.slice(Math.max(0, at - 60), at + 40) });
      }
    }
    return [...hits.values()];
  }
}
