// What is made of the catalogues: `public/_locales`, where the browser and the stores read names and descriptions, and a file a
// language of what the warning says.
import { SPEECHES, type Speech } from '../src/extension/content/warning-words.js';
import type { Manifest, Measures, Terms, WarningWords } from '../src/locales/catalogue.js';
import { LANGUAGES, type Language } from '../src/locales/language.js';
import type { FindingWords } from '../src/locales/rule-words.js';
import { RULE_METADATA } from '../src/rules/metadata.gen.js';

interface Catalogue {
  readonly manifest: Manifest;
  readonly warning: WarningWords;
  readonly measures: Measures;
  readonly terms: Terms;
  readonly comma: string;
  /** English has none: there the rules speak for themselves. */
  readonly rules?: NonNullable<FindingWords['rules']>;
}

const FILES = import.meta.glob<Catalogue>('../src/locales/*.ts', { eager: true });
const catalogueOf = (language: Language): Catalogue => FILES[`../src/locales/${language}.ts`]!;

/** `zh-cn` is `zh_CN` there. */
const folderOf = (language: Language): string =>
  language.replace(/-(.*)$/, (_, region: string) => `_${region.toUpperCase()}`);

/** Path in `public` → text. */
export function localeFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const words = Object.entries(catalogueOf(language).manifest);
      const messages = Object.fromEntries(words.map(([key, message]) => [key, { message }]));
      return [`_locales/${folderOf(language)}/messages.json`, `${JSON.stringify(messages, null, 2)}\n`];
    }),
  );
}

const ENGLISH = Object.fromEntries(RULE_METADATA.map(({ id, why, messages }) => [id, { why, messages }]));

function speechSource(language: Language): string {
  const { warning, measures, rules = ENGLISH, terms, comma } = catalogueOf(language);
  const speech: Speech = { language, words: { warning, measures, finding: { rules, terms, comma } } };
  return `(globalThis.${SPEECHES} ??= []).push(${JSON.stringify(speech)});\n`;
}

/** File name → source. */
export const speechFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(LANGUAGES.map((language) => [`${language}.js`, speechSource(language)]));
