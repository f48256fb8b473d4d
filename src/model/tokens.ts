/** Twenty letters and digits mixed are a token, not a word: the same measure as in addresses. */
export const withoutLongMixed = (text: string): string =>
  text.replace(/[\w-]{20,}/g, (run) => (/\d/.test(run) && /[a-z]/i.test(run) ? ':token' : run));
