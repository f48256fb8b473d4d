// Signs, codes and words of money in the languages the lexicons cover. One stands directly before or behind a digit: a
// sign alone is a menu of currencies, a digit alone a number.
const SIGN = `[$€£¥￥₫₹₩₽₺฿₪₴]`;
const CODE = `(?:usd|eur|gbp|sar|aed|egp|qar|kwd|bhd|omr|jod|mad|vnd|vnđ|cny|rmb|twd|ntd|hkd|sgd|chf|jpy|inr|cad|aud|pln|czk|sek|nok|dkk)`;
const WORD = String.raw`(?:元|块钱|塊錢|円|人民币|人民幣|港币|港幣|台币|台幣|(?:nghìn|ngàn|triệu|tr)(?!\p{L})|đồng(?!\s*ý)|đ(?![\p{L}])|k(?![\p{L}])|ر\.?\s?س|د\.?\s?إ|ج\.?\s?م|د\.?\s?ك|ريال|ريالا|درهم|جنيه|دينار|dollars?|euros?|pounds?|dirhams?|riyals?|yuan)`;
const MONEY = new RegExp(
  `(?:${SIGN}|(?<!\\p{L})${CODE})\\.?\\s{0,2}\\p{Nd}|\\p{Nd}\\s{0,2}(?:${SIGN}|${CODE}(?!\\p{L})|${WORD})|(?:ريال|درهم|جنيه|دينار|ر\\.\\s?س|د\\.\\s?إ)\\s{0,2}\\p{Nd}`,
  'iu',
);

/** Whether an amount of money stands in the text. The digits of Arabic and other scripts count. */
export const mentionsPrice = (text: string): boolean => MONEY.test(text);
