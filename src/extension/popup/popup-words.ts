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

type Catalogue = Omit<Words, 'titles' | 'finding'> &
  Omit<FindingWords, 'rules'> & {
    readonly rules?: FindingWords['rules'];
    readonly ruleTitles?: RuleTitles;
  };

const pick = ({ popup, severity, limit, measures, ruleTitles, rules, terms, comma }: Catalogue): Words => ({
  popup,
  severity,
  limit,
  measures,
  titles: ruleTitles ?? null,
  finding: { rules: rules ?? null, terms, comma },
});

export const POPUP_WORDS: Readonly<Record<Language, Words>> = {
  en: pick(en),
  'zh-cn': pick(zhCn),
  'zh-tw': pick(zhTw),
  vi: pick(vi),
  ar: pick(ar),
};
