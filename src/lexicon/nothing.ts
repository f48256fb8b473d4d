import type { WordsReading } from '../model/words.js';

/** Words that ask for nothing we know. */
export const NOTHING: WordsReading = {
  purposes: [],
  polarity: 'unclear',
  words: [],
  agrees: false,
  doubleNegative: false,
  right: false,
  similarProducts: false,
  recipients: false,
  legitimateInterest: false,
  necessary: false,
  recurring: false,
  price: false,
  confidence: 'low',
  language: null,
};
