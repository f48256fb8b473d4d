import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localeFiles } from '../../scripts/generate-locales.js';
import { LANGUAGES, type Language, tagOf } from '../../src/locales/language.js';
import { RULES } from '../../src/rules/index.js';
import { RULE_SENTENCES, sentencesOf } from './rule-sentences.js';
import { formsOf, holesOf, isPlural, phrasesOf, SURFACES } from './surfaces.js';

const TRANSLATED = LANGUAGES.filter((language) => language !== 'en');

/** Names that every language writes alike; whatever letters are left of a phrase without them were to be translated. */
const NAMES = /\b(?:untick|N?D?JSON|CSV|HTML|SARIF|Markdown|GitHub|URL|px|Esc|SHA-256|RFC \d+|ZIP|PDF|IndexedDB)\b/gi;
const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/\{\w+\}/g, ' ')
    .replaceAll(NAMES, ' ')
    .match(/\p{L}{2,}/gu) ?? [];
// “Format”, “Version”: languages in Latin letters share words. A sentence they do not share.
const MOST_SHARED: Readonly<Partial<Record<Language, number>>> = { de: 2, fr: 2, es: 2 };
// A million takes “de” in French and Spanish; where it cannot be reached, the form of other numbers does.
const COVERED: Readonly<Partial<Record<Language, readonly string[]>>> = { fr: ['many'], es: ['many'] };

test('the first surfaces are found, and every surface has a file for each language', () => {
  expect(SURFACES.map(({ name }) => name)).toContain('first surfaces');
  for (const { name, words } of SURFACES) expect([...words.keys()].sort(), name).toEqual([...LANGUAGES].sort());
});

const pairs = SURFACES.flatMap(({ name, words }) =>
  TRANSLATED.map((language) => [name, language, words.get('en') ?? {}, words.get(language) ?? {}] as const),
);

describe.each(pairs)('the words of %s in %s', (_name, language, inEnglish, translated) => {
  const english = new Map(phrasesOf(inEnglish));
  const here = new Map(phrasesOf(translated));

  test('are all there, and no more of them than in English', () => {
    expect(english.size).toBeGreaterThan(0);
    expect([...here.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('are left in English nowhere but where they are names', () => {
    const same = [...here].filter(([path, phrase]) => JSON.stringify(phrase) === JSON.stringify(english.get(path)));
    const left = same.filter(
      ([, phrase]) => Math.max(...formsOf(phrase).map((form) => wordsOf(form).length)) > (MOST_SHARED[language] ?? 0),
    );
    expect(left).toEqual([]);
  });

  test('keep the holes of every phrase, whichever form a count takes', () => {
    for (const [path, phrase] of here) {
      const wanted = new Set(formsOf(english.get(path) ?? '').flatMap(holesOf));
      for (const form of formsOf(phrase)) {
        for (const hole of holesOf(form)) expect(wanted, `${path}: ${form}`).toContain(hole);
      }
      if (typeof phrase === 'string') expect(new Set(holesOf(phrase)), path).toEqual(wanted);
    }
  });

  test('have a form for every plural that the language has, and for none that it has not', () => {
    const { pluralCategories } = new Intl.PluralRules(tagOf(language)).resolvedOptions();
    const covered: readonly string[] = COVERED[language] ?? [];
    for (const [path, phrase] of here) {
      expect(isPlural(phrase), path).toBe(isPlural(english.get(path)));
      if (!isPlural(phrase)) continue;
      const needed = pluralCategories.filter((one) => one in phrase || !covered.includes(one));
      expect(Object.keys(phrase).sort(), path).toEqual([...needed].sort());
    }
  });
});

describe.each(TRANSLATED)('the rules in %s', (language) => {
  const told = RULE_SENTENCES.get(language) ?? {};

  test('have a title and sentences each, and there is none of a rule that is not', () => {
    expect(Object.keys(told).sort()).toEqual(RULES.map(({ id }) => id).sort());
    for (const [id, { title }] of Object.entries(told)) expect(title, id).not.toBe('');
  });

  test('tell the site what it can do, in one sentence each, none of them in English and none twice', () => {
    const fixes = RULES.map(({ id }) => told[id]?.fix ?? '');
    expect(new Set(fixes).size).toBe(RULES.length);
    for (const [at, fix] of fixes.entries()) {
      expect(fix, RULES[at]!.id).not.toBe(RULES[at]!.fix);
      expect(fix, RULES[at]!.id).toMatch(/^[^.。]+[.。]$/u);
      expect(holesOf(fix)).toEqual([]);
    }
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s says every message, with the same holes', (id, rule) => {
    expect(Object.keys(told[id]?.messages ?? {}).sort()).toEqual(Object.keys(rule.messages).sort());
    for (const [key, english] of Object.entries(rule.messages)) {
      expect(holesOf(told[id]?.messages[key] ?? ''), key).toEqual(holesOf(english));
    }
  });

  test('are said in the language, and none of them twice', () => {
    const said = Object.values(told).flatMap(sentencesOf);
    const english = new Set(RULES.flatMap(sentencesOf));
    expect(said.filter((one) => english.has(one))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  });
});

// Chinese and Vietnamese have one word for what is potential and for what may be.
const POTENTIAL = {
  ar: /^احتمال /,
  de: /^Möglicherweise /,
  fr: /potentiellement/,
  es: /^Posible /,
} as const;

test.each(Object.entries(POTENTIAL))(
  'what is potential in English is so in %s, and nothing else is',
  (language, word) => {
    const told = RULE_SENTENCES.get(language as Language) ?? {};
    for (const { id, messages } of RULES) {
      for (const [key, english] of Object.entries(messages)) {
        const isPotential = english.startsWith('Potential');
        expect(word.test(told[id]?.messages[key] ?? ''), `${id} ${key}`).toBe(isPotential);
      }
    }
  },
);

test('no phrase of any language calls a finding illegal or a violation', () => {
  const words =
    /illegal|violat|rechtswidrig|gesetzwidrig|verstoß|verstößt|illégal|illicite|infraction|ilegal|ilícit|infracci|违法|違法|phạm luật|vi phạm|غير قانوني|مخالف/i;
  const all = SURFACES.flatMap(({ name, words: said }) =>
    [...said].flatMap(([language, one]) =>
      phrasesOf(one).flatMap(([path, phrase]) => formsOf(phrase).map((form) => `${name} ${language}${path}: ${form}`)),
    ),
  );
  expect(all.filter((one) => words.test(one))).toEqual([]);
  expect(JSON.stringify([...RULE_SENTENCES])).not.toMatch(words);
});

test('the files that browsers and stores read are generated from these catalogues', () => {
  expect(Object.keys(localeFiles()).length).toBe(LANGUAGES.length);
  for (const [path, text] of Object.entries(localeFiles())) {
    expect(readFileSync(`public/${path}`, 'utf8'), `run npm run generate: ${path} is stale`).toBe(text);
  }
});
