// The reviewer of every rule: identity, page, examples, provisions. It fails in sentences.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indexSource, ruleIds } from '../scripts/generate-index.mjs';
import { metadataSource } from '../scripts/generate-metadata.js';
import { RULES } from '../src/rules/index.js';
import { expectExample } from './support/ask-rule.js';
import { examplesIn, happens, headingsIn } from './support/examples.js';

const read = (path: string) => readFileSync(path, 'utf8');
const pageOf = (id: string) => read(`src/rules/${id}/README.md`);
const chosen = process.env.UNTICK_RULE;
const rules = RULES.filter((rule) => !chosen || rule.id === chosen);

const HEADINGS = ['What it finds', 'Why it matters', 'Examples', 'When it cannot tell', 'Options', 'Sources'];
const FIELDS = 'id status since deception pattern basis scope needs title why fix messages options applies check'.split(
  ' ',
);

test('the index of rules is fresh: run `npm run generate` when it is not', () => {
  expect(read('src/rules/index.ts')).toBe(indexSource());
  expect(RULES.map((rule) => rule.id)).toEqual(ruleIds());
});

test('what exports know of the rules is fresh: run `npm run generate` when it is not', () => {
  expect(read('src/rules/metadata.gen.ts')).toBe(metadataSource());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const examples = examplesIn(pageOf(id));

  test('is described by the house form', () => {
    expect(Object.keys(rule), 'fields stand in the order of the design').toEqual(FIELDS);
    expect(pageOf(id).split('\n')[0], 'the page is titled by the id').toBe(`# ${id}`);
    expect(headingsIn(pageOf(id)), 'headings stand in order').toEqual(HEADINGS);
    expect(pageOf(id), 'the page says what the title says').toContain(rule.title);
    for (const text of [rule.why, rule.fix]) expect(text.match(/[.!?](?:\s|$)/g), 'one sentence').toHaveLength(1);
    for (const name of Object.keys(rule.options))
      expect(pageOf(id), `option ${name} is explained`).toContain(`\`${name}\``);
  });

  test('never calls anything illegal', () => {
    expect(JSON.stringify(rule)).not.toMatch(/illegal|unlawful|violat/i);
  });

  test('shows at least two failures and four near misses, each block marked', () => {
    const blocks = pageOf(id).match(/^```html/gm) ?? [];
    expect(examples, 'every block has a heading and a verdict').toHaveLength(blocks.length);
    expect(examples.filter((example) => example.verdict === 'fail').length).toBeGreaterThanOrEqual(2);
    expect(examples.filter((example) => example.verdict === 'ok').length).toBeGreaterThanOrEqual(4);
    const needsBrowser = rule.needs.includes('layout') || rule.needs.includes('history');
    expect(examples.filter((one) => !one.needsBrowser && (needsBrowser || happens(one)))).toEqual([]);
  });

  for (const example of examples.filter((one) => !one.needsBrowser)) {
    test(`${example.verdict}: ${example.title}`, () => {
      document.body.innerHTML = example.html;
      expectExample(rule, example, document);
    });
  }
});
