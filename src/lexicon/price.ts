// Signs, codes and words of money in the languages the lexicons cover. One stands directly before or behind a digit: a
// sign alone is a menu of currencies, a digit alone a number.
const SIGN = `[$€£¥￥₫₹₩₽₺฿₪₴₱₦]`;
const CODE = `(?:usd|eur|gbp|sar|aed|egp|qar|kwd|bhd|omr|jod|mad|vnd|vnđ|cny|rmb|twd|ntd|hkd|sgd|chf|jpy|inr|cad|aud|pln|czk|sek|nok|dkk|huf|ron|bgn|uah|rub|idr|thb|krw|ils|irr|zł|kč|kr|lei|tl|rp)`;
const WORD = String.raw`(?:元|원|บาท|块钱|塊錢|円|人民币|人民幣|港币|港幣|台币|台幣|(?:nghìn|ngàn|triệu|tr)(?!\p{L})|đồng(?!\s*ý)|đ(?![\p{L}])|k(?![\p{L}])|ر\.?\s?س|د\.?\s?إ|ج\.?\s?م|د\.?\s?ك|ر[يی]ال|ريالا|درهم|جنيه|دينار|تومان|руб(?:\.|лей|ля|ль)?|грн|гривень|лв|ש["״]?ח|ש״ח|रुपये|रु|dollars?|euros?|eur|euroa|złotych|korun|kroner|kronor|forint|ft(?!\p{L})|rs(?!\p{L})|lir[ae]|rupiah|evrov|eiro|dinara|rsd|pounds?|dirhams?|riyals?|yuan)`;
const MONEY = new RegExp(
  `(?:${SIGN}|(?<!\\p{L})${CODE})\\.?\\s{0,2}\\p{Nd}|\\p{Nd}\\s{0,2}(?:${SIGN}|${CODE}(?!\\p{L})|${WORD})|(?:ريال|درهم|جنيه|دينار|تومان|रु\\.?|(?<!\\p{L})rs|ر\\.\\s?س|د\\.\\s?إ)\\s{0,2}\\p{Nd}`,
  'iu',
);

/** Whether an amount of money stands in the text. The digits of Arabic and other scripts count. */
export const mentionsPrice = (text: string): boolean => MONEY.test(text);
