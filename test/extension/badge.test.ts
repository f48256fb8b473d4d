import { expect, test } from 'vitest';
import { badgeOf } from '../../src/extension/background/badge.js';
import { pageOf } from '../../src/extension/background/page.js';
import { DEFAULTS } from '../../src/extension/settings.js';
import type { FrameReport } from '../../src/model/report.js';
import { RULES } from '../../src/rules/index.js';
import { aFrameReport } from './a-report.js';

const OUTCOMES = Object.fromEntries(RULES.map((rule) => [rule.id, 'clear' as const]));

const pageWith = (change: Partial<FrameReport>) =>
  pageOf(
    {
      epoch: 0,
      frames: { 0: { document: 'd', origin: 'o', epoch: 0, since: 0, report: aFrameReport(change) } },
      closed: {},
    },
    'https://shop.example/',
    '2026-01-01T00:00:00.000Z',
  );
const [finding] = aFrameReport().findings;

test('a page with findings shows how many controls are concerned, in words too', () => {
  const two = pageWith({
    findings: [finding!, { ...finding!, about: 9, target: ['#other'], evidence: { state: 'on' } }],
  });
  expect(badgeOf(two, 'en', DEFAULTS)).toMatchObject({ text: '2', title: 'untick: 2 things to look at on this page' });
  expect(badgeOf(two, 'ar', DEFAULTS).title).toBe('untick: أمران يستحقان النظر في هذه الصفحة');
});

test('two equal frames count twice, though their places read the same', () => {
  const known = { document: 'd', origin: 'o', epoch: 0, since: 0, report: aFrameReport() };
  const page = pageOf({ epoch: 0, frames: { 3: known, 4: { ...known, report: aFrameReport() } }, closed: {} }, '', '');
  expect(badgeOf(page, 'en', DEFAULTS).text).toBe('2');
});

test('the gravest finding gives the colour', () => {
  const of = (severity: 'minor' | 'critical') =>
    badgeOf(pageWith({ findings: [{ ...finding!, severity }] }), 'en', DEFAULTS).color;
  expect(of('critical')).not.toBe(of('minor'));
  const both = pageWith({
    findings: [
      { ...finding!, severity: 'minor' },
      { ...finding!, severity: 'critical' },
    ],
  });
  expect(badgeOf(both, 'en', DEFAULTS).color).toBe(of('critical'));
});

test('a clean page shows nothing', () => {
  expect(badgeOf(pageWith({ findings: [], outcomes: OUTCOMES }), 'en', DEFAULTS)).toMatchObject({
    text: '',
    title: 'untick: nothing found on this page',
  });
});

test('a page that could not be wholly seen is never called clean', () => {
  const limits = [{ kind: 'closed-shadow-root', target: ['x-pay'], reason: '' }] as const;
  expect(badgeOf(pageWith({ findings: [], outcomes: OUTCOMES, limits }), 'en', DEFAULTS).title).toContain(
    'could not be checked',
  );
});

test('what a person asked not to be warned of is not counted, and the title does not call the page clean', () => {
  const page = pageWith({
    findings: [
      { ...finding!, severity: 'minor' },
      { ...finding!, about: 9, evidence: { state: 'on' } },
    ],
  });
  expect(badgeOf(page, 'en', { ...DEFAULTS, warnFrom: 'serious' }).text).toBe('1');
  expect(badgeOf(page, 'en', { ...DEFAULTS, warnFrom: 'critical' })).toMatchObject({
    text: '',
    title: 'untick: only things here that you asked not to be warned of',
  });
});

test('where the page keeps taking the warnings away the title says so, and where they can be seen', () => {
  const known = { document: 'd', origin: 'o', epoch: 0, since: 0, report: aFrameReport() };
  const page = pageOf(
    { epoch: 0, frames: { 0: known, 3: { ...known, report: aFrameReport(), isBlocked: true } }, closed: {} },
    '',
    '',
  );
  expect(badgeOf(page, 'en', DEFAULTS).title).toMatch(
    /^untick: 2 things .* keeps taking the warnings away\. Press here to see them\.$/,
  );
});
