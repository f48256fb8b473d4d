// What a jurisdiction is called. Countries are named by the browser; states and provinces it does not know.
import { type Language, tagOf } from './language.js';

type Names = Readonly<Record<Language, string>>;

const PARTS: Readonly<Record<string, Names>> = {
  'US-CA': {
    en: 'California',
    'zh-cn': '加利福尼亚州',
    'zh-tw': '加利福尼亞州',
    vi: 'California',
    ar: 'كاليفورنيا',
    de: 'Kalifornien',
    fr: 'Californie',
    es: 'California',
  },
  'US-CO': {
    en: 'Colorado',
    'zh-cn': '科罗拉多州',
    'zh-tw': '科羅拉多州',
    vi: 'Colorado',
    ar: 'كولورادو',
    de: 'Colorado',
    fr: 'Colorado',
    es: 'Colorado',
  },
  'US-CT': {
    en: 'Connecticut',
    'zh-cn': '康涅狄格州',
    'zh-tw': '康乃狄克州',
    vi: 'Connecticut',
    ar: 'كونيتيكت',
    de: 'Connecticut',
    fr: 'Connecticut',
    es: 'Connecticut',
  },
  'CA-QC': {
    en: 'Quebec',
    'zh-cn': '魁北克省',
    'zh-tw': '魁北克省',
    vi: 'Québec',
    ar: 'كيبيك',
    de: 'Québec',
    fr: 'Québec',
    es: 'Quebec',
  },
};

/** In the language asked for; a part of a country that has no name here is called by its code. */
export function placeName(code: string, language: Language): string {
  if (code.includes('-')) return Object.hasOwn(PARTS, code) ? PARTS[code]![language] : code;
  try {
    return new Intl.DisplayNames([tagOf(language)], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
