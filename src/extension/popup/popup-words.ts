import * as ar from '../../locales/ar.js';
import type { LimitWords, Measures, PopupWords, ReceiptWords, SeverityWords } from '../../locales/catalogue.js';
import * as de from '../../locales/de.js';
import * as en from '../../locales/en.js';
import * as es from '../../locales/es.js';
import * as fr from '../../locales/fr.js';
import { type Language, tagOf } from '../../locales/language.js';
import type { BoxSentences, FindingWords, OtherSentences, RuleTitles } from '../../locales/rule-words.js';
import * as arRules from '../../locales/rules/ar.js';
import * as deRules from '../../locales/rules/de.js';
import * as esRules from '../../locales/rules/es.js';
import * as frRules from '../../locales/rules/fr.js';
import * as viRules from '../../locales/rules/vi.js';
import * as zhCnRules from '../../locales/rules/zh-cn.js';
import * as zhTwRules from '../../locales/rules/zh-tw.js';
import * as vi from '../../locales/vi.js';
import * as zhCn from '../../locales/zh-cn.js';
import * as zhTw from '../../locales/zh-tw.js';

export interface Words {
  readonly popup: PopupWords;
  readonly receipts: ReceiptWords;
  readonly severity: SeverityWords;
  readonly limit: LimitWords;
  readonly measures: Measures;
  readonly titles: RuleTitles | null;
  readonly finding: FindingWords;
}

type Said = Omit<Words, 'titles' | 'finding'> & {
  readonly terms: FindingWords['terms'];
  readonly popupTerms: FindingWords['terms'];
  readonly comma: string;
};
type Rules = { readonly boxRules: BoxSentences; readonly otherRules: OtherSentences; readonly ruleTitles: RuleTitles };

/** English needs no rules: they say it themselves. */
function wordsOf(language: Language, { terms, popupTerms, comma, ...said }: Said, rules: Rules | null): Words {
  const sentences = rules && { ...rules.boxRules, ...rules.otherRules };
  const finding = { rules: sentences, terms: { ...terms, ...popupTerms }, comma, tag: tagOf(language) };
  return { ...said, titles: rules?.ruleTitles ?? null, finding };
}

// Named one by one: a catalogue handed on whole would bring what it says elsewhere.
export const POPUP_WORDS: Readonly<Record<Language, Words>> = {
  en: wordsOf(
    'en',
    {
      popup: en.popup,
      receipts: en.receipts,
      severity: en.severity,
      limit: en.limit,
      measures: en.measures,
      terms: en.terms,
      popupTerms: en.popupTerms,
      comma: en.comma,
    },
    null,
  ),
  'zh-cn': wordsOf(
    'zh-cn',
    {
      popup: zhCn.popup,
      receipts: zhCn.receipts,
      severity: zhCn.severity,
      limit: zhCn.limit,
      measures: zhCn.measures,
      terms: zhCn.terms,
      popupTerms: zhCn.popupTerms,
      comma: zhCn.comma,
    },
    { boxRules: zhCnRules.boxRules, otherRules: zhCnRules.otherRules, ruleTitles: zhCnRules.ruleTitles },
  ),
  'zh-tw': wordsOf(
    'zh-tw',
    {
      popup: zhTw.popup,
      receipts: zhTw.receipts,
      severity: zhTw.severity,
      limit: zhTw.limit,
      measures: zhTw.measures,
      terms: zhTw.terms,
      popupTerms: zhTw.popupTerms,
      comma: zhTw.comma,
    },
    { boxRules: zhTwRules.boxRules, otherRules: zhTwRules.otherRules, ruleTitles: zhTwRules.ruleTitles },
  ),
  vi: wordsOf(
    'vi',
    {
      popup: vi.popup,
      receipts: vi.receipts,
      severity: vi.severity,
      limit: vi.limit,
      measures: vi.measures,
      terms: vi.terms,
      popupTerms: vi.popupTerms,
      comma: vi.comma,
    },
    { boxRules: viRules.boxRules, otherRules: viRules.otherRules, ruleTitles: viRules.ruleTitles },
  ),
  ar: wordsOf(
    'ar',
    {
      popup: ar.popup,
      receipts: ar.receipts,
      severity: ar.severity,
      limit: ar.limit,
      measures: ar.measures,
      terms: ar.terms,
      popupTerms: ar.popupTerms,
      comma: ar.comma,
    },
    { boxRules: arRules.boxRules, otherRules: arRules.otherRules, ruleTitles: arRules.ruleTitles },
  ),
  de: wordsOf(
    'de',
    {
      popup: de.popup,
      receipts: de.receipts,
      severity: de.severity,
      limit: de.limit,
      measures: de.measures,
      terms: de.terms,
      popupTerms: de.popupTerms,
      comma: de.comma,
    },
    { boxRules: deRules.boxRules, otherRules: deRules.otherRules, ruleTitles: deRules.ruleTitles },
  ),
  fr: wordsOf(
    'fr',
    {
      popup: fr.popup,
      receipts: fr.receipts,
      severity: fr.severity,
      limit: fr.limit,
      measures: fr.measures,
      terms: fr.terms,
      popupTerms: fr.popupTerms,
      comma: fr.comma,
    },
    { boxRules: frRules.boxRules, otherRules: frRules.otherRules, ruleTitles: frRules.ruleTitles },
  ),
  es: wordsOf(
    'es',
    {
      popup: es.popup,
      receipts: es.receipts,
      severity: es.severity,
      limit: es.limit,
      measures: es.measures,
      terms: es.terms,
      popupTerms: es.popupTerms,
      comma: es.comma,
    },
    { boxRules: esRules.boxRules, otherRules: esRules.otherRules, ruleTitles: esRules.ruleTitles },
  ),
};
