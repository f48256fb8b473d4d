// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { inflateSnappy } from './snappy.js';

const text = (bytes: Uint8Array | null) => (bytes ? Buffer.from(bytes).toString() : null);

describe('snappy is inflated', () => {
  test.each([
    ['a literal', [5, 0x10, ...Buffer.from('hello')], 'hello'],
    ['a copy with an offset of one byte', [12, 0x08, ...Buffer.from('abc'), 0x15, 3], 'abcabcabcabc'],
    ['a copy with an offset of two bytes', [12, 0x08, ...Buffer.from('abc'), 0x22, 3, 0], 'abcabcabcabc'],
    ['a copy with an offset of four bytes', [12, 0x08, ...Buffer.from('abc'), 0x23, 3, 0, 0, 0], 'abcabcabcabc'],
    ['a literal whose length has a byte of its own', [70, 0xf0, 69, ...Buffer.alloc(70, 'x')], 'x'.repeat(70)],
    ['a literal whose length has two', [0xac, 0x02, 0xf4, 0x2b, 0x01, ...Buffer.alloc(300, 'y')], 'y'.repeat(300)],
  ])('%s', (_, bytes, inflated) => {
    expect(text(inflateSnappy(Uint8Array.from(bytes)))).toBe(inflated);
  });

  test.each([
    ['nothing', []],
    ['a length without content', [5]],
    ['a literal that is cut', [5, 0x10, ...Buffer.from('hel')]],
    ['a copy from before the beginning', [8, 0x00, 0x61, 0x0d, 9]],
    ['a copy from nowhere', [8, 0x00, 0x61, 0x0d, 0]],
    ['more than was said', [3, 0x10, ...Buffer.from('hello')]],
    ['a length nothing comes to', [0xff, 0xff, 0xff, 0xff, 0x0f, 0x00, 0x61]],
  ])('and refused where it is none: %s', (_, bytes) => {
    expect(inflateSnappy(Uint8Array.from(bytes))).toBeNull();
  });
});
