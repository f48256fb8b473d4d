/** What a phrase is about. */
export type Concept =
  // Purposes, said outright.
  | 'marketing'
  | 'sharing'
  | 'profiling'
  | 'credit'
  | 'cookies'
  | 'extra'
  | 'terms'
  | 'privacy'
  /** The data itself, not a notice about it: "processing of my data". */
  | 'processing'
  | 'age'
  | 'convenience'
  // Purposes, only hinted at: high confidence needs a second word.
  | 'weakMarketing'
  | 'weakCookies'
  | 'weakExtra'
  | 'weakTerms'
  // What sentences are built of.
  | 'agree'
  | 'haveRead'
  | 'want'
  | 'receive'
  | 'message'
  | 'share'
  | 'thirdParty'
  | 'personalData'
  | 'analyse'
  | 'add'
  /** An extra only where it is added: "cover", "upgrade". */
  | 'addable'
  | 'recurring'
  | 'period'
  /** Orders, accounts, replies: news of them is a service, not marketing. */
  | 'service'
  /** Strictly necessary: nothing is asked. */
  | 'necessary'
  /** Sounds like consent and is not; hides what stands inside it. */
  | 'nearMiss'
  // Polarity.
  | 'refuse'
  /** Holds a refusing word and refuses nothing: "unsubscribe at any time". */
  | 'spare'
  /** The site's own word not to do something: "we will never share". */
  | 'promise'
  | 'untick'
  | 'yes'
  | 'no'
  /** Refusing it is a right the law asks a site to offer: "do not sell or share my data". */
  | 'right'
  /** Own products like those just bought: mail a shop may send until it is told to stop, in the EU, the UK and Switzerland. */
  | 'similarProducts'
  // Texts.
  /** To act is to agree, or is told to be: "by signing up you agree", "by continuing to browse", "we will send you". */
  | 'byActing'
  /** Data used without asking: "legitimate interest". */
  | 'legitimateInterest'
  // Refusals worded to shame.
  /** Shames by itself: "I hate saving money", "I'll risk it", "I prefer to pay full price". */
  | 'shame'
  /** Something good that a refusal is made to turn down: "save money", "10% off", "stay protected". */
  | 'benefit'
  // Buttons.
  | 'acceptButton'
  | 'rejectButton'
  | 'settingsButton'
  | 'saveButton'
  | 'closeButton'
  | 'submitButton'
  /** Goes on, and says no more than that: "continue" after "accept" is still an acceptance. */
  | 'goOnButton'
  // Pages.
  | 'signupPage'
  | 'checkoutPage'
  | 'shopPage'
  | 'loginPage'
  | 'accountPage'
  | 'signedInPage'
  | 'newsletterPage';

/** How a language is written. A page asks for the lexicons of the scripts that stand in it. */
export type Script =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'arabic'
  | 'hebrew'
  | 'devanagari'
  | 'thai'
  | 'han'
  | 'kana'
  | 'hangul';

/**
 * One language, data only. Phrases of a concept stand in one string, parted by `|`. A phrase is words in order; `*` at
 * the end of a word stands for any ending, `[sz]` for one of these letters, `…` for a gap of a few words. Han, kana,
 * hangul and Thai are matched character by character, spaces or not. Letters of Latin and Greek are compared without
 * their marks (é is e, ß is ss, ø is o), but for Vietnamese, whose marks part one word from another.
 */
export interface Vocabulary {
  /** BCP 47. */
  readonly language: string;
  readonly script: Script;
  readonly phrases: Readonly<Partial<Record<Concept, string>>>;
}

export interface Lexicon extends Vocabulary {
  /** Twenty to forty of the most frequent small words, parted by spaces: how a text is told to be in this language. */
  readonly common: string;
  /** Stems of agreeing, asking, refusing and of what is asked for most, as a regular expression: wakes the engine. */
  readonly hint: string;
}
