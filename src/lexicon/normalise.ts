// Letters as they are compared: one form for what reads the same, nothing that cannot be seen.

// Zero-width and bidi characters, soft hyphens, variation selectors; vowel signs of Hebrew and Arabic, the letter stretcher.
const UNSEEN =
  /^(?:\u00AD|\u034F|[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]|\u061C|\u0640|[\u064B-\u065F]|\u0670|[\u06D6-\u06ED]|\u180E|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u206F]|[\uFE00-\uFE0F]|\uFEFF)$/;

// Spellings people use for one another.
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
  ё: 'е',
  ς: 'σ',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '＇': "'",
};

// Where the digits of the scripts in use begin.
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

function digit(char: string): string | null {
  const code = char.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? null : String(code - zero);
}

/** One character as it is compared: empty for what is never seen. */
export function plain(char: string): string {
  if (UNSEEN.test(char)) return '';
  const known = SAME[char] ?? digit(char);
  if (known) return known;
  const flat = char.normalize('NFKC').toLowerCase();
  return SAME[flat] ?? flat;
}

// The five tones in one order, on the letters that can carry them at the end of a syllable.
const TONED: Readonly<Record<string, string>> = {
  o: 'òóỏõọ',
  u: 'ùúủũụ',
  a: 'àáảãạ',
  e: 'èéẻẽẹ',
  y: 'ỳýỷỹỵ',
};
const OLD_PLACE = /([òóỏõọ])([ae])$|([ùúủũụ])(y)$/;

/** Vietnamese writes "hòa" and "hoà": the tone goes to the last letter, and stays the same tone. */
function placeTone(word: string): string {
  const found = OLD_PLACE.exec(word);
  if (!found) return word;
  const first = found[1] ? 'o' : 'u';
  const tone = TONED[first]?.indexOf(found[1] ?? found[3] ?? '') ?? 0;
  return word.slice(0, -2) + first + (TONED[found[2] ?? found[4] ?? '']?.[tone] ?? '');
}

// Marks left over once letters are composed: strokes and stacks drawn over the text.
const DECORATION = /[\u0300-\u036F\u20D0-\u20FF]/g;

/** A word as it is compared, from characters that are already plain. */
export const foldWord = (word: string): string => placeTone(word.normalize('NFC').replace(DECORATION, ''));

/** "And", "so", "with", "like", "for" and the article are written onto the front of an Arabic word: each is tried off. */
export function arabicForms(word: string): string[] {
  const forms = [word];
  const shorten = (pattern: RegExp, keep: number) => {
    for (const form of [...forms]) {
      const rest = form.replace(pattern, '');
      if (rest !== form && rest.length >= keep) forms.push(rest);
    }
  };
  shorten(/^[وف]/, 2);
  shorten(/^لل/, 3);
  shorten(/^[بلك]/, 3);
  shorten(/^ال/, 2);
  return [...new Set(forms)];
}

/** "And", "the", "in", "to", "from", "that", "as" are written onto the front of a Hebrew word, up to three of them. */
export function hebrewForms(word: string): string[] {
  const forms = [word];
  let rest = word;
  for (let taken = 0; taken < 3 && rest.length > 3 && /^[והבלמשכ]/.test(rest); taken++) {
    rest = rest.slice(1);
    forms.push(rest);
  }
  return forms;
}

// Letters that are no other letter with a mark, and are typed as these where a keyboard lacks them.
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
};
const OWN_LETTERS = /[ßøłđðþæœ]/g;
const LATIN_OR_GREEK = /[\p{Script=Latin}\p{Script=Greek}]/u;
const MARKS = /\p{M}+/gu;

/** A word without the marks on its Latin and Greek letters: people and capitals leave them out. */
export function bareWord(word: string): string {
  if (!LATIN_OR_GREEK.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(OWN_LETTERS, (letter) => PLAIN_LETTERS[letter] ?? letter);
}
