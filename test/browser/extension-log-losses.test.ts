// Whatever happens to the stored log, by accident or by hand, is told: what, which numbers, between which times.
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chainOf, START } from '../../src/extension/log/chain.js';
import { LOG_NAME, openLog as openLogDatabase } from '../../src/extension/log/database.js';
import type { LogRecord } from '../../src/extension/log/record.js';
import { NO_TALLY, writeTally } from '../../src/extension/log/tally.js';
import type { Loss } from '../../src/model/log-state.js';
import {
  aRecord,
  closeLogs,
  forgetLog,
  inspectLog,
  localStore,
  manyRecords,
  openLog,
  readAll,
  startEmpty,
  withReader,
} from './support/a-log.js';

const MARK = 'logMark';
const timeOf = (seq: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, seq)).toISOString();

beforeEach(startEmpty);
afterEach(forgetLog);

/** Ten records, one a second, written and let go of. */
async function tenRecords(): Promise<void> {
  await openLog().write(Array.from({ length: 10 }, (_, at) => aRecord(`k${at}`, { at: timeOf(at + 1) })));
  await closeLogs();
}

type Raw = Record<string, unknown> & { seq: number };

/** By hand, past everything of ours. */
async function tamper(change: (rows: Raw[]) => Raw[]): Promise<void> {
  const database = await openDB(LOG_NAME);
  const rows = (await database.getAllFromIndex('records', 'seq')) as Raw[];
  const transaction = database.transaction('records', 'readwrite');
  await transaction.store.clear();
  for (const row of change(rows)) await transaction.store.put(row);
  await transaction.done;
  database.close();
}

const losses = async (): Promise<readonly Loss[]> => (await inspectLog()).losses;
const without = (...gone: number[]) => tamper((rows) => rows.filter(({ seq }) => !gone.includes(seq)));

test('a log that nothing happened to has no losses, and tells its extent', async () => {
  await tenRecords();
  const all = await readAll();
  expect(await inspectLog()).toEqual({
    count: 10,
    firstSeq: 1,
    lastSeq: 10,
    head: all.at(-1)?.chain,
    trimmed: null,
    losses: [],
  });
});

describe('by hand', () => {
  beforeEach(tenRecords);

  test('an edited row', async () => {
    await tamper((rows) => rows.map((row) => (row.seq === 4 ? { ...row, pageUrl: 'https://rival.example/' } : row)));
    expect(await losses()).toEqual([{ kind: 'altered', from: 4, to: 4, after: timeOf(3), before: timeOf(4) }]);
  });

  test('rows that were taken out', async () => {
    await without(4, 5, 8);
    expect(await losses()).toEqual([
      { kind: 'missing', from: 4, to: 5, after: timeOf(3), before: timeOf(6) },
      { kind: 'missing', from: 8, to: 8, after: timeOf(7), before: timeOf(9) },
    ]);
  });

  test('rows that changed places', async () => {
    await tamper((rows) => rows.map((row) => ({ ...row, seq: { 3: 7, 7: 3 }[row.seq] ?? row.seq })));
    // The two, and the ones that followed them.
    expect((await losses()).map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['altered', 3, 4],
      ['altered', 7, 8],
    ]);
  });

  test('a row put in between, with all after it pushed on', async () => {
    await tamper((rows) => [
      ...rows.map((row) => (row.seq > 5 ? { ...row, seq: row.seq + 1 } : row)),
      { ...rows[4]!, key: 'false', seq: 6 },
    ]);
    const found = await losses();
    expect(found).toContainEqual(expect.objectContaining({ kind: 'altered', from: 6 }));
    // One more than was ever counted.
    expect(found).toContainEqual(expect.objectContaining({ kind: 'altered', to: 11 }));
  });

  test('a row put at the end', async () => {
    await tamper((rows) => [...rows, { ...rows[9]!, key: 'false', seq: 11 }]);
    expect((await losses()).map(({ kind, from, to }) => [kind, from, to])).toEqual([['altered', 11, 11]]);
  });

  test('a row without a number', async () => {
    await tamper((rows) => [...rows, { key: 'false', at: timeOf(5) } as unknown as Raw]);
    expect(await losses()).toEqual([{ kind: 'altered', from: 0, to: 0, after: null, before: null }]);
  });

  test('rows cut off at the end', async () => {
    await without(9, 10);
    expect(await losses()).toEqual([{ kind: 'ended-early', from: 9, to: 10, after: timeOf(8), before: timeOf(10) }]);
  });

  test('a log written anew from an edited row to the end, each hash computed again', async () => {
    const [first, ...others] = await readAll();
    await closeLogs();
    const mark = localStore().get(MARK);
    await forgetLog();
    localStore().delete(MARK);
    await openLog().write([{ ...first!, pageUrl: 'https://rival.example/' }, ...others]);
    await closeLogs();
    localStore().set(MARK, mark);
    expect((await losses()).map(({ kind, from, to }) => [kind, from, to])).toEqual([['altered', 1, 10]]);
  });

  test('a cut that the log was written on after stays told, and what was written on is whole', async () => {
    await without(9, 10);
    await openLog().write([aRecord('k10', { at: timeOf(11) }), aRecord('k11', { at: timeOf(12) })]);
    await closeLogs();
    const state = await inspectLog();
    expect(state).toMatchObject({ count: 10, lastSeq: 12 });
    expect(state.losses).toEqual([{ kind: 'ended-early', from: 9, to: 10, after: timeOf(8), before: timeOf(10) }]);
    // Its first record is held against the last one that is gone, so it cannot be changed either.
    await tamper((rows) => rows.map((row) => (row.seq === 11 ? { ...row, site: 'rival.example' } : row)));
    expect((await losses()).map(({ kind, from }) => [kind, from])).toEqual([
      ['ended-early', 9],
      ['altered', 11],
    ]);
  });
});

