// What the rules say in each language: English from the rules themselves, the others from their files.
import { LANGUAGES, type Language } from '../../src/locales/language.js';
import type { BoxSentences, OtherSentences, RuleFixes, RuleTitles } from '../../src/locales/rule-words.js';
import { RULES } from '../../src/rules/index.js';

interface RuleFile {
  readonly boxRules: BoxSentences;
  readonly otherRules: OtherSentences;
  readonly ruleTitles: RuleTitles;
  readonly ruleFixes: RuleFixes;
}

export interface ToldRule {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly messages: Readonly<Record<string, string>>;
}

type Told = Readonly<Record<string, ToldRule>>;

const FILES = import.meta.glob<RuleFile>('../../src/locales/rules/*.ts', { eager: true });

function toldIn(language: Language): Told {
  if (language === 'en') return Object.fromEntries(RULES.map(({ id, ...rule }) => [id, rule]));
  const file = FILES[`../../src/locales/rules/${language}.ts`];
  const titles: Readonly<Record<string, string>> = file?.ruleTitles ?? {};
  const fixes: Readonly<Record<string, string>> = file?.ruleFixes ?? {};
  const rules = Object.entries({ ...file?.boxRules, ...file?.otherRules });
  return Object.fromEntries(
    rules.map(([id, said]) => [id, { ...said, title: titles[id] ?? '', fix: fixes[id] ?? '' }]),
  );
}

export const RULE_SENTENCES: ReadonlyMap<Language, Told> = new Map(
  LANGUAGES.map((language) => [language, toldIn(language)]),
);

export const sentencesOf = ({ title, why, fix, messages }: ToldRule): readonly string[] => [
  title,
  why,
  fix,
  ...Object.values(messages),
];
