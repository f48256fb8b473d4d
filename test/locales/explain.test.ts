import { describe, expect, test } from 'vitest';
import { EXPLAIN_WORDS, titleOf, whyOf } from '../../src/extension/explain/explain-words.js';
import { LANGUAGES, type Language } from '../../src/locales/language.js';
import { RULES } from '../../src/rules/index.js';

const flat = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
const english = new Map(flat(EXPLAIN_WORDS.en));
// A word that the languages share with English.
const SAME: Readonly<Record<string, readonly string[]>> = { fr: ['sources'] };

describe.each(LANGUAGES.filter((language) => language !== 'en'))(
  'the frame of a rule’s page in %s',
  (language: Language) => {
    const here = new Map(flat(EXPLAIN_WORDS[language]));

    test('has every phrase, none empty and none left in English', () => {
      expect([...here.keys()].sort()).toEqual([...english.keys()].sort());
      for (const [path, phrase] of here) {
        expect(phrase.trim(), path).not.toBe('');
        if (!SAME[language]?.includes(path)) expect(phrase, path).not.toBe(english.get(path));
      }
    });
  },
);

test('title and reason of a rule are told in a language that has them, and in English in one that has not', () => {
  const [rule] = RULES;
  const page = { id: rule!.id, title: rule!.title, why: rule!.why } as Parameters<typeof titleOf>[0];
  expect([titleOf(page, 'en'), whyOf(page, 'en')]).toEqual([rule!.title, rule!.why]);
  expect(titleOf(page, 'ar')).toMatch(/\p{Script=Arabic}/u);
  expect(whyOf(page, 'zh-cn')).toMatch(/\p{Script=Han}/u);
  const tomorrow = { ...page, id: 'rule-of-tomorrow' };
  expect([titleOf(tomorrow, 'ar'), whyOf(tomorrow, 'ar')]).toEqual([rule!.title, rule!.why]);
});
