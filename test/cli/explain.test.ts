import { expect, test } from 'vitest';
import { explain } from '../../src/cli/explain-command.js';
import { parseJurisdictions } from '../../src/cli/parse-option.js';
import { rulesAsJson } from '../../src/cli/rules-command.js';
import { RULES } from '../../src/rules/index.js';

test.each(RULES.map(({ id }) => id))('%s is explained by its page, with its provisions and their status', (id) => {
  const page = explain(id);
  expect(page).toMatch(new RegExp(`^# ${id}\n`));
  expect(page).toContain('## Examples');
  expect(page).toContain('## Relevant provisions');
  const rule = RULES.find((one) => one.id === id);
  expect(page.split('\n- ').length - 1).toBeGreaterThanOrEqual(rule?.basis.length ?? 0);
});

test('a provision nobody has read is shown as not verified', () => {
  expect(explain('unnamed-recipients')).toMatch(/Art 13.*\[not verified\]/);
});

test('a rule nobody knows is met with the nearest one', () => {
  expect(() => explain('weaker-rejct')).toThrow(/Did you mean "weaker-reject"/);
});

test('the catalogue for programs names every rule, its provisions and their standing', () => {
  const { rules } = JSON.parse(rulesAsJson(RULES)) as { rules: { id: string; provisions: { verified: boolean }[] }[] };
  expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
  for (const { id, provisions } of rules) {
    expect(provisions.length, id).toBeGreaterThan(0);
    for (const { verified } of provisions) expect(typeof verified).toBe('boolean');
  }
});

test('jurisdictions are asked for in any case of letters, and an unknown one is refused', () => {
  expect(parseJurisdictions('eu,us-ca, CN')).toEqual(['EU', 'US-CA', 'CN']);
  expect(() => parseJurisdictions('eu,atlantis')).toThrow(/unknown jurisdiction/);
  expect(() => parseJurisdictions(' , ')).toThrow(/name a jurisdiction/);
});
