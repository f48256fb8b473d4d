// The one shape of every language's table: per purpose and polarity three phrases or more, and near misses.
import { beforeEach, describe, expect, test } from 'vitest';
import { AGREEMENT_HINT } from '../../src/lexicon/agreement-hint.js';
import { readIntent } from '../../src/lexicon/intent.js';
import { mentionsConsent } from '../../src/lexicon/mentions.js';
import { readNotice } from '../../src/lexicon/read-notice.js';
import { readRefusal } from '../../src/lexicon/read-refusal.js';
import { readWords } from '../../src/lexicon/read-words.js';
import { speak } from '../../src/lexicon/registry.js';
import '../support/lexicons.js';
import type { Intent, Purpose } from '../../src/model/words.js';

interface Phrases {
  readonly asks: readonly string[];
  /** Empty where nobody refuses such a thing in words. */
  readonly refuses: readonly string[];
  /** Near misses: must not be read as this purpose, at any confidence. */
  readonly not: readonly string[];
}

export interface WordsTable {
  readonly language: string;
  readonly purposes: Readonly<Record<Purpose, Phrases>>;
  /** One weak word alone: read, with low confidence. */
  readonly hints: Readonly<Partial<Record<Purpose, readonly string[]>>>;
  /** Double negatives, and boxes that ask one thing and refuse another. */
  readonly unclear: readonly string[];
  /** A bare choice of a radio or a select. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Holds a refusing word and refuses nothing. */
  readonly refusesNot: readonly string[];
  readonly agrees: readonly string[];
  readonly agreesNot: readonly string[];
  readonly recurring: readonly string[];
  readonly price: readonly string[];
  readonly priceNot: readonly string[];
  /** The site's word not to do something: no request for it. */
  readonly promises: readonly string[];
  readonly buttons: Readonly<Record<Intent, readonly string[]>>;
  /** Sentences that take an act for agreeing, and ones that do not. */
  readonly acts: readonly string[];
  readonly actsNot: readonly string[];
  /** Refusals that shame, and plain ones. */
  readonly shames: readonly string[];
  readonly shamesNot: readonly string[];
  /** Refusing is a right the law asks for. */
  readonly rights: readonly string[];
  readonly similarProducts: readonly string[];
  readonly legitimateInterest: readonly string[];
}

// Discovery need not find these: nothing is asked that a person may refuse.
const ASIDE: readonly Purpose[] = ['privacy-notice', 'age', 'convenience'];

const rowsOf = (table: WordsTable, of: keyof Phrases): [Purpose, string][] =>
  Object.entries(table.purposes).flatMap(([purpose, phrases]) =>
    phrases[of].map((text): [Purpose, string] => [purpose as Purpose, text]),
  );

/** Has texts read in one language and English, as a page in that language has. */
export function speakLike(language: string): void {
  expect(speak([language])).toEqual([]);
}

export function expectWords(table: WordsTable): void {
  const { language } = table;
  beforeEach(() => speakLike(language));

  describe(`words in ${language}`, () => {
    test.each(rowsOf(table, 'asks'))('ask for %s: %s', (purpose, text) => {
      const reading = readWords(text, language);
      expect(reading).toMatchObject({ polarity: 'asks', confidence: 'high', language });
      expect(reading.purposes).toContain(purpose);
      for (const words of reading.words) expect(text).toContain(words);
      expect(reading.words.length).toBeGreaterThan(0);
      if (ASIDE.includes(purpose)) return;
      expect(mentionsConsent(text), 'discovery finds it').toBe(true);
      expect(AGREEMENT_HINT.test(text), 'the sentinel wakes').toBe(true);
    });

    test.each(rowsOf(table, 'refuses'))('refuse %s: %s', (purpose, text) => {
      const reading = readWords(text, language);
      expect(reading.purposes).toContain(purpose);
      expect(reading.polarity).toBe('refuses');
    });

    test.each(rowsOf(table, 'not'))('are not about %s: %s', (purpose, text) => {
      expect(readWords(text, language).purposes).not.toContain(purpose);
    });

    test.each(
      Object.entries(table.hints).flatMap(([purpose, texts]) => texts.map((text): [string, string] => [purpose, text])),
    )('only hint at %s: %s', (purpose, text) => {
      const reading = readWords(text, language);
      expect(reading.purposes).toContain(purpose);
      expect(reading.confidence).toBe('low');
    });

    test.each(table.unclear)('leave open which way they go: %s', (text) => {
      expect(readWords(text, language).polarity).toBe('unclear');
    });

    test.each(table.yes)('say yes: %s', (text) => {
      expect(readWords(text, language)).toMatchObject({ polarity: 'asks', language });
    });

    test.each(table.no)('say no: %s', (text) => {
      expect(readWords(text, language)).toMatchObject({ polarity: 'refuses', language });
    });

    test.each(table.refusesNot)('refuse nothing: %s', (text) => {
      expect(readWords(text, language).polarity).not.toBe('refuses');
    });

    test.each(table.agrees)('agree themselves, and the sentinel sees it: %s', (text) => {
      expect(readWords(text, language).agrees).toBe(true);
      expect(AGREEMENT_HINT.test(text)).toBe(true);
    });

    test.each(table.agreesNot)('agree to nothing: %s', (text) => {
      expect(readWords(text, language).agrees).toBe(false);
    });

    test.each(table.recurring)('speak of a charge that comes again: %s', (text) => {
      expect(readWords(text, language).recurring).toBe(true);
    });

    test.each(table.price)('name a price: %s', (text) => {
      expect(readWords(text, language).price).toBe(true);
    });

    test.each(table.priceNot)('name no price: %s', (text) => {
      expect(readWords(text, language).price).toBe(false);
    });

    test.each(table.promises)('promise, and ask for no sharing: %s', (text) => {
      expect(readWords(text, language).purposes).not.toContain('third-party-sharing');
    });

    test.each(table.acts)('take an act for agreeing: %s', (text) => {
      const { acts, purposes } = readNotice(text, language);
      expect(acts).toBe(true);
      expect(purposes.length).toBeGreaterThan(0);
    });

    test.each(table.actsNot)('take no act for agreeing: %s', (text) => {
      expect(readNotice(text, language).acts).toBe(false);
    });

    test.each(table.shames)('refuse and shame: %s', (text) => {
      expect(readRefusal(text, language)).toMatchObject({ refuses: true, shames: true });
    });

    test.each(table.shamesNot)('shame nobody: %s', (text) => {
      expect(readRefusal(text, language).shames).toBe(false);
    });

    test.each(table.rights)('refuse by right: %s', (text) => {
      expect(readWords(text, language)).toMatchObject({ right: true, polarity: 'refuses' });
    });

    test.each(table.similarProducts)('speak of own similar products: %s', (text) => {
      expect(readWords(text, language).similarProducts).toBe(true);
    });

    test.each(table.legitimateInterest)('speak of legitimate interest: %s', (text) => {
      expect(readWords(text, language).legitimateInterest).toBe(true);
    });

    test.each(
      Object.entries(table.buttons).flatMap(([intent, texts]) => texts.map((text): [string, string] => [intent, text])),
    )('on a button mean %s: %s', (intent, text) => {
      expect(readIntent(text, language)).toBe(intent);
    });
  });
}
