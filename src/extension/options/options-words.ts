import { severity as arSeverity } from '../../locales/ar.js';
import type { SeverityWords } from '../../locales/catalogue.js';
import { severity as deSeverity } from '../../locales/de.js';
import { severity as enSeverity } from '../../locales/en.js';
import { severity as esSeverity } from '../../locales/es.js';
import { severity as frSeverity } from '../../locales/fr.js';
import type { Language } from '../../locales/language.js';
import { options as ar } from '../../locales/options/ar.js';
import { options as de } from '../../locales/options/de.js';
import { options as en } from '../../locales/options/en.js';
import { options as es } from '../../locales/options/es.js';
import { options as fr } from '../../locales/options/fr.js';
import { options as vi } from '../../locales/options/vi.js';
import type { OptionsWords } from '../../locales/options/words.js';
import { options as zhCn } from '../../locales/options/zh-cn.js';
import { options as zhTw } from '../../locales/options/zh-tw.js';
import { severity as viSeverity } from '../../locales/vi.js';
import { severity as zhCnSeverity } from '../../locales/zh-cn.js';
import { severity as zhTwSeverity } from '../../locales/zh-tw.js';

export interface Words {
  readonly options: OptionsWords;
  readonly severity: SeverityWords;
}

export const OPTIONS_WORDS: Readonly<Record<Language, Words>> = {
  en: { options: en, severity: enSeverity },
  'zh-cn': { options: zhCn, severity: zhCnSeverity },
  'zh-tw': { options: zhTw, severity: zhTwSeverity },
  vi: { options: vi, severity: viSeverity },
  ar: { options: ar, severity: arSeverity },
  de: { options: de, severity: deSeverity },
  fr: { options: fr, severity: frSeverity },
  es: { options: es, severity: esSeverity },
};
