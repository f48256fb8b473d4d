import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/audit/fingerprint.js';
import { mergeFrames } from '../../src/audit/merge.js';
import { runRules } from '../../src/audit/run.js';
import type { PageFacts } from '../../src/model/facts.js';
import { read } from '../../src/read/read.js';
import { RULES } from '../../src/rules/index.js';
import { aControl, aPage, aSight } from '../support/facts.js';

const context = { rules: RULES, auditedAt: '2026-01-01T00:00:00Z', site: 'shop.example' };
const report = (facts: Partial<PageFacts>) => runRules(read(aPage(facts)), RULES);
const inFrame = { path: ['#pay'], isTop: false, concealedBy: [] };

describe('frames become a page', () => {
  test('named by the top frame, with the findings of all', () => {
    const child = report({
      url: 'https://pay.example/form',
      frame: inFrame,
      controls: [aControl({ name: 'Add insurance for €5' })],
    });
    const page = mergeFrames([child, report({ controls: [aControl()] })], context);
    expect(page.url).toBe('https://shop.example/signup');
    expect(page.findings.map(({ rule, target }) => [rule, target])).toEqual([
      ['preselected-extra', ['#pay', '#box']],
      ['preticked-consent', ['#box']],
    ]);
    expect(page.verdict).toBe('findings');
  });

  test('a limit, an error or a skipped rule makes it incomplete, never clean', () => {
    const limit = { kind: 'unreachable-frame', target: ['#ad'], reason: 'it did not answer' } as const;
    expect(mergeFrames([report({})], context).verdict).toBe('clean');
    expect(mergeFrames([report({})], { ...context, extraLimits: [limit] }).verdict).toBe('incomplete');
    expect(mergeFrames([report({ measured: { style: true, layout: false, history: false } })], context).verdict).toBe(
      'incomplete',
    );
    expect(mergeFrames([], context)).toMatchObject({ verdict: 'incomplete', limits: [{ kind: 'not-rendered' }] });
  });

  test('findings of one control stand together under the gravest', () => {
    const words = { ...aSight(), style: null };
    const hidden = aControl({
      ref: 1,
      name: 'I agree to a credit check',
      sight: aSight({ concealedBy: ['opacity'] }),
      words,
    });
    const page = mergeFrames(
      [report({ controls: [aControl({ ref: 2 }), hidden], places: { 1: '#a', 2: '#b' } })],
      context,
    );
    expect(page.findings.map(({ target, severity }) => [target[0], severity])).toEqual([
      ['#a', 'critical'],
      ['#b', 'moderate'],
    ]);
  });

  test('what a finding is about goes along', () => {
    const page = mergeFrames([report({ controls: [aControl({ role: 'switch' })] })], context);
    expect(page.findings.map(({ role }) => role)).toEqual(['switch']);
  });

  test('the message is filled from the evidence', () => {
    expect(mergeFrames([report({ controls: [aControl()] })], context).findings[0]?.message).toBe(
      'Potential pre-ticked consent: “Send me the newsletter” was already on when the page was shown.',
    );
  });
});

describe('a finding keeps its name', () => {
  const parts = {
    rule: 'preticked-consent',
    site: 'shop.example',
    url: 'https://www.shop.example/orders/123456/pay',
    role: 'checkbox',
    text: 'Send me the newsletter',
    purposes: ['marketing'] as const,
    ordinal: 0,
  };

  test('across orders, cases, spaces and moved files', () => {
    const name = fingerprint(parts);
    expect(name).toMatch(/^u1-[0-9a-f]{16}$/);
    expect(fingerprint({ ...parts, url: 'https://shop.example/orders/987/pay' })).toBe(name);
    expect(fingerprint({ ...parts, text: 'SEND  me the newsletter ' })).toBe(name);
    const file = (url: string) => fingerprint({ ...parts, url });
    expect(file('file:///a/b/page.html')).toBe(file('file:///c/page.html'));
  });

  test.each([
    ['rule', { rule: 'concealed-consent' }],
    ['site', { site: 'other.example' }],
    ['path', { url: 'https://shop.example/signup' }],
    ['role', { role: 'switch' }],
    ['words', { text: 'Send me the catalogue' }],
    ['purpose', { purposes: ['credit'] as const }],
    ['place among its equals', { ordinal: 1 }],
  ])('and another has another: %s', (_, change) => {
    expect(fingerprint({ ...parts, ...change })).not.toBe(fingerprint(parts));
  });

  test('two boxes with the same words are told apart, in order', () => {
    const twins = [aControl({ ref: 1 }), aControl({ ref: 2 })];
    const ids = mergeFrames([report({ controls: twins })], context).findings.map((finding) => finding.id);
    expect(new Set(ids).size).toBe(2);
  });
});
