import { expect, test } from 'vitest';
import { runRules } from '../../src/audit/run.js';
import { defineRule } from '../../src/model/rule.js';
import { read } from '../../src/read/read.js';
import { RULES } from '../../src/rules/index.js';
import { aControl, aPage } from '../support/facts.js';

const ruleThat = (check: () => never[]) =>
  defineRule({
    id: 'a-rule',
    status: 'trial',
    since: '0',
    deception: 1,
    pattern: 'bad-default',
    basis: [],
    scope: 'page',
    needs: ['layout'],
    title: '',
    why: '',
    fix: '',
    messages: {},
    options: {},
    applies: () => true,
    check,
  });

test('a rule that throws is an outcome, and the others still answer', () => {
  const broken = ruleThat(() => {
    throw new Error('broken');
  });
  const report = runRules(read(aPage({ controls: [aControl()] })), [broken, ...RULES]);
  expect(report.outcomes['a-rule']).toBe('error');
  expect(report.findings.map((finding) => finding.rule)).toEqual(['preticked-consent']);
});

test('a rule whose measurements are missing is skipped, never passed', () => {
  const page = aPage({ controls: [aControl()], measured: { style: true, layout: false, history: false } });
  const { outcomes } = runRules(read(page), [ruleThat(() => []), ...RULES]);
  expect(outcomes).toMatchObject({ 'a-rule': 'skipped', 'concealed-consent': 'skipped', 'preticked-consent': 'found' });
});

test('nothing to judge is told from nothing found', () => {
  expect(runRules(read(aPage()), RULES).outcomes).toMatchObject({ 'preticked-consent': 'not-applicable' });
  const off = aPage({ controls: [aControl({ state: 'off' })] });
  expect(runRules(read(off), RULES).outcomes).toMatchObject({ 'preticked-consent': 'clear' });
});

test('a finding carries the words, the place, the provisions and the evidence', () => {
  const [finding] = runRules(read(aPage({ controls: [aControl()] })), RULES).findings;
  expect(finding).toMatchObject({
    rule: 'preticked-consent',
    verdict: 'fail',
    severity: 'moderate',
    purposes: ['marketing'],
    text: 'Send me the newsletter',
    target: ['#box'],
    evidence: { state: 'on', words: 'Send me the newsletter', decidedBy: ['newsletter'] },
  });
  expect(finding?.provisions).toContain('planet49');
});

test('the same facts give the same report', () => {
  const facts = aPage({ controls: [aControl(), aControl({ ref: 2, name: 'I agree to share my data with partners' })] });
  expect(runRules(read(structuredClone(facts)), RULES)).toEqual(runRules(read(facts), RULES));
});
