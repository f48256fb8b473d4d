import { explain as ar } from '../../locales/explain/ar.js';
import { explain as de } from '../../locales/explain/de.js';
import { explain as en } from '../../locales/explain/en.js';
import { explain as es } from '../../locales/explain/es.js';
import { explain as fr } from '../../locales/explain/fr.js';
import { explain as vi } from '../../locales/explain/vi.js';
import type { ExplainWords } from '../../locales/explain/words.js';
import { explain as zhCn } from '../../locales/explain/zh-cn.js';
import { explain as zhTw } from '../../locales/explain/zh-tw.js';
import type { Language } from '../../locales/language.js';
import { type BoxSentences, type OtherSentences, type RuleTitles, tellTitle } from '../../locales/rule-words.js';
import * as arRules from '../../locales/rules/ar.js';
import * as deRules from '../../locales/rules/de.js';
import * as esRules from '../../locales/rules/es.js';
import * as frRules from '../../locales/rules/fr.js';
import * as viRules from '../../locales/rules/vi.js';
import * as zhCnRules from '../../locales/rules/zh-cn.js';
import * as zhTwRules from '../../locales/rules/zh-tw.js';
import type { RulePage } from './rule-page.js';

export const EXPLAIN_WORDS: Readonly<Record<Language, ExplainWords>> = {
  en,
  'zh-cn': zhCn,
  'zh-tw': zhTw,
  vi,
  ar,
  de,
  fr,
  es,
};

interface RuleWords {
  readonly boxRules: BoxSentences;
  readonly otherRules: OtherSentences;
  readonly ruleTitles: RuleTitles;
}

/** English needs none: the rules say it themselves. */
const RULE_WORDS: Readonly<Partial<Record<Language, RuleWords>>> = {
  'zh-cn': zhCnRules,
  'zh-tw': zhTwRules,
  vi: viRules,
  ar: arRules,
  de: deRules,
  fr: frRules,
  es: esRules,
};

const wordsOf = (language: Language): RuleWords | null => RULE_WORDS[language] ?? null;

export const titleOf = ({ id, title }: RulePage, language: Language): string =>
  tellTitle(id, title, wordsOf(language)?.ruleTitles ?? null);

export function whyOf({ id, why }: RulePage, language: Language): string {
  const words = wordsOf(language);
  const told: Readonly<Record<string, { readonly why: string }>> = { ...words?.boxRules, ...words?.otherRules };
  return Object.hasOwn(told, id) ? (told[id]?.why ?? why) : why;
}

/** Whether title and reason are told in the language itself. */
export const isTold = (language: Language): boolean => language === 'en' || wordsOf(language) !== null;
