import { expect, test } from 'vitest';
import { applyIgnores, type IgnoreRule } from '../../src/audit/ignore.js';
import { isNamed, patternIn } from '../../src/audit/name-pattern.js';
import { decide } from '../../src/reporters/decision.js';
import { aFinding, aPage, aReport } from '../reporters/a-report.js';

const NOW = '2026-06-15T12:00:00.000Z';
const report = aReport([
  aPage({
    url: 'https://shop.example/checkout/pay',
    findings: [aFinding({ rule: 'forced-consent', text: 'I agree to the Terms', status: 'known', knownSince: NOW })],
    outcomes: { 'forced-consent': 'found' },
  }),
]);
const applied = (over: Partial<IgnoreRule>) => applyIgnores(report, [{ reason: 'as agreed', ...over }], NOW);
const isIgnored = (over: Partial<IgnoreRule>) => applied(over).pages[0]?.findings[0]?.status === 'ignored';

test('what is ignored stays in the report, with the reason, and fails nothing', () => {
  const held = applied({});
  const [finding] = held.pages[0]?.findings ?? [];
  expect(finding).toMatchObject({ status: 'ignored', ignoredBecause: 'as agreed', text: 'I agree to the Terms' });
  expect(finding).not.toHaveProperty('knownSince');
  expect(held.staleIgnores).toEqual([]);
  expect(decide(held, 'minor').exitCode).toBe(0);
});

test.each([
  [{ rule: 'forced-consent' }, true],
  [{ rule: 'bundled-consent' }, false],
  [{ url: 'https://shop.example/**' }, true],
  [{ url: 'https://shop.example/*' }, false],
  [{ url: '/checkout/**' }, true],
  [{ url: '/checkout' }, false],
  [{ name: 'i agree to  the terms' }, true],
  [{ name: 'I agree' }, false],
  [{ name: /agree/g }, true],
  [{ name: '/^i AGREE/i' }, true],
  [{ name: /privacy/ }, false],
  [{ rule: 'forced-consent', name: /privacy/ }, false],
  [{ until: '2026-06-15' }, true],
  [{ until: '2026-06-14' }, false],
])('%j: %s', (ignore, expected) => {
  expect(isIgnored(ignore)).toBe(expected);
});

test('a pattern that remembers where it stopped answers the same each time', () => {
  const name = /agree/g;
  expect([isIgnored({ name }), isIgnored({ name }), isNamed(name, 'agree'), isNamed(name, 'agree')]).not.toContain(
    false,
  );
  expect(patternIn(name)).toEqual(/agree/);
});

test('an ignore whose time is over is told, and so is one for which there is nothing', () => {
  expect(applied({ until: '2026-06-14', name: /agree/i }).staleIgnores).toEqual([
    { reason: 'as agreed', rule: null, url: null, name: '/agree/i', until: '2026-06-14', why: 'expired' },
  ]);
  expect(applied({ rule: 'forced-consent', name: 'x' }).staleIgnores).toMatchObject([{ why: 'unused' }]);
});

test('of pages that were not looked at nothing is told', () => {
  expect(applied({ url: '/elsewhere/**' }).staleIgnores).toEqual([]);
  expect(applied({ rule: 'bundled-consent' }).staleIgnores).toEqual([]);
  const missing = { ...report, unreached: [{ url: 'https://shop.example/gone', code: 'PAGE_HUNG', reason: 'late' }] };
  expect(applyIgnores(missing, [{ reason: 'r', name: 'x' }], NOW).staleIgnores).toEqual([]);
});
