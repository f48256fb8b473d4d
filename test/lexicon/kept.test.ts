import { afterEach, expect, test, vi } from 'vitest';
import { kept } from '../../src/lexicon/kept.js';
import { addLexicon, speak } from '../../src/lexicon/registry.js';

afterEach(() => {
  speak([]);
});

const counter = () => vi.fn((text: string, hint?: string | null) => `${hint ?? ''}${text.length}`);

test('a text is worked out once, and once more by another hint', () => {
  const ask = counter();
  const answer = kept(ask);
  expect([answer('offers'), answer('offers'), answer('offers', 'de'), answer('offers', 'de')]).toEqual([
    '6',
    '6',
    'de6',
    'de6',
  ]);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('an answer of null is an answer', () => {
  const ask = vi.fn((): string | null => null);
  const answer = kept(ask);
  expect([answer('a'), answer('a')]).toEqual([null, null]);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('nothing is kept once other languages are spoken, and all of it while the same are', () => {
  const ask = counter();
  const answer = kept(ask);
  addLexicon({ language: 'xx', script: 'latin', phrases: {} });
  answer('offers');
  speak(['xx']);
  answer('offers');
  speak(['xx']);
  answer('offers');
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a long text is never kept, and of many texts the last are', () => {
  const ask = counter();
  const answer = kept(ask);
  const long = 'a'.repeat(1001);
  answer(long);
  answer(long);
  expect(ask).toHaveBeenCalledTimes(2);
  ask.mockClear();
  for (let at = 0; at < 5000; at++) answer(`text ${at}`);
  answer('text 4999');
  answer('text 4600');
  expect(ask).toHaveBeenCalledTimes(5000);
  answer('text 0');
  expect(ask).toHaveBeenCalledTimes(5001);
});
