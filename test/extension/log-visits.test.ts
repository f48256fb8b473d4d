import { expect, test } from 'vitest';
import type { LogRecord, PageSummary } from '../../src/extension/log/record.js';
import { visitsFrom } from '../../src/extension/log/visits.js';
import type { Finding } from '../../src/model/finding.js';
import type { Review } from '../../src/model/visit.js';
import { aReceipt } from './a-report.js';

let seq = 0;
const entry = (visit: string) => {
  seq += 1;
  return {
    key: `${visit}|${seq}`,
    seq,
    at: `2026-01-01T00:00:0${seq % 10}.000Z`,
    site: 'shop.example',
    pageUrl: 'https://shop.example/pay',
    frameUrl: 'https://shop.example/pay',
    frameOrigin: 'https://shop.example',
    visit,
    chain: '',
  };
};
const finding = (visit: string, id: string): LogRecord => ({
  ...entry(visit),
  kind: 'finding',
  finding: { id, rule: 'preticked-consent' } as Finding,
});
const receipt = (visit: string): LogRecord => ({ ...entry(visit), kind: 'receipt', receipt: aReceipt() });
const page = (visit: string, change: Partial<PageSummary> = {}): LogRecord => ({
  ...entry(visit),
  kind: 'page',
  page: {
    url: 'https://shop.example/pay',
    title: 'Pay',
    language: 'en',
    kinds: ['checkout'],
    viewport: { width: 900, height: 640 },
    auditedAt: '2026-01-01T00:00:00.000Z',
    durationMs: 3,
    verdict: 'clean',
    outcomes: { 'preticked-consent': 'clear', 'opt-out-box': 'clear' },
    limits: [],
    ...change,
  },
});
const review = (change: Partial<Review>): Review => ({ decision: 'confirmed', note: '', by: '', at: '', ...change });
const aCase = (id: string, ...findings: string[]) => ({
  id,
  name: '',
  number: '',
  purpose: '',
  createdAt: '',
  findings,
});

test('records are brought together by visit, and visits stand in the order in which they began', () => {
  const records = [page('b'), finding('b', 'u1'), finding('a', 'u1'), receipt('b'), page('a')];
  const visits = visitsFrom(records.toReversed(), new Map(), []);
  expect(visits.map(({ id, page: { findings, receipts } }) => [id, findings.length, receipts.length])).toEqual([
    ['b', 1, 1],
    ['a', 1, 0],
  ]);
  expect(visits[0]).toMatchObject({ site: 'shop.example', page: { title: 'Pay', step: null, probes: [] } });
});

test('the newest summary of a page counts, but what was found stays found', () => {
  const records = [
    page('a', { verdict: 'findings', title: 'First' }),
    finding('a', 'u1'),
    page('a', { verdict: 'clean', title: 'Last' }),
  ];
  expect(visitsFrom(records, new Map(), [])[0]?.page).toMatchObject({
    title: 'Last',
    verdict: 'findings',
    outcomes: { 'preticked-consent': 'found', 'opt-out-box': 'clear' },
  });
});

test('a visit without a summary is told from what there is, and is never clean', () => {
  const [first, second] = visitsFrom([finding('a', 'u1'), receipt('b')], new Map(), []);
  expect(first?.page).toMatchObject({ url: 'https://shop.example/pay', verdict: 'findings' });
  expect(second?.page).toMatchObject({ verdict: 'incomplete', findings: [], receipts: [expect.anything()] });
});

test('reviews and cases are found by the record and stand by the finding', () => {
  const records = [finding('a', 'u1'), finding('a', 'u2'), finding('b', 'u1')];
  const [of, other] = records.map(({ key }) => key) as [string, string];
  const visits = visitsFrom(records, new Map([[of, review({ note: 'seen' })]]), [
    aCase('c1', of, other),
    aCase('c2', of),
    aCase('c3', 'gone'),
  ]);
  expect(visits.map(({ reviews, cases }) => [reviews, cases])).toEqual([
    [{ u1: expect.objectContaining({ note: 'seen' }) }, { u1: ['c1', 'c2'], u2: ['c1'] }],
    [{}, {}],
  ]);
});

test('of two reviews of one finding, in two frames, the newer one stands', () => {
  const records = [finding('a', 'u1'), finding('a', 'u1')];
  const [one, two] = records.map(({ key }) => key) as [string, string];
  const reviews = new Map([
    [one, review({ at: '2026-02-02T00:00:00.000Z', note: 'newer' })],
    [two, review({ at: '2026-01-01T00:00:00.000Z', note: 'older' })],
  ]);
  const [visit] = visitsFrom(records, reviews, [aCase('c1', one, two)]);
  expect(visit?.page.findings).toHaveLength(2);
  expect(visit?.reviews.u1?.note).toBe('newer');
  expect(visit?.cases.u1).toEqual(['c1']);
});

test('nothing gives nothing', () => {
  expect(visitsFrom([], new Map(), [])).toEqual([]);
});
