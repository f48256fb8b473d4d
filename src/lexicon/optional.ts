// Whether words say that something may be left off: "(optional)", "(선택)", "可选". Read of a label that has been found already,
// so that every language is tried, and no lexicon need be loaded.

/** Stems by language, from the start of a word on; a script without spaces is looked through anywhere. */
const MARKS: Readonly<Record<string, string>> = {
  en: 'optional|voluntar|not required|not mandatory|if you (?:like|wish|want)',
  de: 'optional|freiwillig|nicht erforderlich|kein pflicht',
  fr: 'facultati|optionnel|non obligatoire',
  es: 'opcional|voluntari|no obligatori|facultativ',
  pt: 'opcional|voluntári|facultativ|não obrigatóri',
  it: 'facoltativ|opzional|non obbligatori',
  nl: 'optione|vrijwillig|niet verplicht',
  pl: 'opcjonaln|dobrowoln|nieobowiązkow',
  cs: 'nepovinn|voliteln|dobrovoln',
  sk: 'nepovinn|voliteľn|dobrovoľn',
  hu: 'opcionális|önkéntes|nem kötelező|választható',
  ro: 'opțional|opţional|facultativ|voluntar',
  bg: 'незадължител|по избор|доброволн',
  el: 'προαιρετικ|εθελοντικ',
  sv: 'valfri|frivillig',
  da: 'valgfri|frivillig',
  no: 'valgfri|frivillig',
  fi: 'valinnai|vapaaehtoi',
  et: 'valikuli|vabatahtlik',
  lv: 'neobligāt|brīvprātīg|pēc izvēles',
  lt: 'neprivalom|pasirenkam|savanorišk',
  sl: 'neobvezn|izbirn|prostovoljn',
  hr: 'neobavezn|neobvezn|opcional|dobrovolj',
  ru: 'необязательн|опциональн|добровольн|по желанию',
  uk: 'необов.язков|опціональн|добровільн|за бажанням',
  tr: 'isteğe bağlı|opsiyonel|zorunlu değil|gönüllü',
  id: 'opsional|sukarela|tidak wajib',
  vi: 'tùy chọn|tuỳ chọn|không bắt buộc|tự nguyện',
  hi: 'वैकल्पिक|ऐच्छिक',
  ar: 'اختياري|اختيارى|غير إلزامي|غير الزامي',
  fa: 'اختیاری',
  he: 'אופציונלי|לא חובה|אינו חובה',
};

// 选择 and 선택 by themselves only say "choose": what is meant is told by the bracket or by the word after.
const DENSE_MARKS = [
  '可选|可選|选填|選填|非必[选選填要须須]|自愿|自願|不是必[须須]',
  '[(（[［【〔<〈]\\s*(?:선택|选择|選擇|任意)',
  '선택\\s?(?:항목|사항|동의|적)|임의\\s?동의|任意|必須では',
  'ไม่บังคับ|ไม่จำเป็นต้อง|ตามความสมัครใจ',
];

const SPACED = new RegExp(`(?<![\\p{L}\\p{M}])(?<!\\bnot |\\bnon )(?:${Object.values(MARKS).join('|')})`, 'iu');
const DENSE = new RegExp(DENSE_MARKS.join('|'), 'iu');

// A label is cut at 512 characters, and its group's question as well.
const LOOKED_AT = 1100;

/** Whether the words mark what they ask as something that may be left off. */
export function isMarkedOptional(text: string): boolean {
  const said = text.slice(0, LOOKED_AT).normalize('NFC');
  return SPACED.test(said) || DENSE.test(said);
}
