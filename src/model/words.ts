// What words mean: the answer of the lexicon.

/** What a control asks leave for. */
export type Purpose =
  | 'marketing'
  | 'third-party-sharing'
  | 'profiling'
  | 'credit'
  | 'cookies'
  | 'paid-extra'
  | 'terms'
  | 'privacy-notice'
  | 'age'
  | 'convenience';

/** Whether being on gives leave or withholds it. */
export type Polarity = 'asks' | 'refuses' | 'unclear';

/** What pressing a button does. `submit` goes on: pay, sign up, continue, next. */
export type Intent = 'accept' | 'reject' | 'settings' | 'save' | 'close' | 'submit' | 'other';

export interface WordsReading {
  /** Most serious first; empty when the words ask for nothing we know. */
  readonly purposes: readonly Purpose[];
  readonly polarity: Polarity;
  /** The words that decided, as they stand in the text. */
  readonly words: readonly string[];
  /** The words themselves agree: "I agree", "我同意", "tôi đồng ý", "أوافق". */
  readonly agrees: boolean;
  /** A charge that comes again: a subscription, a trial that turns into one. */
  readonly recurring: boolean;
  /** A price or currency stands in the text. */
  readonly price: boolean;
  readonly confidence: 'high' | 'low';
  /** BCP 47 tag of the lexicon that decided, or null. */
  readonly language: string | null;
}
