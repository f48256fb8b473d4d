import type { Script } from './lexicon.js';

const LETTERS: Readonly<Record<Script, RegExp>> = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  greek: /\p{Script=Greek}/u,
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
  devanagari: /\p{Script=Devanagari}/u,
  thai: /\p{Script=Thai}/u,
  han: /\p{Script=Han}/u,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  hangul: /\p{Script=Hangul}/u,
};

export const SCRIPTS = Object.keys(LETTERS) as readonly Script[];

export const isWrittenIn = (text: string, script: Script): boolean => LETTERS[script].test(text);

/**
 * How many characters a word takes in scripts that are matched character by character; 1 where words are parted by spaces.
 * A Chinese word is mostly two characters, but says what takes English two words; kana and hangul spell out what is grown
 * onto a word; Thai spells everything (own count over shops' consent sentences and their translations).
 */
const SPREAD: Readonly<Partial<Record<Script, number>>> = { han: 1, kana: 1.5, hangul: 1.5, thai: 3 };

export const isDense = (script: Script): boolean => SPREAD[script] !== undefined;
export const spreadOf = (script: Script): number => SPREAD[script] ?? 1;

/** Whether a text is written, at least in part, without spaces between words or with endings grown onto them. */
export const isDenseText = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(text);
