import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupRows } from '../../src/extension/dashboard/group.js';
import { LEVELS } from '../../src/extension/dashboard/level.js';
import { ALL, parseQuery, type Query, SORTS, sayQuery } from '../../src/extension/dashboard/query.js';
import { Rows } from '../../src/extension/dashboard/rows.js';
import { type Beside, select } from '../../src/extension/dashboard/select.js';
import { aLog } from '../browser/support/dashboard-log.js';

const MANY = 100_000;
const log = aLog(MANY, 700);
const found = log.flatMap((record) => (record.kind === 'finding' ? [record] : []));

function rowsOf(records = log): Rows {
  const rows = new Rows();
  // As it is read: batch by batch, the newest first, each in its own order.
  for (let end = records.length; end > 0; end -= 1000) rows.add(records.slice(Math.max(0, end - 1000), end));
  return rows;
}

const rows = rowsOf();
const confirmed = new Set(found.filter((_, at) => at % 7 === 0).map(({ key }) => key));
const beside: Beside = {
  decisionOf: (key) => (confirmed.has(key) ? 'confirmed' : 'open'),
  inCase: (key) => key === found[3]?.key,
  titleOf: (rule) => `Title of ${rule}`,
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
};
const ask = (change: Partial<Query>) => select(rows, { ...ALL, ...change }, beside);
const seqs = (selected: Uint32Array) => Array.from(selected, (row) => rows.row(row).seq);
const wanted = (isMatch: (record: (typeof found)[number]) => boolean) =>
  found
    .filter(isMatch)
    .map(({ seq }) => seq)
    .reverse();

/** What it would say of two lists so long is read by nobody, and takes long to write. */
function expectSame(told: readonly number[], meant: readonly number[]): void {
  expect(told.length).toBe(meant.length);
  expect(told.findIndex((one, at) => one !== meant[at])).toBe(-1);
}

describe('of a hundred thousand findings', { timeout: 30_000 }, () => {
  test('every one is there once, the newest first', () => {
    expect(rows.count).toBe(MANY);
    expectSame(
      seqs(ask({})),
      wanted(() => true),
    );
  });

  test('each filter leaves exactly what it names', () => {
    const { site } = found[0]!;
    expectSame(
      seqs(ask({ site })),
      wanted((one) => one.site === site),
    );
    expectSame(
      seqs(ask({ rule: 'weaker-reject' })),
      wanted((one) => one.finding.rule === 'weaker-reject'),
    );
    expectSame(
      seqs(ask({ level: 'review' })),
      wanted((one) => one.finding.verdict === 'review'),
    );
    expectSame(
      seqs(ask({ level: 'critical' })),
      wanted(({ finding }) => finding.verdict === 'fail' && finding.severity === 'critical'),
    );
    expectSame(
      seqs(ask({ decision: 'confirmed' })),
      wanted(({ key }) => confirmed.has(key)),
    );
    expect(seqs(ask({ case: 'any' }))).toEqual([found[3]?.seq]);
    expect(ask({ site: 'nowhere.example' }).length).toBe(0);
  });

  test('days are those of this device, both ends included', () => {
    const day = found[50_000]!.at.slice(0, 10);
    const inDay = (at: string) => new Date(at).toLocaleDateString('sv-SE') === day;
    expectSame(
      seqs(ask({ from: day, until: day })),
      wanted(({ at }) => inDay(at)),
    );
    expect(ask({ from: day, until: day }).length).toBeGreaterThan(10);
  });

  test('search finds words without their marks and capitals, in text, title, site and page', () => {
    const vietnamese = 'Tôi đồng ý chia sẻ thông tin với đối tác';
    expectSame(
      seqs(ask({ search: 'toi DONG y chia' })),
      wanted(({ finding }) => finding.text === vietnamese),
    );
    expectSame(
      seqs(ask({ search: 'Title of confirm' })),
      wanted(({ finding }) => finding.rule === 'confirmshaming'),
    );
    expectSame(
      seqs(ask({ search: 'bill/annual' })),
      wanted(({ pageUrl }) => pageUrl.endsWith('bill/annual')),
    );
    expectSame(
      seqs(ask({ search: '芝麻' })),
      wanted(({ finding }) => finding.text.includes('芝麻')),
    );
    expect(ask({ search: 'no such words' }).length).toBe(0);
  });

  test.each(SORTS)(
    'sorted by %s it is in order, equals newest first, and turned around it is the same backwards',
    (sort) => {
      const sorted = Array.from(ask({ sort }), (row) => rows.row(row));
      const rank = (at: number): number | string => {
        const row = sorted[at]!;
        return { seen: -row.seq, level: -LEVELS.indexOf(row.level), rule: row.rule, site: row.site }[sort];
      };
      for (let at = 1; at < sorted.length; at++) {
        const [before, here] = [rank(at - 1), rank(at)];
        if (before > here || (before === here && sorted[at - 1]!.seq < sorted[at]!.seq)) expect.fail(`wrong at ${at}`);
      }
      expect(new Set(sorted.map(({ seq }) => seq)).size).toBe(MANY);
      expectSame(seqs(ask({ sort, isTurned: true })), sorted.map(({ seq }) => seq).reverse());
    },
  );

  test('filters narrow each other', () => {
    const { site } = found[0]!;
    const both = ask({ site, level: 'serious', search: 'a', decision: 'open', sort: 'rule' });
    for (const index of both) {
      const row = rows.row(index);
      expect([row.site, row.level, confirmed.has(row.key)]).toEqual([site, 'serious', false]);
    }
    expect(both.length).toBeGreaterThan(100);
  });
});

