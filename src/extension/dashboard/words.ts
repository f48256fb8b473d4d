// Everything the dashboard says in one language.
import * as ar from '../../locales/ar.js';
import type { LimitWords, Measures, SeverityWords } from '../../locales/catalogue.js';
import * as arDashboard from '../../locales/dashboard/ar.js';
import * as deDashboard from '../../locales/dashboard/de.js';
import * as enDashboard from '../../locales/dashboard/en.js';
import * as esDashboard from '../../locales/dashboard/es.js';
import * as frDashboard from '../../locales/dashboard/fr.js';
import * as viDashboard from '../../locales/dashboard/vi.js';
import * as zhCnDashboard from '../../locales/dashboard/zh-cn.js';
import * as zhTwDashboard from '../../locales/dashboard/zh-tw.js';
import * as de from '../../locales/de.js';
import * as en from '../../locales/en.js';
import * as es from '../../locales/es.js';
import { evidence as arEvidence } from '../../locales/evidence/ar.js';
import { evidence as deEvidence } from '../../locales/evidence/de.js';
import { evidence as enEvidence } from '../../locales/evidence/en.js';
import { evidence as esEvidence } from '../../locales/evidence/es.js';
import { evidence as frEvidence } from '../../locales/evidence/fr.js';
import { evidence as viEvidence } from '../../locales/evidence/vi.js';
import { evidence as zhCnEvidence } from '../../locales/evidence/zh-cn.js';
import { evidence as zhTwEvidence } from '../../locales/evidence/zh-tw.js';
import * as fr from '../../locales/fr.js';
import { type Language, tagOf } from '../../locales/language.js';
import type { BoxSentences, FindingWords, OtherSentences, RuleFixes, RuleTitles } from '../../locales/rule-words.js';
import * as arRules from '../../locales/rules/ar.js';
import * as deRules from '../../locales/rules/de.js';
import * as esRules from '../../locales/rules/es.js';
import * as frRules from '../../locales/rules/fr.js';
import * as viRules from '../../locales/rules/vi.js';
import * as zhCnRules from '../../locales/rules/zh-cn.js';
import * as zhTwRules from '../../locales/rules/zh-tw.js';
import type { Translated } from '../../locales/say.js';
import * as vi from '../../locales/vi.js';
import * as zhCn from '../../locales/zh-cn.js';
import * as zhTw from '../../locales/zh-tw.js';

export type DashboardWords = Translated<typeof enDashboard.dashboard>;

export interface Words extends DashboardWords {
  readonly severityNames: SeverityWords;
  readonly limits: LimitWords;
  readonly measures: Measures;
  /** Null where rules are told in their own English. */
  readonly titles: RuleTitles | null;
  readonly fixes: RuleFixes | null;
  readonly sentences: FindingWords;
  /** What the popup calls the button that saves evidence. */
  readonly saveEvidence: string;
}

interface Catalogue {
  readonly severity: SeverityWords;
  readonly limit: LimitWords;
  readonly measures: Measures;
  readonly terms: FindingWords['terms'];
  readonly popupTerms: FindingWords['terms'];
  readonly comma: string;
}
interface Rules {
  readonly boxRules: BoxSentences;
  readonly otherRules: OtherSentences;
  readonly ruleTitles: RuleTitles;
  readonly ruleFixes: RuleFixes;
}
type Dashboard = { readonly dashboard: DashboardWords };

const wordsOf = (
  language: Language,
  said: Catalogue,
  { dashboard }: Dashboard,
  { save }: { readonly save: string },
  rules: Rules | null,
): Words => ({
  ...dashboard,
  saveEvidence: save,
  severityNames: said.severity,
  limits: said.limit,
  measures: said.measures,
  titles: rules?.ruleTitles ?? null,
  fixes: rules?.ruleFixes ?? null,
  sentences: {
    rules: rules && { ...rules.boxRules, ...rules.otherRules },
    terms: { ...said.terms, ...said.popupTerms },
    comma: said.comma,
    tag: tagOf(language),
  },
});

export const WORDS: Readonly<Record<Language, Words>> = {
  en: wordsOf('en', en, enDashboard, enEvidence, null),
  'zh-cn': wordsOf('zh-cn', zhCn, zhCnDashboard, zhCnEvidence, zhCnRules),
  'zh-tw': wordsOf('zh-tw', zhTw, zhTwDashboard, zhTwEvidence, zhTwRules),
  vi: wordsOf('vi', vi, viDashboard, viEvidence, viRules),
  ar: wordsOf('ar', ar, arDashboard, arEvidence, arRules),
  de: wordsOf('de', de, deDashboard, deEvidence, deRules),
  fr: wordsOf('fr', fr, frDashboard, frEvidence, frRules),
  es: wordsOf('es', es, esDashboard, esEvidence, esRules),
};
