import { describe, expect, test } from 'vitest';
import { clean, cleanUrl, tidy } from '../../src/collect/text.js';

describe('addresses keep origin and path', () => {
  test.each([
    ['https://shop.example/sign-up?email=a@b.example#top', 'https://shop.example/sign-up'],
    ['https://jane:secret@shop.example:8443/pay', 'https://shop.example:8443/pay'],
    ['https://shop.example/reset/9f8a7b6c5d4e3f2a1b0c9d8e/new', 'https://shop.example/reset/:token/new'],
    ['https://shop.example/u/jane@example.com/pay', 'https://shop.example/u/:address/pay'],
    ['file:///home/jane/page.html?x=1', 'file:///home/jane/page.html'],
    ['about:srcdoc', 'about:srcdoc'],
    ['data:text/html,<p>secret', 'data:'],
    ['blob:https://shop.example/0a1b2c3d', 'blob:'],
    ['not an address', 'about:blank'],
  ])('%s', (url, cleaned) => {
    expect(cleanUrl(url)).toBe(cleaned);
  });
});

describe('words leave the page cleaned', () => {
  test.each([
    ['Write to jane@example.com', 'Write to [address]'],
    ['Call 0049 151 1234567 now', 'Call [number] now'],
    ['Only £14.99 for 2026', 'Only £14.99 for 2026'],
    ['Yes, Wilhelmina, send it', 'Yes, [typed], send it'],
  ])('%s', (text, cleaned) => {
    expect(clean(text, ['Wilhelmina'])).toBe(cleaned);
  });

  test('cut to length, never inside a character, white space and control characters folded', () => {
    expect(tidy('a\u0000 b\n\tc')).toBe('a b c');
    expect(tidy('🗹'.repeat(600))).toBe(`${'🗹'.repeat(511)}…`);
    expect(tidy('x'.repeat(1_000_000)).length).toBe(512);
  });
});
