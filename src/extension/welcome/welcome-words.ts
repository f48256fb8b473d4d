import type { Language } from '../../locales/language.js';
import { pause as arPause } from '../../locales/pause/ar.js';
import { pause as dePause } from '../../locales/pause/de.js';
import { pause as enPause } from '../../locales/pause/en.js';
import { pause as esPause } from '../../locales/pause/es.js';
import { pause as frPause } from '../../locales/pause/fr.js';
import { pause as viPause } from '../../locales/pause/vi.js';
import type { PauseWords } from '../../locales/pause/words.js';
import { pause as zhCnPause } from '../../locales/pause/zh-cn.js';
import { pause as zhTwPause } from '../../locales/pause/zh-tw.js';
import { welcome as ar } from '../../locales/welcome/ar.js';
import { welcome as de } from '../../locales/welcome/de.js';
import { welcome as en } from '../../locales/welcome/en.js';
import { welcome as es } from '../../locales/welcome/es.js';
import { welcome as fr } from '../../locales/welcome/fr.js';
import { welcome as vi } from '../../locales/welcome/vi.js';
import type { WelcomeWords } from '../../locales/welcome/words.js';
import { welcome as zhCn } from '../../locales/welcome/zh-cn.js';
import { welcome as zhTw } from '../../locales/welcome/zh-tw.js';

export interface Words {
  readonly welcome: WelcomeWords;
  readonly pause: PauseWords;
}

export const WELCOME_WORDS: Readonly<Record<Language, Words>> = {
  en: { welcome: en, pause: enPause },
  'zh-cn': { welcome: zhCn, pause: zhCnPause },
  'zh-tw': { welcome: zhTw, pause: zhTwPause },
  vi: { welcome: vi, pause: viPause },
  ar: { welcome: ar, pause: arPause },
  de: { welcome: de, pause: dePause },
  fr: { welcome: fr, pause: frPause },
  es: { welcome: es, pause: esPause },
};
