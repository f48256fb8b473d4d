import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulePage, rulePages } from '../../scripts/rule-pages.js';
import type { Block, RulePage } from '../../src/extension/explain/rule-page.js';
import { RULES } from '../../src/rules/index.js';
import { examplesIn } from '../support/examples.js';

const PAGES = rulePages();
const SECTIONS = ['finds', 'matters', 'unsure', 'options', 'sources'] as const;

const textOf = (block: Block): string =>
  (block.kind === 'list' ? block.items.flat() : block.runs).map(({ text }) => text).join(' ');
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

test('every rule has a page', () => {
  expect(PAGES.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id).sort());
});

describe.each(PAGES.map((page) => [page.id, page] as const))('the page of %s', (id, page: RulePage) => {
  const markdown = readFileSync(`src/rules/${id}/README.md`, 'utf8');

  test('says what its README says, to the letter', () => {
    for (const section of SECTIONS) expect(page[section].length, section).toBeGreaterThan(0);
    const told = SECTIONS.flatMap((section) => page[section].map(textOf)).join('');
    const prose = markdown.replace(/^## Examples$[\s\S]*?(?=^## )/m, '').replace(/^#+ .*$/gm, '');
    const [, ...sections] = markdown.split(/^## /m);
    const intro = markdown.split(/^## /m)[0]!.replace(/^# .*$/m, '');
    const wanted = lettersOf(prose).slice(lettersOf(intro).length);
    expect(sections.length).toBe(6);
    expect([...lettersOf(told)].sort().join('')).toBe([...wanted].sort().join(''));
  });

  test('has every example, with its verdict', () => {
    expect(page.examples.map(({ title, verdict }) => [title, verdict])).toEqual(
      examplesIn(markdown).map(({ title, verdict }) => [title, verdict]),
    );
  });
});

const WHOLE = ['What it finds', 'Why it matters', 'Examples', 'When it cannot tell', 'Options', 'Sources'];
const readme = (parts: Readonly<Record<string, string>> = {}) =>
  `# x\n\n${WHOLE.map((heading) => `## ${heading}\n\n${parts[heading] ?? (heading === 'Examples' ? '' : 'None.')}\n`).join('\n')}`;
const rule = { id: 'x', title: 'X', why: 'Because.' };

test('paragraphs, lists and code are told apart', () => {
  const { options, finds } = rulePage(
    rule,
    readme({ Options: '- `a`: one\n  and on\n- two', 'What it finds': 'A `b`\nc.\n\nD.' }),
  );
  expect(options).toEqual([
    {
      kind: 'list',
      items: [
        [
          { text: 'a', isCode: true },
          { text: ': one and on', isCode: false },
        ],
        [{ text: 'two', isCode: false }],
      ],
    },
  ]);
  expect(finds.map(textOf)).toEqual(['A  b  c.', 'D.']);
});

test.each([
  ['What it finds', '**bold**'],
  ['Sources', '[a link](https://example.com)'],
  ['Options', '1. first\n2. second'],
  ['Sources', '| a | b |'],
  ['Examples', 'Words between examples'],
])('what is of no form we read stops the build: %s', (heading, text) => {
  expect(() => rulePage(rule, readme({ [heading]: text }))).toThrow();
});

test('a missing heading stops the build', () => {
  expect(() => rulePage(rule, readme().replace('## Sources', '## Source'))).toThrow('Sources');
});
