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
  /** Negations that cancel, or a request to untick in order to refuse. */
  readonly doubleNegative: boolean;
  /** Refusing it is a right the law asks a site to offer: "do not sell my data". */
  readonly right: boolean;
  /** Own products like those just bought, which may be advertised by mail until a person says stop (EU, UK, Switzerland). */
  readonly similarProducts: boolean;
  /** "Partners", "third parties": recipients that are spoken of, and not by name. */
  readonly recipients: boolean;
  readonly legitimateInterest: boolean;
  /** Strictly necessary: nothing is asked. */
  readonly necessary: boolean;
  /** A charge that comes again: a subscription, a trial that turns into one. */
  readonly recurring: boolean;
  /** A price or currency stands in the text. */
  readonly price: boolean;
  readonly confidence: 'high' | 'low';
  /** BCP 47 tag of the lexicon that decided, or null. */
  readonly language: string | null;
}

/** What a text without a control makes of an act: "by signing up you agree to receive our newsletter". */
export interface NoticeReading {
  /** To act, to go on or to stay is taken for agreeing. */
  readonly acts: boolean;
  /** The sentence that speaks of the act says "agree" or the like: it asks by itself, whatever else stands beside it. */
  readonly agrees: boolean;
  /** What is agreed to by acting, most serious first; without an act: what the text speaks of. */
  readonly purposes: readonly Purpose[];
  /** All the text speaks of, most serious first. */
  readonly about: readonly Purpose[];
  readonly words: readonly string[];
  readonly confidence: 'high' | 'low';
  readonly language: string | null;
}

/** How a refusal is worded. */
export interface RefusalReading {
  readonly refuses: boolean;
  /** It shames, blames, or makes the person turn down something good. */
  readonly shames: boolean;
  readonly words: readonly string[];
  readonly confidence: 'high' | 'low';
}