describe('one of the two stores', () => {
  beforeEach(tenRecords);

  test('the database is gone: how much, before and after it is written on', async () => {
    await deleteDB(LOG_NAME);
    const gone = { kind: 'all-gone', from: 1, to: 10, after: null, before: timeOf(10) };
    expect(await inspectLog()).toMatchObject({ count: 0, losses: [gone] });
    await openLog().write([aRecord('k10', { at: timeOf(11) })]);
    await closeLogs();
    expect(await inspectLog()).toMatchObject({ count: 1, firstSeq: 11, lastSeq: 11, losses: [gone] });
  });

  test('the database is gone twice', async () => {
    await deleteDB(LOG_NAME);
    await openLog().write([aRecord('k10')]);
    await closeLogs();
    await deleteDB(LOG_NAME);
    await openLog().write([aRecord('k11')]);
    await closeLogs();
    expect((await inspectLog()).losses).toMatchObject([{ kind: 'all-gone', from: 1, to: 11 }]);
  });

  test('the mark is gone: no record is missing, it is told, and there is one again', async () => {
    localStore().delete(MARK);
    const lost = { kind: 'mark-lost', from: 10, to: 10, after: timeOf(10) };
    expect((await inspectLog()).losses).toMatchObject([lost]);
    await openLog().write([aRecord('k10')]);
    await closeLogs();
    expect(localStore().get(MARK)).toMatchObject({ seq: 11 });
    expect((await inspectLog()).losses).toMatchObject([lost]);
  });

  test('the mark is damaged: as if it were gone', async () => {
    localStore().set(MARK, { seq: '10' });
    expect((await inspectLog()).losses).toMatchObject([{ kind: 'mark-lost' }]);
  });

  test('a mark that is behind, as after the browser was killed, is no loss and catches up', async () => {
    const log = openLog();
    const behind = localStore().get(MARK);
    await log.write([aRecord('k10')]);
    await closeLogs();
    localStore().set(MARK, behind);
    expect((await inspectLog()).losses).toEqual([]);
    await openLog().write([aRecord('k10')]);
    await closeLogs();
    expect(localStore().get(MARK)).toMatchObject({ seq: 11 });
  });

  test('an older copy of the database is put in the place of the newest', async () => {
    const older = await readAll();
    const before = await openDB(LOG_NAME);
    const olderTally = await before.get('state', 'tally');
    before.close();
    await openLog().write(manyRecords(5, 10));
    await closeLogs();
    await tamper(() => older as unknown as Raw[]);
    const database = await openDB(LOG_NAME);
    await database.put('state', olderTally, 'tally');
    database.close();
    expect((await inspectLog()).losses).toMatchObject([{ kind: 'ended-early', from: 11, to: 15, after: timeOf(10) }]);
  });
});

test('a fresh log, and one that was never written to, have lost nothing', async () => {
  expect(await inspectLog()).toMatchObject({ count: 0, firstSeq: 0, lastSeq: 0, losses: [] });
  await openLog().write([]);
  expect((await inspectLog()).losses).toEqual([]);
});

test('a record that is written while the log is inspected is not mistaken for anything', async () => {
  const log = openLog();
  await log.write(manyRecords(600));
  const [state] = await withReader((reader) =>
    Promise.all([reader.inspect(), ...Array.from({ length: 20 }, (_, at) => log.write(manyRecords(1, 600 + at)))]),
  );
  expect(state.losses).toEqual([]);
});

/** As many rows as a person gathers in years, past the writer, who would take a minute for them. */
async function fill(count: number): Promise<void> {
  const database = await openLogDatabase();
  const transaction = database.transaction(['records', 'state'], 'readwrite');
  let head = START;
  for (let seq = 1; seq <= count; seq++) {
    const record = { ...aRecord(`k${seq}`), seq };
    head = chainOf(head, record);
    transaction.objectStore('records').put({ ...record, chain: head } as LogRecord);
  }
  writeTally(transaction.objectStore('state'), { ...NO_TALLY, seq: count, head, at: timeOf(1) });
  await transaction.done;
  database.close();
}

test('a hundred thousand records are read without the page standing still, and it is told how far it is', {
  timeout: 90_000,
}, async () => {
  await fill(100_000);
  const told: [number, number][] = [];
  // What else the page has to do gets its turn: counted in records and not in time, which a busy machine stretches.
  let most = 0;
  let last = 0;
  const beat = setInterval(() => {
    const done = told.at(-1)?.[0] ?? 0;
    most = Math.max(most, done - last);
    last = done;
  }, 1);
  const state = await withReader((reader) => reader.inspect((done, all) => told.push([done, all])));
  clearInterval(beat);
  expect(state).toMatchObject({ count: 100_000, losses: [] });
  expect(told.at(-1)).toEqual([100_000, 100_000]);
  expect(last).toBeGreaterThan(90_000);
  expect(most).toBeLessThanOrEqual(1000);
});
