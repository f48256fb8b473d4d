// Quotes, apostrophes and spaces as each language writes them: what a copy from English leaves behind shows here.
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/locales/language.js';
import { RULE_SENTENCES, sentencesOf } from './rule-sentences.js';
import { formsOf, phrasesOf, SURFACES } from './surfaces.js';

interface Fault {
  readonly name: string;
  readonly found: RegExp;
}

const EVERYWHERE: readonly Fault[] = [
  { name: 'straight quote or apostrophe', found: /["'´`]/ },
  { name: 'three dots', found: /\.{3}/ },
  { name: 'two spaces, or one at an end', found: /\s\s|^\s|\s$/ },
  { name: 'decomposed letter', found: /[a-zA-Z]\p{Mn}/u },
];
const IN: Readonly<Record<Language, readonly Fault[]>> = {
  en: [{ name: 'quotes of another language', found: /[„«»「」]/ }],
  'zh-cn': [
    { name: 'quotes of another language', found: /[„«»「」]/ },
    { name: 'half-width mark after a Chinese character', found: /\p{Script=Han}[,;:?!]/u },
  ],
  'zh-tw': [
    { name: 'quotes of another language', found: /[„«»“”]/ },
    { name: 'half-width mark after a Chinese character', found: /\p{Script=Han}[,;:?!]/u },
  ],
  vi: [{ name: 'quotes of another language', found: /[„«»「」]/ }],
  ar: [
    { name: 'quotes of another language', found: /[„“”「」]/ },
    { name: 'Latin mark after an Arabic letter', found: /\p{Script=Arabic}[,;?]/u },
  ],
  de: [
    { name: 'quotes of another language', found: /[«»「」”]/ },
    { name: 'quote that opens and does not close', found: /„[^“]*(?:„|$)/ },
    { name: 'quote that closes and has not opened', found: /(?:^|“)[^„]*“/ },
  ],
  fr: [
    { name: 'quotes of another language', found: /[„“”「」]/ },
    { name: 'mark without a narrow space that does not break (U+202F)', found: /[^\u202f?!][?!;]/ },
    { name: 'colon without a space that does not break (U+00A0)', found: /[^\u00a0]:(?!\/\/)/ },
    { name: 'quote without a narrow space that does not break (U+202F)', found: /«[^\u202f]|[^\u202f]»/ },
    {
      name: 'elision that was forgotten',
      found: /\b(?:que|le|la|de|se|ne|je) (?:il|elle|on|un|une|untick)\b/i,
    },
  ],
  es: [
    { name: 'quotes of another language', found: /[„“”「」]/ },
    { name: 'question that is not opened', found: /^[^¿]*\?/ },
    { name: 'exclamation that is not opened', found: /^[^¡]*!/ },
    { name: 'space inside quotes', found: /«\s|\s»/ },
  ],
};

/** Between the members of a list, and not a sentence. */
const isJoint = (path: string): boolean => path.endsWith('.comma');

const saidIn = (language: Language): readonly string[] => [
  ...SURFACES.flatMap(({ words }) =>
    phrasesOf(words.get(language) ?? {})
      .filter(([path]) => !isJoint(path))
      .flatMap(([, phrase]) => formsOf(phrase)),
  ),
  ...Object.values(RULE_SENTENCES.get(language) ?? {}).flatMap(sentencesOf),
];

describe.each(LANGUAGES)('what is written in %s', (language) => {
  const said = saidIn(language);

  test.each([...EVERYWHERE, ...IN[language]].map((fault) => [fault.name, fault] as const))('has no %s', (_, fault) => {
    expect(said.filter((one) => fault.found.test(one))).toEqual([]);
  });
});

test('the faults are found where they are', () => {
  const found = (language: Language, text: string) =>
    [...EVERYWHERE, ...IN[language]].some((fault) => fault.found.test(text));
  const wrong: readonly [Language, string][] = [
    ['en', "It's on"],
    ['en', 'Wait...'],
    ['de', '“Nein” wählen'],
    ['de', '„Nein wählen'],
    ['de', 'Nein“ wählen'],
    ['fr', 'Pourquoi ?'],
    ['fr', 'Contraste: 2'],
    ['fr', '« non »'],
    ['fr', 'parce que untick'],
    ['es', 'Por qué?'],
    ['es', '« no »'],
    ['ar', 'لماذا?'],
    ['zh-cn', '为什么?'],
    ['zh-tw', '“不”'],
  ];
  expect(wrong.filter(([language, text]) => !found(language, text))).toEqual([]);
  const right: readonly [Language, string][] = [
    ['de', '„Ja“ und „Nein“'],
    ['fr', 'Pourquoi\u202f? «\u202fnon\u202f»\u00a0: https://example.org'],
    ['es', '¿Por qué? «no»'],
  ];
  expect(right.filter(([language, text]) => found(language, text))).toEqual([]);
});
