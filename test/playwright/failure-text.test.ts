import { expect, test } from 'vitest';
import { MAIN_WORLD } from '../../src/library/own-limits.js';
import type { Finding } from '../../src/model/finding.js';
import type { PageReport } from '../../src/model/report.js';
import { foundText, incompleteText } from '../../src/playwright/failure-text.js';

const finding = {
  id: 'u1-1',
  rule: 'preticked-consent',
  verdict: 'fail',
  severity: 'serious',
  status: 'new',
  purposes: ['marketing'],
  message: 'Potential pre-ticked consent: “Send me\u202e offers” was already on.',
  messageKey: 'on',
  fix: 'Leave it off.',
  target: ['#pay', ['x-box', 'input']],
  text: 'Send me\u202e offers',
  language: 'en',
  evidence: { initialState: 'on', fontSize: 9 },
  provisions: [],
} as unknown as Finding;

const page = {
  url: 'https://shop.example/signup',
  findings: [finding, { ...finding, severity: 'minor', target: ['#other'] }],
  limits: [],
  outcomes: {},
} as unknown as PageReport;

test('names rule, words, numbers, place and fix, and counts the rest', () => {
  const text = foundText(page, [finding], 'serious');
  expect(text).toContain('1 potential dark pattern (serious or graver) on https://shop.example/signup');
  for (const part of [
    'preticked-consent',
    'text 9 px',
    '#pay › x-box » input',
    'Leave it off.',
    'and 1 finding below that',
  ])
    expect(text).toContain(part);
});

test('a page cannot turn the words of a terminal around', () => {
  expect(foundText(page, [finding], 'serious')).not.toContain('\u202e');
});

test('says what could not be looked at, but for what its own way of looking cannot see', () => {
  const frame = { kind: 'unreachable-frame', target: ['#ad'], reason: 'it did not answer' } as const;
  const text = incompleteText({ ...page, limits: [MAIN_WORLD, frame], outcomes: { 'forced-consent': 'error' } });
  expect(text).toContain('? not looked at  unreachable-frame, #ad: it did not answer');
  expect(text).toContain('? not judged  forced-consent: error');
  expect(text).not.toContain('main-world');
});
