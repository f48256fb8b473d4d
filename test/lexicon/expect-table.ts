import { describe, expect, test } from 'vitest';
import { readWords } from '../../src/lexicon/read-words.js';
import type { Purpose } from '../../src/model/words.js';

export interface PhraseTable {
  readonly language: string;
  /** Per purpose: phrases that must match it, and near misses that must not. */
  readonly purposes: Readonly<Record<Purpose, { readonly must: readonly string[]; readonly not: readonly string[] }>>;
  readonly refuses: { readonly must: readonly string[]; readonly not: readonly string[] };
  readonly agrees: { readonly must: readonly string[]; readonly not: readonly string[] };
}

/** Asserts a language's table: three phrases and two near misses for each purpose and polarity. */
export function expectTable(table: PhraseTable): void {
  const read = (text: string) => readWords(text, table.language);
  for (const [purpose, { must, not }] of Object.entries(table.purposes)) {
    describe(`${table.language}: ${purpose}`, () => {
      test('has three phrases and two near misses', () => {
        expect([must.length >= 3, not.length >= 2]).toEqual([true, true]);
      });
      test.each(must)('is asked for by “%s”', (text) => expect(read(text).purposes).toContain(purpose));
      test.each(not)('is not asked for by “%s”', (text) => expect(read(text).purposes).not.toContain(purpose));
    });
  }
  describe(`${table.language}: polarity`, () => {
    test.each(table.refuses.must)('“%s” refuses', (text) => expect(read(text).polarity).toBe('refuses'));
    test.each(table.refuses.not)('“%s” does not refuse', (text) => expect(read(text).polarity).not.toBe('refuses'));
    test.each(table.agrees.must)('“%s” agrees', (text) => expect(read(text).agrees).toBe(true));
    test.each(table.agrees.not)('“%s” does not agree', (text) => expect(read(text).agrees).toBe(false));
  });
  const asking = Object.entries(table.purposes).filter(
    ([purpose]) => !['age', 'convenience', 'privacy-notice'].includes(purpose),
  );
  test.each(asking.flatMap(([, { must }]) => must))(`${table.language}: “%s” asks`, (text) =>
    expect(read(text).polarity).toBe('asks'),
  );
}
