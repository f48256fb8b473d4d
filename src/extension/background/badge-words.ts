import { badge as ar } from '../../locales/ar.js';
import type { BadgeWords } from '../../locales/catalogue.js';
import { badge as en } from '../../locales/en.js';
import type { Language } from '../../locales/language.js';
import { badge as vi } from '../../locales/vi.js';
import { badge as zhCn } from '../../locales/zh-cn.js';
import { badge as zhTw } from '../../locales/zh-tw.js';

export const BADGE_WORDS: Readonly<Record<Language, BadgeWords>> = { en, 'zh-cn': zhCn, 'zh-tw': zhTw, vi, ar };
