// A language nobody speaks, made of English: in brackets, so that words which are in no catalogue stand out; with marks above and
// below the letters and two fifths longer, as German and Vietnamese are; and once more in letters that run from right to left.
import type { OtherSentences } from '../../src/locales/rule-words.js';
import { RULES } from '../../src/rules/index.js';

export const OPEN = '⟦';
export const CLOSE = '⟧';
export const LONGER = 1.4;

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const MARKED = 'ắɓçðếƒĝḥỉĵḳļɱñổƥɋřŝťữṽŵẋỹž';
const HEBREW = 'אבצדהפגחיטכלמנועקרסתוםשךןז';

export type Direction = 'ltr' | 'rtl';

const LETTERS: Readonly<Record<Direction, readonly string[]>> = { ltr: Array.from(MARKED), rtl: Array.from(HEBREW) };

/** Vowels twice, for words grow and not only sentences; what is still missing stands at the end. */
function lengthen(text: string): string {
  const doubled = text.replace(/[aeiou]/gi, '$&$&');
  const missing = Math.ceil(text.length * LONGER) - doubled.length;
  return doubled + 'x'.repeat(Math.max(0, missing));
}

function inLetters(text: string, direction: Direction): string {
  return Array.from(lengthen(text), (letter) => LETTERS[direction][LATIN.indexOf(letter.toLowerCase())] ?? letter).join(
    '',
  );
}

/** A sentence in it. Holes stay what they are. */
export function pseudo(text: string, direction: Direction): string {
  const parts = text.split(/(\{\w+\})/).map((part, at) => (at % 2 === 1 ? part : inLetters(part, direction)));
  return `${OPEN}${parts.join('')}${CLOSE}`;
}

/** A catalogue in it: every text there is, however deep. */
export function pseudoWords<T>(words: T, direction: Direction): T {
  if (typeof words === 'string') return pseudo(words, direction) as T;
  if (typeof words !== 'object' || words === null) return words;
  const entries = Object.entries(words).map(([key, inner]) => [key, pseudoWords(inner, direction)]);
  return Object.fromEntries(entries) as T;
}

/** The rules in it: English has no file of them, for they say it themselves. */
export function pseudoRules(direction: Direction) {
  const told = Object.fromEntries(
    RULES.map(({ id, why, messages }) => [id, pseudoWords({ why, messages }, direction)]),
  );
  const ruleTitles = Object.fromEntries(RULES.map(({ id, title }) => [id, pseudo(title, direction)]));
  // Which of them speak in the page is no matter: each has them all.
  return { boxRules: told, otherRules: told as unknown as OtherSentences, ruleTitles };
}

/** What stands outside of all brackets. */
export function outside(text: string): string {
  let depth = 0;
  let left = '';
  for (const letter of text) {
    if (letter === OPEN) depth++;
    if (depth === 0) left += letter;
    if (letter === CLOSE) depth--;
  }
  return left;
}
