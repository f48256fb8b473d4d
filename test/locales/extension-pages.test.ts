// Words of the surfaces that have a folder of their own: pausing, the popup's surroundings, the first run, the settings.
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language, tagOf } from '../../src/locales/language.js';
import { placeName } from '../../src/locales/places.js';
import type { Phrase } from '../../src/locales/say.js';

const FILES = import.meta.glob<Record<string, unknown>>(
  '../../src/locales/{pause,popup,welcome,options}/{en,zh-cn,zh-tw,vi,ar,de,fr,es}.ts',
  { eager: true },
);
const SURFACES = ['pause', 'popup', 'welcome', 'options'] as const;
type Surface = (typeof SURFACES)[number];

const holesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole).sort();
const formsOf = (phrase: Phrase): readonly string[] => (typeof phrase === 'string' ? [phrase] : Object.values(phrase));

const FORMS: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
/** The settings have a word `other` of their own; a plural holds forms and nothing else. */
const isPhrase = (value: unknown): value is Phrase =>
  typeof value === 'string' || Object.keys(value as object).every((key) => FORMS.has(key));

const phrasesOf = (value: unknown, path = ''): [string, Phrase][] =>
  isPhrase(value)
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => phrasesOf(inner, `${path}.${key}`));

const wordsOf = (surface: Surface, language: Language) =>
  new Map(phrasesOf({ ...FILES[`../../src/locales/${surface}/${language}.ts`] }));

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

test('every surface has a file in every language', () => {
  expect(Object.keys(FILES).length).toBe(SURFACES.length * LANGUAGES.length);
});

describe.each(SURFACES)('%s', (surface) => {
  const english = wordsOf(surface, 'en');

  describe.each(OTHERS)('in %s', (language) => {
    const here = wordsOf(surface, language);

    test('has the phrases that English has', () => {
      expect([...here.keys()]).toEqual([...english.keys()]);
    });

    test('leaves none in English', () => {
      const same = [...here].filter(([path, phrase]) => JSON.stringify(phrase) === JSON.stringify(english.get(path)));
      expect(same.map(([path]) => path)).toEqual([]);
    });

    test('keeps the holes of every phrase, and has a form for every plural of the language', () => {
      const categories = new Intl.PluralRules(tagOf(language)).resolvedOptions().pluralCategories;
      for (const [path, phrase] of here) {
        const wanted = [...new Set(formsOf(english.get(path)!).flatMap(holesOf))];
        if (typeof phrase === 'string') expect(holesOf(phrase), path).toEqual(wanted);
        else expect(Object.keys(phrase).sort(), path).toEqual([...categories].sort());
        for (const form of formsOf(phrase)) for (const hole of holesOf(form)) expect(wanted, path).toContain(hole);
      }
    });
  });

  test('calls nothing illegal or a violation, in any language', () => {
    const words =
      /illegal|violat|verboten|rechtswidrig|illégal|infraction|ilegal|违法|違法|phạm luật|vi phạm|غير قانوني|مخالف/i;
    for (const language of LANGUAGES) {
      expect(JSON.stringify([...wordsOf(surface, language)])).not.toMatch(words);
    }
  });
});

test('a place is called by its name in the language, one that nobody knows by its code', () => {
  expect(placeName('EU', 'en')).toBe('European Union');
  expect(placeName('VN', 'vi')).toBe('Việt Nam');
  expect(placeName('US-CA', 'zh-cn')).toBe('加利福尼亚州');
  expect(placeName('US-TX', 'en')).toBe('US-TX');
  expect(placeName('not a place', 'en')).toBe('not a place');
});
