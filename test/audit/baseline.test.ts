import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdAgainstBaseline, renewed } from '../../src/audit/baseline.js';
import { siteOf } from '../../src/drive/site.js';
import type { KnownFinding } from '../../src/model/comparison.js';
import type { Finding } from '../../src/model/finding.js';
import type { AuditReport, PageReport } from '../../src/model/report.js';
import { decide } from '../../src/reporters/decision.js';
import { aFinding, aPage, aReport } from '../reporters/a-report.js';

const RULE = 'preticked-consent';
const SIGNUP = 'https://shop.example/signup';
const REGISTER = 'https://shop.example/register';
const BEFORE = '2026-01-01T00:00:00.000Z';

const found = (id: string, text: string, over: Partial<Finding> = {}): Finding =>
  aFinding({ id: `u1-${id.padStart(16, '0')}`, rule: RULE, severity: 'serious', text, ...over });

const page = (url: string, findings: readonly Finding[], over: Partial<PageReport> = {}): PageReport =>
  aPage({ url, findings, outcomes: { [RULE]: findings.length > 0 ? 'found' : 'clear' }, ...over });

const entry = (id: string, text: string, url = SIGNUP): KnownFinding => ({
  id: `u1-${id.padStart(16, '0')}`,
  rule: RULE,
  url,
  text,
  severity: 'serious',
  firstSeen: BEFORE,
});

const hold = (report: AuditReport, known: readonly KnownFinding[]) =>
  holdAgainstBaseline(report, { path: 'b.json', known }, siteOf);
const statuses = (report: AuditReport) => report.pages.flatMap(({ findings }) => findings.map(({ status }) => status));

test('what the baseline knows is known since then, and fails nothing', () => {
  const held = hold(aReport([page(SIGNUP, [found('1', 'Offers')])]), [entry('1', 'Offers')]);
  expect(held.pages[0]?.findings[0]).toMatchObject({ status: 'known', knownSince: BEFORE });
  expect(held.baseline).toEqual({ path: 'b.json', fixed: [], notLookedAt: 0 });
  expect(decide(held, 'minor').exitCode).toBe(0);
});

test('a swap is not a draw: one is fixed, the other is new and fails the build', () => {
  const held = hold(aReport([page(SIGNUP, [found('2', 'Partners')])]), [entry('1', 'Offers')]);
  expect(statuses(held)).toEqual(['new']);
  expect(held.baseline?.fixed.map(({ text }) => text)).toEqual(['Offers']);
  expect(decide(held, 'serious').exitCode).toBe(1);
});

test('the same words on another page of the site have moved, once', () => {
  const moved = hold(aReport([page(SIGNUP, []), page(REGISTER, [found('2', ' offers '), found('3', 'OFFERS')])]), [
    entry('1', 'Offers'),
  ]);
  expect(statuses(moved)).toEqual(['moved', 'new']);
  expect(moved.pages[1]?.findings[0]).toMatchObject({ movedFrom: SIGNUP, knownSince: BEFORE });
  expect(moved.baseline).toMatchObject({ fixed: [], notLookedAt: 0 });
});

test.each([
  [
    'it is still in its place',
    [page(SIGNUP, [found('1', 'Offers')]), page(REGISTER, [found('2', 'Offers')])],
    ['known', 'new'],
  ],
  ['the page is of another site', [page('https://other.example/', [found('2', 'Offers')])], ['new']],
  ['another rule found it', [page(REGISTER, [found('2', 'Offers', { rule: 'forced-consent' })])], ['new']],
  ['it asks for something graver', [page(REGISTER, [found('2', 'Offers', { severity: 'critical' })])], ['new']],
  [
    'its page may still have it',
    [
      page(SIGNUP, [], { limits: [{ kind: 'time', target: [], reason: 'slow' }] }),
      page(REGISTER, [found('2', 'Offers')]),
    ],
    ['new'],
  ],
  ['it is on the same page under another name', [page(SIGNUP, [found('2', 'Offers')])], ['new']],
])('nothing has moved where %s', (_, pages, expected) => {
  expect(statuses(hold(aReport(pages), [entry('1', 'Offers')]))).toEqual(expected);
});

