/** What a phrase is about. Purposes first, then what sentences are built of, then buttons, then pages. */
export type Concept =
  | 'marketing'
  | 'weakMarketing'
  | 'sharing'
  | 'profiling'
  | 'credit'
  | 'cookies'
  | 'extra'
  | 'recurring'
  | 'terms'
  | 'privacyNotice'
  | 'age'
  | 'convenience'
  | 'agree'
  | 'haveRead'
  | 'receive'
  | 'share'
  | 'thirdParty'
  | 'negation'
  | 'noNegation'
  | 'promise'
  | 'untick'
  | 'yes'
  | 'no'
  | 'acceptButton'
  | 'rejectButton'
  | 'settingsButton'
  | 'saveButton'
  | 'closeButton'
  | 'submitButton'
  | 'signupPage'
  | 'checkoutPage'
  | 'loginPage'
  | 'accountPage'
  | 'signedIn'
  | 'newsletterPage';

export type Script = 'latin' | 'han' | 'arabic';

/**
 * One language, data only. A phrase is words in order; `*` at the end of a word stands for any ending, `…` for a gap of a
 * few words. Han phrases are matched character by character, so they need no spaces.
 */
export interface Lexicon {
  /** BCP 47. */
  readonly language: string;
  readonly script: Script;
  readonly phrases: Readonly<Record<Concept, readonly string[]>>;
}
