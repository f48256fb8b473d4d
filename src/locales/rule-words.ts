// Rules say their English themselves. Catalogues translate them by rule id and message key; what a catalogue lacks, such as a
// rule of tomorrow, is told in English.
import type { Evidence } from '../model/finding.js';
import { fillSentence } from '../model/sentence.js';

/** Rules that blame a box a person can let go of. They speak in the page itself, so their words are in the engine. */
export interface BoxMessages {
  'preticked-consent': 'preset' | 'later' | 'unsure' | 'withdrawn';
  'concealed-consent': 'concealed' | 'wordless' | 'unsure';
  'inconspicuous-consent': 'faint' | 'unsure';
  'hidden-consent-field': 'hidden';
  'preselected-extra': 'priced' | 'unpriced';
  'mismatched-state': 'drawn' | 'spoken' | 'unsure';
  'script-ticked-consent': 'ticked' | 'unsure';
  'reticked-consent': 'returned' | 'earlier' | 'unsure';
  'swept-in-consent': 'swept' | 'hidden' | 'unsure';
  'added-at-submit': 'contrary' | 'contradicts' | 'appeared' | 'unsure';
}

/** The words of all others are the popup's alone. */
export interface OtherMessages {
  'bundled-consent': 'tied' | 'together' | 'channels';
  'buried-reject': 'longer' | 'detour' | 'noWay';
  confirmshaming: 'shames' | 'unsure';
  'consent-wall': 'locked' | 'unsure';
  'contradicted-signal': 'against' | 'unsure';
  'double-negative': 'cancels' | 'unsure';
  'forced-consent': 'required' | 'locked';
  'foreign-language-consent': 'foreign' | 'unsure';
  'implied-consent': 'acting' | 'browsing' | 'unsure';
  'missing-reject': 'missing' | 'unsure';
  'mixed-polarity': 'flips' | 'unsure';
  'opt-out-box': 'empty' | 'similar' | 'unsure';
  'preticked-purpose': 'on' | 'later' | 'unsure';
  'repeated-prompt': 'again' | 'unsure';
  'unnamed-recipients': 'given' | 'asked';
  'weaker-reject': 'weaker' | 'unsure';
}

export type TranslatedRule = keyof BoxMessages | keyof OtherMessages;

interface RuleText<Key extends string> {
  readonly why: string;
  readonly messages: Readonly<Record<Key, string>>;
}

export type BoxSentences = { readonly [R in keyof BoxMessages]: RuleText<BoxMessages[R]> };
export type OtherSentences = { readonly [R in keyof OtherMessages]: RuleText<OtherMessages[R]> };
export type RuleTitles = Readonly<Record<TranslatedRule, string>>;
/** One sentence to the site. Reports and the dashboard say it, and no page. */
export type RuleFixes = Readonly<Record<TranslatedRule, string>>;

/** One way of concealing or weakening, as a word inside a sentence. */
export type Term =
  | 'display'
  | 'visibility'
  | 'opacity'
  | 'clip'
  | 'zero-size'
  | 'overflow'
  | 'off-screen'
  | 'covered'
  | 'same-colour'
  | 'scale'
  | 'closed-details'
  | 'unselected-tab'
  | 'unopened-dialog'
  | 'content-visibility'
  | 'hidden-until-found'
  | 'frame'
  | 'far-below-action'
  | 'small-text'
  | 'low-contrast'
  | 'small-mark'
  | 'in-scroll-box'
  | 'on'
  | 'off'
  | 'mixed';

export interface FindingWords {
  readonly rules: Readonly<Record<string, RuleText<string>>> | null;
  readonly terms: Readonly<Record<string, string>>;
  /** Between the members of a list. */
  readonly comma: string;
  /** Tag of the language itself, in which it names others; without it they are told by their tags. */
  readonly tag?: string;
}

interface Told {
  readonly rule: string;
  readonly messageKey: string;
  readonly evidence: Evidence;
  /** The rule's own English: a template, or a sentence already filled. */
  readonly english: string;
}

// A label may run to 512 characters; a sentence that quotes more than a line of it is not read.
const QUOTE_LENGTH = 90;
/** Marks where words of a page begin and end inside a sentence: first strong isolate, pop directional isolate. */
export const ISOLATE = ['\u2068', '\u2069'] as const;
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Words of the page inside a sentence of ours: cut, and kept from turning the direction of what follows. */
export function quote(words: string): string {
  const letters = Array.from(words.replace(TURNING, ''));
  const cut = letters.length > QUOTE_LENGTH ? `${letters.slice(0, QUOTE_LENGTH - 1).join('')}…` : letters.join('');
  return `${ISOLATE[0]}${cut}${ISOLATE[1]}`;
}

// Ours, and not words of the page: what they name has a word of its own in every language.
const NAMED: ReadonlySet<string> = new Set(['state', 'shown', 'spoken', 'sent', 'how', 'before']);
const LANGUAGES: ReadonlySet<string> = new Set(['language', 'pageLanguage']);

const own = <T>(record: Readonly<Record<string, T>> | null | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

function languageName(tag: string, { tag: inLanguage }: FindingWords): string | undefined {
  try {
    return inLanguage ? new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) : undefined;
  } catch {
    return undefined;
  }
}

function inWords(hole: string, value: Evidence[string], words: FindingWords): Evidence[string] {
  if (Array.isArray(value))
    return value.map((one) => own(words.terms, String(one)) ?? quote(String(one))).join(words.comma);
  // Evidence comes from a page by message: what is neither list nor text nor number is nothing to tell.
  if (typeof value === 'object') return null;
  if (typeof value !== 'string') return value;
  const named = NAMED.has(hole)
    ? own(words.terms, value)
    : LANGUAGES.has(hole)
      ? languageName(value, words)
      : undefined;
  return named ?? quote(value);
}

/** The sentence of a finding in the language of `words`. */
export function tell(found: Told, words: FindingWords): string {
  const template = own(own(words.rules, found.rule)?.messages, found.messageKey) ?? found.english;
  const holes = Object.entries(found.evidence).map(([key, value]) => [key, inWords(key, value, words)] as const);
  return fillSentence(template, Object.fromEntries(holes));
}

/** Why it matters, in the language of `words`. */
export const tellWhy = (rule: string, english: string, words: FindingWords): string =>
  own(words.rules, rule)?.why ?? english;

/** What a rule is called, in a language that has titles of its own. */
export const tellTitle = (rule: string, english: string, titles: RuleTitles | null): string =>
  own<string>(titles, rule) ?? english;

/** What the site can do, in a language that says so itself; undefined where there is the rule's own English alone. */
export const tellFix = (rule: string, fixes: RuleFixes | null): string | undefined => own<string>(fixes, rule);
