import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, chainOf, START } from '../../src/extension/log/chain.js';
import type { LogRecord } from '../../src/extension/log/record.js';
import { NO_TALLY, type Tally } from '../../src/extension/log/tally.js';
import { Walk } from '../../src/extension/log/walk.js';

const COUNT = 12;

/** A log of twelve records, as the writer makes it. */
function aLog(): { readonly records: LogRecord[]; readonly tally: Tally } {
  const records: LogRecord[] = [];
  let head = START;
  for (let seq = 1; seq <= COUNT; seq++) {
    const record = { key: `k${seq}`, seq, at: `2026-01-01T00:00:${10 + seq}.000Z`, site: `s${seq}` } as LogRecord;
    head = chainOf(head, record);
    records.push({ ...record, chain: head });
  }
  return { records, tally: { ...NO_TALLY, seq: COUNT, head, at: records.at(-1)!.at } };
}

function lossesOf(records: readonly LogRecord[], tally: Tally) {
  const walk = new Walk(tally);
  for (const record of [...records].sort((a, b) => a.seq - b.seq)) walk.take(record);
  return walk.end().losses;
}

test('canonical JSON does not depend on the order of keys, and leaves out what is no data', () => {
  expect(canonical({ b: [1, undefined, 'ü"'], a: { d: null, c: undefined } })).toBe(
    '{"a":{"d":null},"b":[1,null,"ü\\""]}',
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonical(turned)).toBe(canonical(value));
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a whole log has no losses', () => {
  const { records, tally } = aLog();
  expect(lossesOf(records, tally)).toEqual([]);
});

const place = fc.integer({ min: 0, max: COUNT - 1 });

test('an edit of any field of any record is told, there', () => {
  fc.assert(
    fc.property(place, fc.constantFrom('key', 'at', 'site', 'added'), (at, field) => {
      const { records, tally } = aLog();
      records[at] = { ...records[at]!, [field]: 'changed' };
      expect(lossesOf(records, tally)).toMatchObject([{ kind: 'altered', from: at + 1, to: at + 1 }]);
    }),
  );
});

test('an edit whose own hash is computed again is told at the record after it', () => {
  const { records, tally } = aLog();
  const edited = { ...records[4]!, site: 'rival.example' };
  records[4] = { ...edited, chain: chainOf(records[3]!.chain, edited) };
  expect(lossesOf(records, tally)).toMatchObject([{ kind: 'altered', from: 6, to: 6 }]);
});

test('any records that are taken out are told by their numbers, and no others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(place, { minLength: 1 }), (gone) => {
      const { records, tally } = aLog();
      const losses = lossesOf(
        records.filter((_, at) => !gone.includes(at)),
        tally,
      );
      const told = losses.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
      expect(told).toEqual(gone.map((at) => at + 1).sort((a, b) => a - b));
      expect(new Set(losses.map(({ kind }) => kind))).toEqual(new Set(['missing']));
    }),
  );
});

test('any two records that change places are told', () => {
  fc.assert(
    fc.property(place, place, (one, two) => {
      fc.pre(one !== two);
      const { records, tally } = aLog();
      const [a, b] = [records[one]!, records[two]!];
      records[one] = { ...b, seq: a.seq };
      records[two] = { ...a, seq: b.seq };
      const numbers = lossesOf(records, tally).flatMap(({ from, to }) => [from, to]);
      expect(numbers).toContain(Math.min(one, two) + 1);
    }),
  );
});

test('a record between two numbers is told', () => {
  const { records, tally } = aLog();
  expect(lossesOf([...records, { ...records[2]!, key: 'false', seq: 3.5 }], tally)).toMatchObject([
    { kind: 'altered', from: 3.5 },
  ]);
});

test('a hole that was noted is one loss, and what follows is held against what was lost', () => {
  const { records, tally } = aLog();
  const noted = { kind: 'ended-early', from: 6, to: 8, after: null, before: null, head: records[7]!.chain } as const;
  const left = records.filter(({ seq }) => seq < 6 || seq > 8);
  expect(lossesOf(left, { ...tally, noted: [noted] })).toMatchObject([{ kind: 'ended-early', from: 6, to: 8 }]);
  const edited = left.map((record) => (record.seq === 9 ? { ...record, site: 'rival.example' } : record));
  expect(lossesOf(edited, { ...tally, noted: [noted] })).toMatchObject([{ from: 6 }, { kind: 'altered', from: 9 }]);
  const more = left.filter(({ seq }) => seq !== 5 && seq !== 9);
  expect(lossesOf(more, { ...tally, noted: [noted] }).map(({ from, to }) => [from, to])).toEqual([
    [5, 5],
    [6, 8],
    [9, 9],
  ]);
});
