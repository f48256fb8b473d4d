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

export type Script = 'latin' | 'han' | 'arabic';

/**
 * One language, data only. Phrases of a concept stand in one string, parted by `|`. A phrase is words in order; `*` at
 * the end of a word stands for any ending, `[sz]` for one of these letters, `…` for a gap of a few words. Han is matched
 * character by character.
 */
export interface Lexicon {
  /** BCP 47. */
  readonly language: string;
  readonly script: Script;
  readonly phrases: Readonly<Partial<Record<Concept, string>>>;
}
