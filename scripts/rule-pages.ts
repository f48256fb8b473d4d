// Reads the pages of the rules into data. They keep one form, which a test of every rule holds: six headings, paragraphs, lists of
// one level, code in backticks, and examples in fences. What is not of that form is an error, never a piece left out.
import { readFileSync } from 'node:fs';
import type { Block, ExampleVerdict, RuleExample, RulePage, Run } from '../src/extension/explain/rule-page.js';
import type { RuleMeta } from '../src/model/rule.js';
import { RULES } from '../src/rules/index.js';

const EXAMPLE = /^### (.+)\n+```html (fail|review|ok)(?: browser)?\n([\s\S]*?)\n```\n*/gm;

/** Heading → what stands under it. */
function sectionsOf(markdown: string): ReadonlyMap<string, string> {
  const [, ...sections] = markdown.split(/^## /m);
  return new Map(
    sections.map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end).trim(), section.slice(end).trim()] as const;
    }),
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Odd pieces between backticks are code. */
const runsOf = (text: string): Run[] =>
  oneLine(text)
    .split('`')
    .map((piece, at) => ({ text: piece, isCode: at % 2 === 1 }))
    .filter(({ text: piece }) => piece !== '');

const UNKNOWN = /\*\*|__|\]\(|^\s*(?:#|>|\||\d+\. |\* |```)/m;

function blockOf(text: string): Block {
  if (UNKNOWN.test(text)) throw new Error(`a rule's page has a form we do not read: ${text.slice(0, 80)}`);
  if (!text.startsWith('- ')) return { kind: 'paragraph', runs: runsOf(text) };
  return { kind: 'list', items: text.slice(2).split(/\n- /).map(runsOf) };
}

const blocksOf = (text: string): Block[] =>
  text
    .split(/\n{2,}/)
    .filter(Boolean)
    .map(blockOf);

function examplesOf(text: string): RuleExample[] {
  const left = text.replace(EXAMPLE, '').trim();
  if (left !== '') throw new Error(`beside the examples stands: ${left.slice(0, 80)}`);
  return Array.from(text.matchAll(EXAMPLE), ([, title = '', verdict, code = '']) => ({
    title,
    verdict: verdict as ExampleVerdict,
    code,
  }));
}

export function rulePage({ id, title, why }: Pick<RuleMeta, 'id' | 'title' | 'why'>, markdown: string): RulePage {
  const sections = sectionsOf(markdown);
  const of = (heading: string): string => {
    const text = sections.get(heading);
    if (text === undefined) throw new Error(`${id} has nothing under “${heading}”`);
    return text;
  };
  return {
    id,
    title,
    why,
    finds: blocksOf(of('What it finds')),
    matters: blocksOf(of('Why it matters')),
    examples: examplesOf(of('Examples')),
    unsure: blocksOf(of('When it cannot tell')),
    options: blocksOf(of('Options')),
    sources: blocksOf(of('Sources')),
  };
}

/** The pages of all rules, by name. */
export const rulePages = (): RulePage[] =>
  [...RULES]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule) => rulePage(rule, readFileSync(`src/rules/${rule.id}/README.md`, 'utf8')));
