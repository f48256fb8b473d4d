import { expect, test } from 'vitest';
import { gradeOf } from '../../src/audit/grade.js';

test.each([
  ['the Alipay line: credit, concealed, data passed on', ['credit'], 3, false, 'critical'],
  ['third-party sharing, pre-ticked', ['third-party-sharing'], 2, false, 'serious'],
  ['own marketing, pre-ticked', ['marketing'], 2, false, 'moderate'],
  ['own marketing, concealed', ['marketing'], 3, false, 'moderate'],
  ['terms, pre-ticked', ['terms'], 2, false, 'minor'],
  ['a paid extra, chosen in advance', ['paid-extra'], 2, false, 'serious'],
  ['a subscription, chosen in advance', ['paid-extra'], 2, true, 'critical'],
  ['the worst of several purposes', ['terms', 'marketing', 'credit'], 3, false, 'critical'],
] as const)('%s is graded %s', (_, purposes, deception, recurring, severity) => {
  expect(gradeOf(purposes, deception, recurring)).toBe(severity);
});
