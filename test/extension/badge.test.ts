import { expect, test } from 'vitest';
import { badgeOf } from '../../src/extension/background/badge.js';
import { pageOf } from '../../src/extension/background/page.js';
import type { FrameReport } from '../../src/model/report.js';
import { aFrameReport } from './a-report.js';

const OUTCOMES = {
  'concealed-consent': 'clear',
  'hidden-consent-field': 'not-applicable',
  'inconspicuous-consent': 'clear',
  'preselected-extra': 'clear',
  'preticked-consent': 'clear',
} as const;

const pageWith = (change: Partial<FrameReport>) =>
  pageOf(
    { epoch: 0, frames: { 0: { document: 'd', origin: 'o', epoch: 0, report: aFrameReport(change) } }, closed: {} },
    'https://shop.example/',
    '2026-01-01T00:00:00.000Z',
  );
const [finding] = aFrameReport().findings;

test('a page with findings shows how many controls are concerned, in words too', () => {
  const two = pageWith({
    findings: [finding!, { ...finding!, about: 9, target: ['#other'], evidence: { state: 'on' } }],
  });
  expect(badgeOf(two, 'en')).toMatchObject({ text: '2', title: 'untick: 2 things to look at on this page' });
  expect(badgeOf(two, 'ar').title).toBe('untick: أمران يستحقان النظر في هذه الصفحة');
});

test('two equal frames count twice, though their places read the same', () => {
  const known = { document: 'd', origin: 'o', epoch: 0, report: aFrameReport() };
  const page = pageOf({ epoch: 0, frames: { 3: known, 4: { ...known, report: aFrameReport() } }, closed: {} }, '', '');
  expect(badgeOf(page, 'en').text).toBe('2');
});

test('the gravest finding gives the colour', () => {
  const of = (severity: 'minor' | 'critical') =>
    badgeOf(pageWith({ findings: [{ ...finding!, severity }] }), 'en').color;
  expect(of('critical')).not.toBe(of('minor'));
  const both = pageWith({
    findings: [
      { ...finding!, severity: 'minor' },
      { ...finding!, severity: 'critical' },
    ],
  });
  expect(badgeOf(both, 'en').color).toBe(of('critical'));
});

test('a clean page shows nothing', () => {
  expect(badgeOf(pageWith({ findings: [], outcomes: OUTCOMES }), 'en')).toMatchObject({
    text: '',
    title: 'untick: nothing found on this page',
  });
});

test('a page that could not be wholly seen is never called clean', () => {
  const limits = [{ kind: 'closed-shadow-root', target: ['x-pay'], reason: '' }] as const;
  expect(badgeOf(pageWith({ findings: [], outcomes: OUTCOMES, limits }), 'en').title).toContain('could not be checked');
});
