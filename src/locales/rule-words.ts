// Rules say their English themselves. Catalogues translate them by rule id and message key; what a catalogue lacks, such as a
// rule of tomorrow, is told in English.
import type { Evidence } from '../model/finding.js';
import { fillSentence } from '../model/sentence.js';

export interface MessageKeys {
  'preticked-consent': 'preset' | 'later' | 'unsure';
  'concealed-consent': 'concealed' | 'wordless' | 'unsure';
  'inconspicuous-consent': 'faint' | 'unsure';
  'hidden-consent-field': 'hidden';
  'preselected-extra': 'priced' | 'unpriced';
}

export type TranslatedRule = keyof MessageKeys;

export type RuleSentences = {
  readonly [R in TranslatedRule]: { readonly why: string; readonly messages: Readonly<Record<MessageKeys[R], string>> };
};

export type RuleTitles = Readonly<Record<TranslatedRule, string>>;

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
  | 'in-scroll-box';

export interface FindingWords {
  readonly rules: RuleSentences | null;
  readonly terms: Readonly<Record<Term, string>>;
  /** Between the members of a list. */
  readonly comma: string;
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

function inWords(value: Evidence[string], words: FindingWords): Evidence[string] {
  const term = (one: string) => (Object.hasOwn(words.terms, one) ? words.terms[one as Term] : one);
  if (Array.isArray(value)) return value.map((one) => term(String(one))).join(words.comma);
  // Evidence comes from a page by message: what is neither list nor text nor number is nothing to tell.
  if (typeof value === 'object') return null;
  return typeof value === 'string' ? quote(value) : value;
}

const own = <T>(record: Readonly<Record<string, T>> | null | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/** The sentence of a finding in the language of `words`. */
export function tell(found: Told, words: FindingWords): string {
  const rule = own<RuleSentences[TranslatedRule]>(words.rules, found.rule);
  const template = own<string>(rule?.messages, found.messageKey) ?? found.english;
  const holes = Object.entries(found.evidence).map(([key, value]) => [key, inWords(value, words)] as const);
  return fillSentence(template, Object.fromEntries(holes));
}

/** Why it matters, in the language of `words`. */
export function tellWhy(rule: string, english: string, words: FindingWords): string {
  return own<RuleSentences[TranslatedRule]>(words.rules, rule)?.why ?? english;
}
