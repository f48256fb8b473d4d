// What in a text may name one person, one order or one visit rather than mean something.

export const E_MAIL = /[^\s@<>()/]{1,64}@[^\s@<>()/]{1,255}\.\p{L}{2,}/giu;
// Seven digits and more, spaces and dashes between: phone, card and account numbers. Prices and years are shorter.
export const LONG_NUMBER = /\+?\p{Nd}(?:[ \-.()]{0,2}\p{Nd}){6,}/gu;

const UUID = /[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}/gi;
const LETTERS_AND_DIGITS = /[\p{L}\p{M}]+|\p{Nd}+/gu;
const PART = /[\p{L}\p{M}\p{Nd}]+/gu;

/** Letters that no language puts so: capitals among small ones as chance has it, or next to no vowel. */
function isRandom(letters: string): boolean {
  if (!/^[a-z]{12,}$/i.test(letters)) return false;
  const capitals = letters.replace(/[^A-Z]/g, '').length;
  // "acceptTermsAndConditions" has a capital in six letters; of letters by chance every second is one. Own judgement.
  if (capitals >= 4 && letters.length - capitals >= 4 && capitals / letters.length > 0.25) return true;
  // Of running text in Latin letters at least every third is a vowel. Own judgement, with y among them.
  return letters.replace(/[^aeiouy]/gi, '').length / letters.length < 0.15;
}

/**
 * Whether a run of letters and digits was made by a machine to stand for something: a number of an order, a session, a key. Own
 * judgement: words with a number at their end (`step2`, `iphone15`) are words, and so is a year.
 */
export function isToken(part: string): boolean {
  const runs = part.match(LETTERS_AND_DIGITS) ?? [];
  if (runs.some((run) => /^\p{Nd}{7,}$/u.test(run))) return true;
  if (/^[0-9a-f]{16,}$/i.test(part) && /\d/.test(part)) return true;
  if (part.length >= 8 && runs.length >= 5) return true;
  if (part.length >= 10 && runs.length >= 4) return true;
  if (part.length >= 16 && runs.length >= 3) return true;
  return runs.some(isRandom);
}

/** A name that a page wrote, without what is a token in it. */
export const withoutTokens = (text: string, mark: string): string =>
  text
    .replace(E_MAIL, mark)
    .replace(UUID, mark)
    .replace(PART, (part) => (isToken(part) ? mark : part));

/** Percent signs undone, twice where a page has done it twice. */
export function decodePath(segment: string): string {
  try {
    return decodeURIComponent(decodeURIComponent(segment));
  } catch {
    try {
      return decodeURIComponent(segment);
    } catch {
      return segment;
    }
  }
}

/** A segment of 20 and more letters and digits mixed is a token, not a word, whatever stands between them. Own judgement. */
const isLongMixed = (segment: string): boolean =>
  /^[\w-]{20,}$/.test(segment) && /\d/.test(segment) && /[a-z]/i.test(segment);

function cleanSegment(written: string): string {
  // What follows a semicolon is a parameter: a session, mostly.
  const [segment = ''] = written.split(/;|%3b/i);
  const text = decodePath(segment);
  if (text.search(E_MAIL) >= 0) return ':address';
  const parts = text.match(PART) ?? [];
  if (isLongMixed(text) || text.split('.').some(isLongMixed)) return ':token';
  if (text.startsWith('eyJ') || text.search(UUID) >= 0) return ':token';
  if (!parts.some(isToken)) return segment;
  // A date in front of a headline leaves the headline; any other token leaves nothing.
  const isNumbered = parts.every((part) => !isToken(part) || /^\p{Nd}+$/u.test(part));
  return isNumbered && parts.length > 1 ? text.replace(/\p{Nd}{7,}/gu, ':token') : ':token';
}

/** Path of an address, without what names one person, one order or one visit. */
export const cleanPath = (path: string): string => path.split('/').map(cleanSegment).join('/');
