// The words of the warning, of every language, and of nothing else: this file is what keeps the catalogues' rest out of pages.
import * as ar from '../../locales/ar.js';
import type { Measures, WarningWords } from '../../locales/catalogue.js';
import * as en from '../../locales/en.js';
import type { Language } from '../../locales/language.js';
import type { FindingWords } from '../../locales/rule-words.js';
import * as vi from '../../locales/vi.js';
import * as zhCn from '../../locales/zh-cn.js';
import * as zhTw from '../../locales/zh-tw.js';

export interface CardWords {
  readonly warning: WarningWords;
  readonly measures: Measures;
  readonly finding: FindingWords;
}

export const CARD_WORDS: Readonly<Record<Language, CardWords>> = {
  en: { warning: en.warning, measures: en.measures, finding: { rules: null, terms: en.terms, comma: en.comma } },
  'zh-cn': {
    warning: zhCn.warning,
    measures: zhCn.measures,
    finding: { rules: zhCn.rules, terms: zhCn.terms, comma: zhCn.comma },
  },
  'zh-tw': {
    warning: zhTw.warning,
    measures: zhTw.measures,
    finding: { rules: zhTw.rules, terms: zhTw.terms, comma: zhTw.comma },
  },
  vi: { warning: vi.warning, measures: vi.measures, finding: { rules: vi.rules, terms: vi.terms, comma: vi.comma } },
  ar: { warning: ar.warning, measures: ar.measures, finding: { rules: ar.rules, terms: ar.terms, comma: ar.comma } },
};
