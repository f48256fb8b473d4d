import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localeFiles } from '../../scripts/generate-locales.js';
import * as ar from '../../src/locales/ar.js';
import * as en from '../../src/locales/en.js';
import { LANGUAGES, type Language, tagOf } from '../../src/locales/language.js';
import type { Phrase, Plural } from '../../src/locales/say.js';
import * as vi from '../../src/locales/vi.js';
import * as zhCn from '../../src/locales/zh-cn.js';
import * as zhTw from '../../src/locales/zh-tw.js';
import { RULES } from '../../src/rules/index.js';

const TRANSLATED = { 'zh-cn': zhCn, 'zh-tw': zhTw, vi, ar } as const;
const ALL: Readonly<Record<Language, Record<string, unknown>>> = { en, ...TRANSLATED };

const holesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole).sort();
const isPlural = (value: unknown): value is Plural => typeof value === 'object' && value !== null && 'other' in value;

/** Every phrase of a catalogue, by its path. */
function phrasesOf(value: unknown, path = ''): [string, Phrase][] {
  if (typeof value === 'string' || isPlural(value)) return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => phrasesOf(inner, `${path}.${key}`));
}

const formsOf = (phrase: Phrase): string[] => (typeof phrase === 'string' ? [phrase] : Object.values(phrase));
const plain = ({ rules: _rules, ruleTitles: _titles, ...rest }: Record<string, unknown>) => rest;

describe.each(Object.entries(TRANSLATED))('the %s catalogue', (language, catalogue) => {
  const english = new Map(phrasesOf(plain({ ...en })));
  const here = new Map(phrasesOf(plain({ ...catalogue })));

  test('has every phrase that English has, and none that it has not', () => {
    expect([...here.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('leaves no phrase untranslated but names', () => {
    const same = [...here].filter(([path, phrase]) => JSON.stringify(phrase) === JSON.stringify(english.get(path)));
    expect(same.map(([path]) => path).filter((path) => path !== '.comma')).toEqual(['.manifest.name', '.popup.title']);
  });

  test('keeps the holes of every phrase, whichever form a count takes', () => {
    for (const [path, phrase] of here) {
      const wanted = new Set(formsOf(english.get(path)!).flatMap(holesOf));
      for (const form of formsOf(phrase)) {
        for (const hole of holesOf(form)) expect(wanted, `${path}: ${form}`).toContain(hole);
      }
      if (typeof phrase === 'string') expect(new Set(holesOf(phrase)), path).toEqual(wanted);
    }
  });

  test('has a form for every plural that the language has', () => {
    const categories = new Intl.PluralRules(tagOf(language as Language)).resolvedOptions().pluralCategories;
    for (const [path, phrase] of here) {
      if (isPlural(phrase)) expect(Object.keys(phrase).sort(), path).toEqual([...categories].sort());
    }
  });

  test('translates each message of each rule it knows, with the same holes', () => {
    for (const [id, words] of Object.entries(catalogue.rules)) {
      const rule = RULES.find((one) => one.id === id);
      expect(Object.keys(words.messages).sort(), id).toEqual(Object.keys(rule?.messages ?? {}).sort());
      for (const [key, text] of Object.entries(words.messages)) {
        expect(holesOf(text), `${id} ${key}`).toEqual(holesOf(rule?.messages[key] ?? ''));
      }
    }
  });

  test('knows the five rules of the first release by sentence and by title', () => {
    const first = [
      'concealed-consent',
      'hidden-consent-field',
      'inconspicuous-consent',
      'preselected-extra',
      'preticked-consent',
    ];
    expect(Object.keys(catalogue.rules).sort()).toEqual(first);
    expect(Object.keys(catalogue.ruleTitles).sort()).toEqual(first);
  });
});

test('no phrase of any language calls a finding illegal or a violation', () => {
  const words = /illegal|violat|违法|違法|phạm luật|vi phạm|غير قانوني|مخالف/i;
  for (const language of LANGUAGES) expect(JSON.stringify(ALL[language])).not.toMatch(words);
});

test('the files that browsers and stores read are generated from these catalogues', () => {
  for (const [path, text] of Object.entries(localeFiles())) {
    expect(readFileSync(`public/${path}`, 'utf8'), `run npm run generate: ${path} is stale`).toBe(text);
  }
});
