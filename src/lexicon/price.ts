// Signs and codes of money in the languages the lexicons cover; a digit has to stand in the text as well.
const MONEY =
  /[$€£¥￥₫₹₩₽₺฿₪]|\b(?:usd|eur|gbp|sar|aed|egp|qar|kwd|vnd|cny|rmb|twd|hkd|nt\$|chf|jpy|inr)\b|元|円|人民币|港幣|đồng|\d\s?(?:đ|k|vnđ)(?![\p{L}\d])|ر\.\s?س|د\.\s?إ|ج\.\s?م|ريال|درهم|جنيه|دينار/iu;

/** Whether an amount of money stands in the text. Arabic-Indic digits count as digits. */
export const mentionsPrice = (text: string): boolean => /\p{Nd}/u.test(text) && MONEY.test(text);
