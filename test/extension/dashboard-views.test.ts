import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beforeAfter } from '../../src/extension/dashboard/before-after.js';
import { compareVisits, isWhole } from '../../src/extension/dashboard/compare.js';
import { figuresOf } from '../../src/extension/dashboard/figures.js';
import { ALL } from '../../src/extension/dashboard/query.js';
import { NOWHERE, parseRoute, toCase, toCompare, toFinding, toFindings } from '../../src/extension/dashboard/route.js';
import { Rows } from '../../src/extension/dashboard/rows.js';
import { byRule, bySite, overTime } from '../../src/extension/dashboard/tally.js';
import { ceilingFor } from '../../src/extension/dashboard/time-plot.js';
import { sendingsFrom, timelineFrom } from '../../src/extension/dashboard/timeline-steps.js';
import { visible } from '../../src/extension/dashboard/visible.js';
import { WORDS } from '../../src/extension/dashboard/words.js';
import type { LogRecord } from '../../src/extension/log/record.js';
import { aFinding, aLog, LogMaker, NOW } from '../browser/support/dashboard-log.js';
import { aConsent, aReceipt } from './a-report.js';

const DAY = 86_400_000;
const PAGE = 'https://www.shop.example/signup';
const about = (visit: string, at = NOW, page = PAGE) => ({ visit, at, site: 'shop.example', page });
const rowsOf = (records: readonly LogRecord[]) => {
  const rows = new Rows();
  rows.add(records);
  return rows;
};

describe('an address', () => {
  test('of a finding leads back to it, whatever words its key holds', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(text, (key) => {
        expect(parseRoute(toFinding(key))).toEqual({ view: 'finding', key });
        expect(parseRoute(toCase(key))).toMatchObject({ view: 'case', id: key, query: { case: key } });
        expect(parseRoute(toCompare(key, 'a', 'b'))).toMatchObject({ earlier: 'a', later: 'b' });
      }),
      { numRuns: 40 },
    );
    expect(parseRoute(toFinding('half a letter \ud83d'))).toEqual({ view: 'finding', key: 'half a letter \ud83d' });
  });

  test('that is none leads nowhere, and no address to the overview', () => {
    for (const hash of ['#/finding/', '#/finding/%', '#/finding/%22', '#/constructor', '#/case', '#//']) {
      const { view } = parseRoute(hash);
      expect(['nowhere', 'overview']).toContain(view);
    }
    expect(parseRoute('#/unknown')).toBe(NOWHERE);
    expect(parseRoute('')).toEqual({ view: 'overview', site: '' });
    expect(parseRoute(toFindings({ ...ALL, search: 'a?b#c&d' }))).toMatchObject({ query: { search: 'a?b#c&d' } });
  });
});

describe('the plots count', () => {
  const rows = rowsOf(aLog(3000, 120));
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

  test('every finding once, over time, by rule and by site', () => {
    expect(sum(overTime(rows).spans.flatMap(({ counts }) => counts))).toBe(3000);
    expect(sum(byRule(rows).map(({ count }) => count))).toBe(3000);
    const sites = bySite(rows).map(({ count }) => count);
    expect(sum(sites)).toBe(3000);
    expect(sites).toEqual(sites.toSorted((a, b) => b - a));
  });

  test('by days, weeks or months, as long as the log is, without a hole between them', () => {
    const spansOf = (days: number) => overTime(rowsOf(aLog(200, days)));
    expect([6, 60, 400].map((days) => spansOf(days).unit)).toEqual(['day', 'week', 'month']);
    const { spans } = spansOf(6);
    expect(spans.length).toBeGreaterThanOrEqual(14);
    for (const [at, { start }] of spans.entries()) {
      const before = spans[at - 1]?.start ?? start - DAY;
      expect(Math.round((start - before) / DAY)).toBe(1);
    }
    expect(overTime(new Rows())).toEqual({ unit: 'day', spans: [] });
  });

  test('up to a round number that is not below the highest bar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), (most) => {
        const ceiling = ceilingFor(most);
        expect(ceiling).toBeGreaterThanOrEqual(Math.max(2, most));
        expect(ceiling % 2).toBe(0);
        if (most > 20) expect(ceiling).toBeLessThanOrEqual(most * 2);
      }),
    );
  });
});