test('what is written later stands first, and a later summary of a visit counts', () => {
  const few = aLog(30, 3);
  const grown = rowsOf(few.slice(0, 20));
  grown.add(few.slice(20));
  const whole = rowsOf(few);
  const order = (some: Rows) => Array.from(select(some, ALL, beside), (row) => some.row(row).seq);
  expect(order(grown)).toEqual(order(whole));
  const page = few.findLast((record) => record.kind === 'page')!;
  grown.add([{ ...page, seq: 1000, page: { ...page.page, verdict: 'clean' } }]);
  grown.add([{ ...page, seq: 999, page: { ...page.page, verdict: 'incomplete' } }]);
  expect(grown.visits.get(page.visit)?.verdict).toBe('clean');
});

test('an entry that is damaged is shown with what is left of it, and harms no other', () => {
  const damaged = { ...found[0]!, at: 'no time', site: { evil: 1 }, finding: { ...found[0]!.finding, text: ['x'] } };
  const few = new Rows();
  few.add([damaged as unknown as (typeof found)[number], found[1]!]);
  expect(few.row(0)).toMatchObject({ at: 0, site: '', text: '' });
  expect(few.row(1).text).toBe(found[1]!.finding.text);
});

test('grouped, each page tells of each thing once, by its newest record, and no record is left out', () => {
  const selected = ask({ sort: 'site' });
  const { lines, visits } = groupRows(rows, selected);
  const nameOf = ({ rule, page, text, level }: ReturnType<Rows['row']>) => JSON.stringify([rule, page, text, level]);
  const newest = new Map<string, number>();
  const seen = new Map<string, Set<string>>();
  for (const row of Array.from(selected, (index) => rows.row(index))) {
    newest.set(nameOf(row), Math.max(row.seq, newest.get(nameOf(row)) ?? 0));
    seen.set(nameOf(row), (seen.get(nameOf(row)) ?? new Set()).add(row.visit));
  }
  expect(lines.length).toBe(newest.size);
  expect(lines.length).toBeLessThan(selected.length);
  for (const index of lines) {
    const row = rows.row(index);
    if (newest.get(nameOf(row)) !== row.seq) expect(row.seq).toBe(newest.get(nameOf(row)));
    if (visits.get(index) !== seen.get(nameOf(row))?.size) expect(visits.get(index)).toBe(seen.get(nameOf(row))?.size);
  }
  const places = new Map(Array.from(selected, (row, place) => [row, place]));
  expect(Array.from(lines, (row) => places.get(row)!).every((place, at, all) => at === 0 || place > all[at - 1]!)).toBe(
    true,
  );
});

describe('an address of the list', () => {
  const query = fc.record<Query>({
    search: fc.string({ unit: 'grapheme' }),
    level: fc.constantFrom('', ...LEVELS),
    rule: fc.string(),
    site: fc.string(),
    decision: fc.constantFrom('', 'open', 'confirmed', 'dismissed', 'unsure'),
    from: fc.constantFrom('', '2026-01-31'),
    until: fc.constantFrom('', '2026-02-28'),
    case: fc.string(),
    sort: fc.constantFrom(...SORTS),
    isTurned: fc.boolean(),
    isGrouped: fc.boolean(),
    page: fc.integer({ min: 1, max: 99_999 }),
  });

  test('says a query so that it is read back', () => {
    fc.assert(
      fc.property(query, (one) => {
        expect(parseQuery(new URLSearchParams(sayQuery(one)))).toEqual(one);
      }),
    );
  });

  test('that asks for nonsense asks for everything', () => {
    const nonsense = 'level=worst&decision=maybe&from=yesterday&sort=constructor&page=-3&turned=yes&until=2026-1-1';
    expect(parseQuery(new URLSearchParams(nonsense))).toEqual(ALL);
    expect(sayQuery(ALL)).toBe('');
  });
});
