import type { Vocabulary } from './lexicon.js';
import { arabicForms, bareWord, foldWord, hebrewForms, plain } from './normalise.js';

export interface Token {
  /** The word, and without what Arabic, Hebrew or, with an apostrophe, French writes onto its front. First: the word. */
  readonly forms: readonly string[];
  /** The same without the marks on Latin and Greek letters. */
  readonly bare: readonly string[];
  /** Where it stands in the original text. */
  readonly start: number;
  readonly end: number;
  /** Ends a sentence: what is said before does not reach past it. */
  readonly isBreak: boolean;
}

type Kind = 'unseen' | 'letter' | 'character' | 'mark' | 'break' | 'dot' | 'apostrophe' | 'gap';

// Scripts written without spaces, or, as Korean, with endings grown onto the word: matched character by character.
const CHARACTER =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTERS = /^[\p{L}\p{N}\p{M}]+$/u;
const BREAKS = /^[!?;。！？；؟؛।|•·\n]$/;
const ARABIC = /\p{Script=Arabic}/u;
const HEBREW = /\p{Script=Hebrew}/u;
const ELISION = /^\p{L}{1,4}'(?=\p{L}{3})/u;

// No word of any language is longer; a longer run is noise, and cut so that it costs no more.
const MAX_WORD = 64;
// Letters carry at most a few marks; a stack of a hundred is decoration.
const MAX_MARKS = 4;
const MAX_KNOWN = 6000;

interface Plain {
  readonly flat: string;
  readonly kind: Kind;
}

function kindOf(char: string, flat: string): Kind {
  if (flat === '') return 'unseen';
  if (/^\p{M}/u.test(flat)) return 'mark';
  if (CHARACTER.test(flat)) return 'character';
  if (LETTERS.test(flat)) return 'letter';
  if (flat === "'") return 'apostrophe';
  if (flat === '.' && char !== '…') return 'dot';
  return BREAKS.test(char) || BREAKS.test(flat) ? 'break' : 'gap';
}

const known = new Map<string, Plain>();

function plainOf(char: string): Plain {
  const found = known.get(char);
  if (found) return found;
  const flat = plain(char);
  const made = { flat, kind: kindOf(char, flat) };
  if (known.size < MAX_KNOWN) known.set(char, made);
  return made;
}

function formsOf(word: string, isAscii: boolean): string[] {
  const trimmed = word.endsWith("'") ? word.slice(0, -1) : word;
  if (!isAscii && ARABIC.test(trimmed)) return arabicForms(foldWord(trimmed));
  if (!isAscii && HEBREW.test(trimmed)) return hebrewForms(foldWord(trimmed));
  const folded = isAscii ? trimmed : foldWord(trimmed);
  const rest = folded.includes("'") ? folded.replace(ELISION, '') : folded;
  return rest === folded ? [folded] : [folded, rest];
}

function bareForms(forms: readonly string[]): readonly string[] {
  const bare = forms.map(bareWord);
  return bare.every((form, at) => form === forms[at]) ? forms : bare;
}

// Its marks part one word from another: "bán" sells, "bạn" is you, "ban" is a committee.
export const MARKED = 'vi';

/** The spellings of a word that a vocabulary is compared with. */
export const formsFor = ({ language }: Pick<Vocabulary, 'language'>): ((token: Token) => readonly string[]) =>
  language === MARKED ? (token) => token.forms : (token) => token.bare;

/** Cuts text into words, single characters of scripts without spaces, and sentence breaks. Linear in the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let word = '';
  let isAscii = true;
  let isSingle = false;
  let start = 0;
  let end = 0;
  let marks = 0;
  const close = () => {
    if (word !== '') {
      const forms = formsOf(word, isAscii);
      tokens.push({ forms, bare: isAscii || isSingle ? forms : bareForms(forms), start, end, isBreak: false });
    }
    word = '';
    isAscii = true;
    isSingle = false;
  };
  let at = 0;
  for (const char of text) {
    const here = at;
    at += char.length;
    const { flat, kind } = plainOf(char);
    if (kind === 'unseen') continue;
    if (kind === 'mark') {
      if (word === '' || ++marks > MAX_MARKS) continue;
      word += flat;
      isAscii = false;
      end = at;
      continue;
    }
    marks = 0;
    if (kind === 'letter' || (kind === 'apostrophe' && word !== '' && !isSingle)) {
      if (isSingle) close();
      if (word === '') start = here;
      if (word.length < MAX_WORD) word += flat;
      if (char > '\u007F' && kind === 'letter') isAscii = false;
      end = kind === 'letter' ? at : end;
      continue;
    }
    close();
    if (kind === 'character') {
      word = flat;
      isAscii = false;
      isSingle = true;
      start = here;
      end = at;
      continue;
    }
    // A full stop inside a price or a host name ends nothing, nor does the dot between two Korean words.
    // "El. paštu", "3. kişi": after a short word or a number, before a small letter, it shortens a word.
    const last = tokens.at(-1)?.forms[0] ?? '';
    const isShort =
      kind === 'dot' && /^(?:\p{L}{1,2}|\p{N}{1,2})$/u.test(last) && /^\s\p{Ll}/u.test(text.slice(at, at + 3));
    const isInside = isShort || ((char === '·' || kind === 'dot') && /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2)));
    const ends = (kind === 'break' || kind === 'dot') && !isInside;
    if (ends) tokens.push({ forms: [], bare: [], start: here, end: at, isBreak: true });
  }
  close();
  return tokens;
}
