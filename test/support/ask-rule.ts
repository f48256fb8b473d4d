import { expect } from 'vitest';
import { runRules } from '../../src/audit/run.js';
import { type Collected, type CollectOptions, collect } from '../../src/collect/collect.js';
import type { Rule } from '../../src/model/rule.js';
import { read } from '../../src/read/read.js';
import type { Example } from './examples.js';

/** `data-gpc="on"` or `"off"` anywhere in an example stands for what the browser says to every site. */
function signalOf(document: Document): CollectOptions {
  const said = document.querySelector('[data-gpc]')?.getAttribute('data-gpc');
  return said ? { globalPrivacyControl: said === 'on' } : {};
}

/** Runs one rule over a document that shows an example, and asserts what the example says. */
export function expectExample(rule: Rule, example: Example, document: Document): void {
  expectSaid(rule, example, document, collect(document, signalOf(document)));
}

/** The same, of facts that were taken already: what happened in between is in them. */
export function expectSaid(
  rule: Rule,
  example: Example,
  document: Document,
  { facts, refs }: Pick<Collected, 'facts' | 'refs'>,
): void {
  const report = runRules(read(facts), [rule]);
  expect(facts.limits, 'every control could be read').toEqual([]);
  const said = report.findings.map((finding) => `${finding.verdict} ${finding.message}: ${finding.text}`);
  const expected = Array.from(document.querySelectorAll('[data-expect]'));
  if (example.verdict === 'ok') {
    expect(expected, 'an ok example blames nothing').toHaveLength(0);
    expect(report.outcomes[rule.id], 'the rule could judge').not.toMatch(/skipped|error/);
    expect(said).toEqual([]);
    return;
  }
  expect(expected, 'a finding example marks what is blamed').toHaveLength(1);
  expect(said, 'exactly one finding').toHaveLength(1);
  expect(report.findings[0]?.verdict).toBe(example.verdict);
  const blamed = refs.get(report.findings[0]?.about ?? -1);
  expect(
    blamed === expected[0] || expected[0]?.contains(blamed ?? null),
    `blames the marked element, not ${blamed?.outerHTML}`,
  ).toBe(true);
}
