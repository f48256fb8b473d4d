// @vitest-environment node
// Positive controls: a scanner that finds nothing proves something only as far as it is known to find what is there.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Canaries } from './canaries.js';
import { Scanner } from './scanner.js';

const VALUE = 'rk4mz7pw2q-Ünïcode-thé';
const ASCII = 'qv8zk3mw1t<x>"7p&4';
const CHINESE = '王小明住在北京市朝阳区';
const scanner = new Scanner(
  new Map([
    ['value', VALUE],
    ['ascii', ASCII],
    ['chinese', CHINESE],
  ]),
);

const found = (content: string | Uint8Array) => [...new Set(scanner.scan(content).map(({ canary }) => canary))];
const around = (text: string) => `{"some":"of the page","${text}":1, 'and what comes after'}`;
const bytesAround = (bytes: Uint8Array) => Buffer.concat([Buffer.from([0xff, 0x01, 0x80]), bytes, Buffer.from('rest')]);
const percentAll = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');
const escapeAll = (text: string) =>
  Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
const reversed = (text: string) => [...text].reverse().join('');

const ENCODINGS: Readonly<Record<string, (value: string) => string | Uint8Array>> = {
  'plain text': around,
  'upper case': (value) => around(value.replace(/[a-z]/g, (letter) => letter.toUpperCase())),
  reversed: (value) => around(reversed(value)),
  'UTF-16, little end first': (value) => bytesAround(Buffer.from(value, 'utf16le')),
  'UTF-16, big end first': (value) => bytesAround(Buffer.from(value, 'utf16le').swap16()),
  'a query': (value) => `https://shop.example/?name=${encodeURIComponent(value)}&b=1`,
  'a query of which every letter is encoded': (value) => `?name=${percentAll(value)}`,
  'HTML entities, decimal': (value) => around([...value].map((one) => `&#${one.codePointAt(0)};`).join('')),
  'HTML entities, hexadecimal': (value) =>
    around([...value].map((one) => `&#x${one.codePointAt(0)?.toString(16)};`).join('')),
  'JSON, escaped': (value) => around(escapeAll(value)),
  'JSON in JSON': (value) => JSON.stringify({ body: JSON.stringify({ name: value }) }),
  'base64, at the start': (value) => around(Buffer.from(value).toString('base64')),
  'base64, one byte later': (value) => around(Buffer.from(`x${value}`).toString('base64')),
  'base64, two bytes later': (value) => around(Buffer.from(`xy${value}`).toString('base64')),
  'base64 in the middle of other base64': (value) =>
    Buffer.from(`{"a":"bcd","name":"${value}","e":1}`).toString('base64'),
  base64url: (value) => around(Buffer.from(`>>>???${value}`).toString('base64url')),
  'base64 of UTF-16': (value) => around(Buffer.from(value, 'utf16le').toString('base64')),
  hex: (value) => around(Buffer.from(value).toString('hex')),
  'hex in capitals': (value) => around(Buffer.from(value).toString('hex').toUpperCase()),
  md5: (value) => around(createHash('md5').update(value).digest('hex')),
  sha1: (value) => around(createHash('sha1').update(value).digest('hex')),
  sha256: (value) => around(createHash('sha256').update(value).digest('hex')),
  sha512: (value) => around(createHash('sha512').update(value).digest('hex')),
  'sha256 in base64': (value) => around(createHash('sha256').update(value).digest('base64')),
  'sha256 as bytes': (value) => bytesAround(createHash('sha256').update(value).digest()),
  'sha256 in hex, cut': (value) => around(createHash('sha256').update(value).digest('hex').slice(0, 16)),
  'percent in base64 in JSON': (value) => JSON.stringify({ a: Buffer.from(percentAll(value)).toString('base64') }),
};

describe('a value is found', () => {
  test.each(Object.entries(ENCODINGS))('as %s', (_, encode) => {
    expect(found(encode(VALUE))).toEqual(['value']);
    expect(found(encode(ASCII))).toEqual(['ascii']);
    expect(found(encode(CHINESE))).toEqual(['chinese']);
  });

  test('by any eight characters of it', () => {
    for (let from = 0; from + 8 <= ASCII.length; from++) {
      expect(found(around(ASCII.slice(from, from + 8))), ASCII.slice(from)).toEqual(['ascii']);
    }
    expect(found(around(ASCII.slice(0, 7)))).toEqual([]);
  });

  test('but not where its digits stand in the hash of something else', () => {
    const numbers = new Scanner(new Map([['tel', '38156985']]));
    const hash = createHash('sha256').update('of something else').digest('hex');
    expect(numbers.scan(around(`38156985${hash.slice(8)}`))).toEqual([]);
    expect(numbers.scan(around(`38156985${hash.slice(0, 20)}`))).toHaveLength(1);
  });

  test('and said how it was hidden', () => {
    const [hit] = scanner.scan(around(Buffer.from(ASCII).toString('hex')));
    expect(hit?.as).toBe('hex, plain');
  });
});

describe('nothing is found', () => {
  test('where nothing is, in a megabyte of bytes at random', () => {
    let state = 1;
    const bytes = Uint8Array.from({ length: 1 << 20 }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    });
    expect(scanner.scan(bytes)).toEqual([]);
  });

  test('and a value too short to be told from anything else is refused', () => {
    expect(() => new Scanner(new Map([['short', 'Jane']]))).toThrow('too short');
  });
});

test('no two canaries share eight characters, and two seeds share none', () => {
  const parts = new Set<string>();
  for (const seed of [1, 2]) {
    const canaries = new Canaries(seed);
    for (let nth = 0; nth < 200; nth++) {
      canaries.token(`token ${nth}`);
      canaries.name(`name ${nth}`);
    }
    for (const value of canaries.all.values()) {
      for (let from = 0; from + 8 <= value.length; from++) {
        const part = value.slice(from, from + 8);
        expect(parts.has(part), part).toBe(false);
        parts.add(part);
      }
    }
  }
});
