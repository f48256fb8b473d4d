import { badge as ar } from '../../locales/ar.js';
import type { BadgeWords } from '../../locales/catalogue.js';
import { badge as de } from '../../locales/de.js';
import { badge as en } from '../../locales/en.js';
import { badge as es } from '../../locales/es.js';
import { badge as fr } from '../../locales/fr.js';
import type { Language } from '../../locales/language.js';
import { toolbar as arToolbar } from '../../locales/pause/ar.js';
import { toolbar as deToolbar } from '../../locales/pause/de.js';
import { toolbar as enToolbar } from '../../locales/pause/en.js';
import { toolbar as esToolbar } from '../../locales/pause/es.js';
import { toolbar as frToolbar } from '../../locales/pause/fr.js';
import { toolbar as viToolbar } from '../../locales/pause/vi.js';
import type { Toolbar } from '../../locales/pause/words.js';
import { toolbar as zhCnToolbar } from '../../locales/pause/zh-cn.js';
import { toolbar as zhTwToolbar } from '../../locales/pause/zh-tw.js';
import { badge as vi } from '../../locales/vi.js';
import { badge as zhCn } from '../../locales/zh-cn.js';
import { badge as zhTw } from '../../locales/zh-tw.js';

interface Words {
  readonly badge: BadgeWords;
  readonly toolbar: Toolbar;
}

export const BADGE_WORDS: Readonly<Record<Language, Words>> = {
  en: { badge: en, toolbar: enToolbar },
  'zh-cn': { badge: zhCn, toolbar: zhCnToolbar },
  'zh-tw': { badge: zhTw, toolbar: zhTwToolbar },
  vi: { badge: vi, toolbar: viToolbar },
  ar: { badge: ar, toolbar: arToolbar },
  de: { badge: de, toolbar: deToolbar },
  fr: { badge: fr, toolbar: frToolbar },
  es: { badge: es, toolbar: esToolbar },
};