test('a page whose old address is not asked for any more has moved; without words nothing moves', () => {
  const now = aReport([page(REGISTER, [found('2', 'Offers')])]);
  expect(statuses(hold(now, [entry('1', 'Offers')]))).toEqual(['moved']);
  const wordless = aReport([page(REGISTER, [found('2', '')])]);
  expect(statuses(hold(wordless, [entry('1', '')]))).toEqual(['new']);
});

test.each([
  ['was not asked for', aReport([page(REGISTER, [])])],
  ['was not reached', aReport([page(REGISTER, [])], [{ url: SIGNUP, code: 'PAGE_HUNG', reason: 'late' }])],
  ['was not seen whole', aReport([page(SIGNUP, [], { limits: [{ kind: 'size', target: [], reason: 'much' }] })])],
  ['was not judged by the rule', aReport([page(SIGNUP, [], { outcomes: {} })])],
  ['was judged in vain', aReport([page(SIGNUP, [], { outcomes: { [RULE]: 'error' } })])],
  [
    'was on the way of a journey that broke off',
    aReport([page(SIGNUP, [], { step: 'first' })], [{ url: REGISTER, code: 'STEPS_FAILED', reason: 'no button' }]),
  ],
])('nothing is called fixed on a page that %s', (_, report) => {
  expect(hold(report, [entry('1', 'Offers')]).baseline).toMatchObject({ fixed: [], notLookedAt: 1 });
});

test('another port and another subdomain are the same page, as findings are named by site and path', () => {
  const held = hold(aReport([page('https://www.shop.example:8443/signup', [])]), [entry('1', 'Offers')]);
  expect(held.baseline?.fixed).toHaveLength(1);
});

test('--update takes in what is new and keeps the day, --prune drops what is fixed and nothing else', () => {
  const known = [entry('1', 'Offers'), entry('2', 'Partners'), entry('9', 'Elsewhere', 'https://shop.example/far')];
  const held = hold(
    aReport([
      page(SIGNUP, [found('1', 'Offers'), found('3', 'Profile'), found('4', 'Excused', { status: 'ignored' })]),
    ]),
    known,
  );
  const texts = (renewal: { adds: boolean; prunes: boolean }) =>
    renewed(held, known, renewal).map(({ text, firstSeen }) => [text, firstSeen === BEFORE]);
  const [old, day] = [true, false];
  expect(texts({ adds: true, prunes: false })).toEqual([
    ['Elsewhere', old],
    ['Offers', old],
    ['Partners', old],
    ['Profile', day],
  ]);
  expect(texts({ adds: false, prunes: true })).toEqual([
    ['Elsewhere', old],
    ['Offers', old],
  ]);
});

test('--update lets an entry follow what has moved, and keeps its day', () => {
  const known = [entry('1', 'Offers')];
  const held = hold(aReport([page(SIGNUP, []), page(REGISTER, [found('2', 'Offers')])]), known);
  expect(renewed(held, known, { adds: true, prunes: false })).toEqual([{ ...entry('2', 'Offers', REGISTER) }]);
  expect(renewed(held, known, { adds: false, prunes: true })).toEqual(known);
});

test('whatever was found, a baseline written of it knows all of it, in one order, and nothing else', () => {
  const finding = fc.record({ id: fc.nat(40), text: fc.constantFrom('a', 'b', 'c', '') });
  const pages = fc.array(fc.tuple(fc.constantFrom(SIGNUP, REGISTER), fc.array(finding, { maxLength: 5 })), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(pages, pages, (before, now) => {
      const reportOf = (seen: typeof before) =>
        aReport(
          seen.map(([url, list]) =>
            page(
              url,
              list.map(({ id, text }) => found(String(id), text)),
            ),
          ),
        );
      const first = renewed(hold(reportOf(before), []), [], { adds: true, prunes: false });
      expect(
        renewed(hold(reportOf(before.toReversed()), []), [], { adds: true, prunes: false })
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(first.map(({ id }) => id).toSorted());
      expect(new Set(statuses(hold(reportOf(before), first)))).toEqual(new Set(first.length > 0 ? ['known'] : []));
      // Each entry excuses one finding at most.
      const held = hold(reportOf(now), first);
      const ids = (status: string) =>
        new Set(
          held.pages.flatMap(({ findings }) => findings.filter((one) => one.status === status).map(({ id }) => id)),
        );
      const { fixed = [], notLookedAt = 0 } = held.baseline ?? {};
      expect(ids('known').size + ids('moved').size + fixed.length + notLookedAt).toBe(first.length);
    }),
  );
});
