import * as ar from '../../locales/ar.js';
import type { LimitWords, Measures, PopupWords, RuleTitles, SeverityWords } from '../../locales/catalogue.js';
import * as en from '../../locales/en.js';
import type { Language } from '../../locales/language.js';
import type { FindingWords } from '../../locales/rule-words.js';
import * as vi from '../../locales/vi.js';
import * as zhCn from '../../locales/zh-cn.js';
import * as zhTw from '../../locales/zh-tw.js';

export interface Words {
  readonly popup: PopupWords;
  readonly severity: SeverityWords;
  readonly limit: LimitWords;
  readonly measures: Measures;
  readonly titles: RuleTitles | null;
  readonly finding: FindingWords;
}

export const POPUP_WORDS: Readonly<Record<Language, Words>> = {
  en: {
    popup: en.popup,
    severity: en.severity,
    limit: en.limit,
    measures: en.measures,
    titles: null,
    finding: { rules: null, terms: en.terms, comma: en.comma },
  },
  'zh-cn': {
    popup: zhCn.popup,
    severity: zhCn.severity,
    limit: zhCn.limit,
    measures: zhCn.measures,
    titles: zhCn.ruleTitles,
    finding: { rules: zhCn.rules, terms: zhCn.terms, comma: zhCn.comma },
  },
  'zh-tw': {
    popup: zhTw.popup,
    severity: zhTw.severity,
    limit: zhTw.limit,
    measures: zhTw.measures,
    titles: zhTw.ruleTitles,
    finding: { rules: zhTw.rules, terms: zhTw.terms, comma: zhTw.comma },
  },
  vi: {
    popup: vi.popup,
    severity: vi.severity,
    limit: vi.limit,
    measures: vi.measures,
    titles: vi.ruleTitles,
    finding: { rules: vi.rules, terms: vi.terms, comma: vi.comma },
  },
  ar: {
    popup: ar.popup,
    severity: ar.severity,
    limit: ar.limit,
    measures: ar.measures,
    titles: ar.ruleTitles,
    finding: { rules: ar.rules, terms: ar.terms, comma: ar.comma },
  },
};
