export const LANGUAGES = ['en', 'zh-cn', 'zh-tw', 'vi', 'ar', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself: in a list of languages a person must be able to read their own. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-cn': '简体中文',
  'zh-tw': '繁體中文',
  vi: 'Tiếng Việt',
  ar: 'العربية',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
};

/** `und` where a tag is none. The likeliest script tells which Chinese it is: Hong Kong's is traditional unless it says otherwise. */
function localeOf(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return new Intl.Locale('und');
  }
}

/** The catalogue for a tag of a browser: `zh-Hant-HK`, `ar-EG`, `es-419`, `en_GB`. English where there is none. */
export function languageFor(tag: string): Language {
  const { language, script } = localeOf(tag);
  // Who writes Cantonese reads Chinese, and browsers know it by a name of its own.
  if (language === 'zh' || language === 'yue') return script === 'Hant' ? 'zh-tw' : 'zh-cn';
  return LANGUAGES.find((one) => one === language) ?? 'en';
}

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** The tag for `lang` attributes and `Intl`. */
export const tagOf = (language: Language): string =>
  ({ 'zh-cn': 'zh-Hans', 'zh-tw': 'zh-Hant' })[language as string] ?? language;
