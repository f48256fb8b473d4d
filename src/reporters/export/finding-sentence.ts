import { ISOLATE, tell, tellFix, tellTitle, tellWhy } from '../../locales/rule-words.js';
import type { Finding } from '../../model/finding.js';
import { ruleOf } from './rule-of.js';
import type { Words } from './words.js';

/** A piece of a sentence: ours, or words of the page, which nothing may take for more than words. */
export interface Piece {
  readonly text: string;
  readonly isQuoted: boolean;
}

const [OPENS, CLOSES] = ISOLATE;

/** A sentence with its quotes told apart by the marks `quote` has put around them. */
export function piecesOf(sentence: string): readonly Piece[] {
  return sentence.split(new RegExp(`(${OPENS}[^${CLOSES}]*${CLOSES})`, 'u')).flatMap((text) => {
    const isQuoted = text.startsWith(OPENS);
    return text === '' ? [] : [{ text: isQuoted ? text.slice(1, -1) : text, isQuoted }];
  });
}

/** What a finding says, in the language of `words`. */
export function sentenceOf(finding: Finding, words: Words): readonly Piece[] {
  const { rule, messageKey, evidence, message } = finding;
  const english = ruleOf(rule)?.messages[messageKey];
  // Of a rule of another version only the filled sentence is there, in which words of the page are not told apart.
  if (english === undefined) return [{ text: message, isQuoted: true }];
  return piecesOf(tell({ rule, messageKey, evidence, english }, words.finding));
}

/** What the site can do. A log is attacker input: only what the rule itself says is ours. */
export function fixOf({ rule, fix }: Finding, { fixes }: Words): Piece & { readonly isEnglish: boolean } {
  const english = ruleOf(rule)?.fix;
  const told = english === undefined ? undefined : tellFix(rule, fixes);
  return { text: told ?? english ?? fix, isQuoted: english === undefined, isEnglish: told === undefined };
}

export const titleOf = (rule: string, { titles }: Words): string =>
  tellTitle(rule, ruleOf(rule)?.title ?? rule, titles);

export const whyOf = (rule: string, words: Words): string => tellWhy(rule, ruleOf(rule)?.why ?? '', words.finding);
