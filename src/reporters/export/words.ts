// What a person's report is said in. One language is brought at a time: a page of the extension that exports has no need of eight.
import type { LimitWords, Measures, ReceiptWords, SeverityWords } from '../../locales/catalogue.js';
import { type Language, tagOf } from '../../locales/language.js';
import type { ReportWords } from '../../locales/report/en.js';
import type { BoxSentences, FindingWords, OtherSentences, RuleFixes, RuleTitles } from '../../locales/rule-words.js';
import { type Phrase, say } from '../../locales/say.js';
import type { Evidence } from '../../model/finding.js';

export interface Words {
  readonly language: Language;
  readonly report: ReportWords;
  readonly severity: SeverityWords;
  readonly limit: LimitWords;
  readonly measures: Measures;
  readonly receipts: ReceiptWords;
  readonly titles: RuleTitles | null;
  /** Null where rules tell the site what it can do in their own English. */
  readonly fixes: RuleFixes | null;
  readonly finding: FindingWords;
  readonly say: (phrase: Phrase, holes?: Evidence) => string;
}

interface Catalogue {
  readonly severity: SeverityWords;
  readonly limit: LimitWords;
  readonly measures: Measures;
  readonly receipts: ReceiptWords;
  readonly terms: FindingWords['terms'];
  readonly popupTerms: FindingWords['terms'];
  readonly comma: string;
}

interface RuleCatalogue {
  readonly boxRules: BoxSentences;
  readonly otherRules: OtherSentences;
  readonly ruleTitles: RuleTitles;
  readonly ruleFixes: RuleFixes;
}

const CATALOGUES = {
  en: () => import('../../locales/en.js'),
  'zh-cn': () => import('../../locales/zh-cn.js'),
  'zh-tw': () => import('../../locales/zh-tw.js'),
  vi: () => import('../../locales/vi.js'),
  ar: () => import('../../locales/ar.js'),
  de: () => import('../../locales/de.js'),
  fr: () => import('../../locales/fr.js'),
  es: () => import('../../locales/es.js'),
} satisfies Record<Language, () => Promise<Catalogue>>;

const REPORTS = {
  en: () => import('../../locales/report/en.js'),
  'zh-cn': () => import('../../locales/report/zh-cn.js'),
  'zh-tw': () => import('../../locales/report/zh-tw.js'),
  vi: () => import('../../locales/report/vi.js'),
  ar: () => import('../../locales/report/ar.js'),
  de: () => import('../../locales/report/de.js'),
  fr: () => import('../../locales/report/fr.js'),
  es: () => import('../../locales/report/es.js'),
} satisfies Record<Language, () => Promise<{ readonly report: ReportWords }>>;

// English needs none: the rules say it themselves.
const RULES: Readonly<Record<Language, (() => Promise<RuleCatalogue>) | null>> = {
  en: null,
  'zh-cn': () => import('../../locales/rules/zh-cn.js'),
  'zh-tw': () => import('../../locales/rules/zh-tw.js'),
  vi: () => import('../../locales/rules/vi.js'),
  ar: () => import('../../locales/rules/ar.js'),
  de: () => import('../../locales/rules/de.js'),
  fr: () => import('../../locales/rules/fr.js'),
  es: () => import('../../locales/rules/es.js'),
};

export async function wordsOf(language: Language): Promise<Words> {
  const [said, { report }, rules] = await Promise.all([
    CATALOGUES[language](),
    REPORTS[language](),
    RULES[language]?.() ?? null,
  ]);
  const { severity, limit, measures, receipts, terms, popupTerms, comma } = said;
  return {
    language,
    report,
    severity,
    limit,
    measures,
    receipts,
    titles: rules?.ruleTitles ?? null,
    fixes: rules?.ruleFixes ?? null,
    finding: {
      rules: rules && { ...rules.boxRules, ...rules.otherRules },
      terms: { ...terms, ...popupTerms },
      comma,
      tag: tagOf(language),
    },
    say: (phrase, holes) => say(language, phrase, holes),
  };
}