test('before and after: the first visit of each page beside its newest, and of pages seen twice alone', () => {
  const maker = new LogMaker();
  maker.found(about('v1', NOW - 9 * DAY), aFinding('preticked-consent', 'a'));
  maker.found(about('v1', NOW - 9 * DAY), aFinding('preticked-consent', 'b'));
  maker.found(about('v2', NOW - 5 * DAY), aFinding('confirmshaming', 'c'));
  maker.found(about('v3', NOW), aFinding('preticked-consent', 'a'));
  maker.found(about('v4', NOW, `${PAGE}/other`), aFinding('weaker-reject', 'd'));
  const told = beforeAfter(rowsOf(maker.records), 'shop.example');
  expect(told).toEqual({ pages: 1, changes: [{ rule: 'preticked-consent', before: 2, after: 1 }] });
  // A page on which nothing is found any more is after, too.
  maker.page(about('v5', NOW + DAY), 'Sign up', 0);
  expect(beforeAfter(rowsOf(maker.records), 'shop.example').changes).toEqual([
    { rule: 'preticked-consent', before: 2, after: 0 },
  ]);
});

describe('two visits of a page', () => {
  const visit = (id: string, texts: readonly string[]) => {
    const maker = new LogMaker();
    for (const text of texts) maker.found(about(id), aFinding('preticked-consent', text));
    return maker.records;
  };
  const told = (earlier: string[], later: string[], ...before: string[][]) => {
    const past = before.map((texts, at) => visit(`p${at}`, texts));
    const { fixed, new: fresh, back, still } = compareVisits(visit('a', earlier), visit('b', later), past);
    const texts = (all: typeof fixed) => all.map(({ finding }) => finding.text);
    return { fixed: texts(fixed), new: texts(fresh), back: texts(back), still: texts(still) };
  };

  test('tell what is gone, new, still there, and back again', () => {
    expect(told(['a', 'b'], ['b', 'c', 'd'], ['d'], ['a'])).toEqual({
      fixed: ['a'],
      new: ['c'],
      back: ['d'],
      still: ['b'],
    });
  });

  test('of which one has nothing: all is new, or all is gone', () => {
    expect(told([], ['a'])).toMatchObject({ fixed: [], new: ['a'] });
    expect(told(['a'], [])).toMatchObject({ fixed: ['a'], new: [] });
  });

  test('are not both whole when a part could not be looked at', () => {
    expect(isWhole(new LogMaker().page(about('v'), '', 0).records)).toBe(true);
    expect(isWhole(new LogMaker().page(about('v'), '', 2).records)).toBe(false);
  });
});

test('the longest life of a control is told, and what a form sent of it afterwards', () => {
  const finding = aFinding('preticked-consent', 'Share my data', { timeline: undefined as never });
  const later = aFinding('reticked-consent', 'Share my data');
  const maker = new LogMaker().found(about('v'), finding).found(about('v'), later);
  expect(timelineFrom(finding, maker.records)).toEqual(later.timeline);
  expect(timelineFrom({ ...finding, target: ['#other'] }, maker.records)).toBeNull();
  const { ref: _, ...consent } = aConsent();
  const receipt = { ...maker.records[0]!, kind: 'receipt' as const, receipt: aReceipt({ consents: [consent] }) };
  expect(sendingsFrom(finding, [receipt])).toEqual([
    { at: 4200, means: 'submit', receiver: 'https://shop.example', shown: 'on', sent: 'on' },
  ]);
  expect(sendingsFrom({ ...finding, text: 'Other words' }, [receipt])).toEqual([]);
});

test('what cannot be seen in a text is told by its number, and what is written with joiners stays', () => {
  expect(visible('pay\u202Eexe.\u2066\u0000\u200Blater\u{e0041}\ud83d')).toBe(
    'pay⟨U+202E⟩exe.⟨U+2066⟩⟨U+0000⟩⟨U+200B⟩later⟨U+E0041⟩⟨U+D83D⟩',
  );
  for (const plain of ['می\u200cخواهم', '👩\u200d👩\u200d👧', 'Tôi đồng ý', 'a\tb\nc'])
    expect(visible(plain)).toBe(plain);
  expect([{}, null, undefined, ['x'], { type: 'img', props: {} }].map(visible)).toEqual(['', '', '', '', '']);
});

test('numbers and times are written as the language writes them, and no time is a dash', () => {
  expect(figuresOf('de').number(100_000)).toBe('100.000');
  expect(figuresOf('en').count(WORDS.en.list.matches, 100_000)).toBe('100,000 findings');
  expect(figuresOf('ar').count(WORDS.ar.list.matches, 2)).toBe('نتيجتان');
  for (const broken of [null, undefined, 'no time', Number.NaN, 0]) expect(figuresOf('en').moment(broken)).toBe('–');
});
