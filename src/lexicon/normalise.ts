// Text as it is compared: one form for what looks the same, nothing that cannot be seen, and a way back to the original.

export interface Token {
  /** The word, and without the letters Arabic writes onto its front. The first is the word itself. */
  readonly forms: readonly string[];
  /** Where it stands in the original text. */
  readonly start: number;
  readonly end: number;
  /** Ends a sentence: a negation does not reach past it. */
  readonly isBreak: boolean;
}

// Zero-width and bidi characters, soft hyphens, variation selectors; Arabic vowel signs and the letter stretcher.
const UNSEEN =
  /^(?:\u00AD|\u034F|\u061C|\u0640|[\u064B-\u065F]|\u0670|[\u06D6-\u06ED]|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2069]|[\uFE00-\uFE0F]|\uFEFF)$/;
const HAN = /\p{Script=Han}/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const BREAK = /[.!?;。！？；؟؛\n]/;
const ARABIC = /\p{Script=Arabic}/u;
// "and", "so", "with", "like", "for" are written onto the next word, and so is the article.
const ARABIC_FRONT = /^(?:و|ف)?(?:ب|ل|ك)?(?:ال)?/;

const SAME: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};

// Vietnamese sets the tone on either vowel of "hoà/hòa": the tone goes to the end of the syllable.
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SHAPE = /[\u0302\u0306\u031B]/;

function fold(word: string): string {
  const parts = word.normalize('NFD');
  if (!/\p{M}/u.test(parts)) return word;
  const tones = parts.match(TONE)?.join('') ?? '';
  return parts.replace(TONE, '').normalize('NFC') + tones;
}

function formsOf(word: string): string[] {
  if (!ARABIC.test(word)) return [fold(word)];
  // "lil-": the article loses its first letter behind the preposition.
  const bare = word.replace(/^(?:و|ف)?لل/, '').replace(ARABIC_FRONT, '');
  const half = word.replace(/^(?:و|ف)/, '');
  return [...new Set([word, half, bare].filter((form) => form.length >= 2))];
}

/** One character as it is compared, or an empty string for what is never seen. */
function plain(char: string): string {
  if (UNSEEN.test(char)) return '';
  const flat = char.normalize('NFKC').toLowerCase();
  return SAME[flat] ?? flat;
}

/** Cuts text into words, Han characters and sentence breaks. Linear in the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let word = '';
  let start = 0;
  let at = 0;
  let end = 0;
  const close = () => {
    if (word !== '') tokens.push({ forms: formsOf(word), start, end, isBreak: false });
    word = '';
  };
  for (const char of text) {
    const here = at;
    at += char.length;
    const flat = plain(char);
    if (flat === '' || SHAPE.test(flat)) {
      if (word !== '' && flat !== '') word += flat;
      continue;
    }
    if (HAN.test(flat)) {
      close();
      tokens.push({ forms: [flat], start: here, end: at, isBreak: false });
    } else if (LETTER.test(flat) || (flat === "'" && word !== '')) {
      if (word === '') start = here;
      word += flat;
      end = at;
    } else {
      close();
      // A full stop between digits is a price, not the end of a sentence.
      const inNumber = /[.,]/.test(flat) && /\d/.test(text[here - 1] ?? '') && /\d/.test(text[at] ?? '');
      if (BREAK.test(flat) && !inNumber) tokens.push({ forms: [], start: here, end: at, isBreak: true });
    }
  }
  close();
  return tokens;
}
