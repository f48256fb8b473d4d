// Every catalogue there is, found by the folders they lie in: a surface that comes tomorrow is tested without a word here.
import { LANGUAGES, type Language } from '../../src/locales/language.js';
import type { Phrase, Plural } from '../../src/locales/say.js';

type Words = Readonly<Record<string, unknown>>;

export interface Surface {
  /** Its folder in `src/locales`; the catalogues of the first surfaces lie in no folder of their own. */
  readonly name: string;
  readonly words: ReadonlyMap<Language, Words>;
}

const FILES = import.meta.glob<Words>(['../../src/locales/**/*.ts', '!../../src/locales/rules/**'], { eager: true });
const PLACE = /locales\/(?:(.+)\/)?([^/]+)\.ts$/;

/** What the rules say is told by rules, and tested with them. */
const withoutRules = ({ rules: _, ...words }: Words): Words => words;

function surfaces(): readonly Surface[] {
  const byName = new Map<string, Map<Language, Words>>();
  for (const [path, module] of Object.entries(FILES)) {
    const [, name = '', file] = PLACE.exec(path) ?? [];
    const language = LANGUAGES.find((one) => one === file);
    if (!byName.has(name)) byName.set(name, new Map());
    // Beside the languages a folder may hold types.
    if (language) byName.get(name)?.set(language, withoutRules(module));
  }
  return [...byName].map(([name, words]) => ({ name: name || 'first surfaces', words }));
}

export const SURFACES = surfaces();

const CATEGORIES: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** A group of words may have a key `other` too: a plural has nothing beside its forms. */
export const isPlural = (value: unknown): value is Plural =>
  typeof value === 'object' &&
  value !== null &&
  'other' in value &&
  Object.entries(value).every(([key, form]) => CATEGORIES.has(key) && typeof form === 'string');

/** Every phrase, by its path. */
export function phrasesOf(value: unknown, path = ''): [string, Phrase][] {
  if (typeof value === 'string' || isPlural(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => phrasesOf(inner, `${path}.${key}`));
}

/** The forms of a phrase, one for each plural. */
export const formsOf = (phrase: Phrase): readonly string[] =>
  typeof phrase === 'string' ? [phrase] : Object.values(phrase);

export const holesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole ?? '').sort();
