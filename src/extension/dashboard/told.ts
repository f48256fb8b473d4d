// What is told of a finding, in the language of the reader. A rule no catalogue knows is told in English.
import { tellFix, tellTitle, tellWhy } from '../../locales/rule-words.js';
import type { RuleMeta } from '../../model/rule.js';
import { RULE_METADATA } from '../../rules/metadata.gen.js';
import { visible } from './visible.js';
import type { Words } from './words.js';

const BY_ID: ReadonlyMap<string, RuleMeta> = new Map(RULE_METADATA.map((rule) => [rule.id, rule]));

/** What a rule is called; one that is not known, as of another version, by its id. */
export const titleOf = (rule: string, { titles }: Words): string =>
  tellTitle(rule, BY_ID.get(rule)?.title ?? visible(rule), titles);

export const whyOf = (rule: string, { sentences }: Words): string =>
  tellWhy(rule, BY_ID.get(rule)?.why ?? '', sentences);

/** What the site can do: in the language of the reader, or the English that was logged. */
export function fixOf(
  rule: string,
  logged: string,
  { fixes }: Words,
): { readonly text: string; readonly isEnglish: boolean } {
  const told = tellFix(rule, fixes);
  return { text: told ?? logged, isEnglish: told === undefined };
}

/** The rule's own English for a message; null of a rule or a message that is not known. */
export function englishOf(rule: string, messageKey: string): string | null {
  const messages = BY_ID.get(rule)?.messages;
  return messages && Object.hasOwn(messages, messageKey) ? (messages[messageKey] ?? null) : null;
}
