import { describe, expect, test } from 'vitest';
import { type Language, tagOf } from '../../src/locales/language.js';
import { report as ar } from '../../src/locales/report/ar.js';
import { report as de } from '../../src/locales/report/de.js';
import { report as en } from '../../src/locales/report/en.js';
import { report as es } from '../../src/locales/report/es.js';
import { report as fr } from '../../src/locales/report/fr.js';
import { report as vi } from '../../src/locales/report/vi.js';
import { report as zhCn } from '../../src/locales/report/zh-cn.js';
import { report as zhTw } from '../../src/locales/report/zh-tw.js';
import type { Phrase, Plural } from '../../src/locales/say.js';

const TRANSLATED = { 'zh-cn': zhCn, 'zh-tw': zhTw, vi, ar, de, fr, es } as const;

const holesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole).sort();
const isPlural = (value: unknown): value is Plural => typeof value === 'object' && value !== null && 'other' in value;
const formsOf = (phrase: Phrase): string[] => (typeof phrase === 'string' ? [phrase] : Object.values(phrase));

function phrasesOf(value: unknown, path = ''): [string, Phrase][] {
  if (typeof value === 'string' || isPlural(value)) return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => phrasesOf(inner, `${path}.${key}`));
}

const english = new Map(phrasesOf(en));
// Spanish and others say of these what English says.
const SHARED = new Set(['.error', '.count', '.page']);

describe.each(Object.entries(TRANSLATED))('the report in %s', (language, report) => {
  const here = new Map(phrasesOf(report));

  test('has every phrase that English has, and leaves none in English', () => {
    expect([...here.keys()].sort()).toEqual([...english.keys()].sort());
    const same = [...here].filter(([path, phrase]) => JSON.stringify(phrase) === JSON.stringify(english.get(path)));
    expect(same.map(([path]) => path).filter((path) => !SHARED.has(path))).toEqual([]);
  });

  test('keeps the holes of every phrase', () => {
    for (const [path, phrase] of here) {
      const wanted = new Set(formsOf(english.get(path) as Phrase).flatMap(holesOf));
      if (typeof phrase === 'string') expect(new Set(holesOf(phrase)), path).toEqual(wanted);
      // "Two pages" needs no figure in Arabic.
      for (const form of formsOf(phrase)) for (const hole of holesOf(form)) expect(wanted, path).toContain(hole);
    }
  });

  test('has a form for every plural of the language', () => {
    const categories = new Intl.PluralRules(tagOf(language as Language)).resolvedOptions().pluralCategories;
    for (const [path, phrase] of here) {
      if (isPlural(phrase)) expect(Object.keys(phrase).sort(), path).toEqual([...categories].sort());
    }
  });

  test('calls nothing illegal, and says potential', () => {
    expect(JSON.stringify(report)).not.toMatch(
      /illegal|illégal|ilegal|violat|rechtswidrig|verstoß|违法|違法|vi phạm|غير قانوني|مخالف/i,
    );
    const potential = /可能|tiềm ẩn|محتمل|möglich|potentiel|posible/;
    expect(report.caution).toMatch(potential);
    for (const form of formsOf(report.found)) expect(form).toMatch(potential);
  });
});
