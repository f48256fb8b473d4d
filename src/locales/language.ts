export const LANGUAGES = ['en', 'zh-cn', 'zh-tw', 'vi', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself: in a list of languages a person must be able to read their own. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-cn': '简体中文',
  'zh-tw': '繁體中文',
  vi: 'Tiếng Việt',
  ar: 'العربية',
};

/** The catalogue for a BCP 47 tag: the browser says `zh-Hant-HK`, `ar-EG`, `en_GB`. */
export function languageFor(tag: string): Language {
  const lower = tag.toLowerCase().replaceAll('_', '-');
  if (lower.startsWith('zh')) return /hant|-(?:tw|hk|mo)\b/.test(lower) ? 'zh-tw' : 'zh-cn';
  return LANGUAGES.find((language) => lower === language || lower.startsWith(`${language}-`)) ?? 'en';
}

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** The tag for `lang` attributes and `Intl`. */
export const tagOf = (language: Language): string =>
  ({ en: 'en', 'zh-cn': 'zh-Hans', 'zh-tw': 'zh-Hant', vi: 'vi', ar: 'ar' })[language];
