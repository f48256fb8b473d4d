import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { trimDaily } from '../../src/extension/background/daily-trim.js';
import { Cases } from '../../src/extension/log/cases.js';
import { LOG_NAME } from '../../src/extension/log/database.js';
import { deleteAll, trim } from '../../src/extension/log/retention.js';
import { Reviews } from '../../src/extension/log/reviews.js';
import type { Case, Review } from '../../src/model/visit.js';
import {
  aRecord,
  closeLogs,
  forgetLog,
  inspectLog,
  localStore,
  manyRecords,
  numbers,
  openLog,
  readAll,
  startEmpty,
} from './support/a-log.js';

const DAY = 86_400_000;
const day = (nth: number) => new Date(Date.UTC(2026, 0, 1) + nth * DAY);
const REVIEW: Review = { decision: 'confirmed', note: 'seen', by: '', at: day(1).toISOString() };
const aCase = (id: string, ...findings: string[]): Case => ({
  id,
  name: 'Boxes',
  number: '',
  purpose: '',
  createdAt: day(1).toISOString(),
  findings,
});

async function withReviews<T>(work: (reviews: Reviews) => Promise<T>): Promise<T> {
  const reviews = await Reviews.open();
  return work(reviews).finally(() => reviews.close());
}
async function withCases<T>(work: (cases: Cases) => Promise<T>): Promise<T> {
  const cases = await Cases.open();
  return work(cases).finally(() => cases.close());
}

/** A record a day, each a visit of its own: `d0` on the first day, number 1. */
async function aRecordADay(days: number, from = 0): Promise<void> {
  const all = Array.from({ length: days }, (_, at) => from + at);
  await openLog().write(all.map((at) => aRecord(`d${at}`, { at: day(at).toISOString(), visit: `v${at}` })));
  await closeLogs();
}
const kept = async () => (await numbers()).map(([seq]) => seq);
const tamper = async (seq: number, change: object | null) => {
  const database = await openDB(LOG_NAME);
  const row = await database.getFromIndex('records', 'seq', seq);
  if (change) await database.put('records', { ...row, ...change });
  else await database.delete('records', row.key);
  database.close();
};

beforeEach(startEmpty);
afterEach(async () => {
  vi.restoreAllMocks();
  await forgetLog();
});

describe('trimming', () => {
  test('takes what is older, and count and chain go on from there: it is no loss', async () => {
    await aRecordADay(10);
    expect(await trim(day(4), day(20))).toBe(4);
    expect(await kept()).toEqual([5, 6, 7, 8, 9, 10]);
    await aRecordADay(1, 10);
    expect(await inspectLog()).toMatchObject({
      count: 7,
      firstSeq: 5,
      lastSeq: 11,
      trimmed: { upTo: 4, at: day(20).toISOString() },
      losses: [],
    });
    expect(await trim(day(4), day(20))).toBe(0);
  });

  test('and what is lost or changed beside it is told all the same', async () => {
    await aRecordADay(10);
    await trim(day(4), day(20));
    await tamper(5, { site: 'rival.example' });
    await tamper(8, null);
    expect((await inspectLog()).losses).toMatchObject([
      { kind: 'altered', from: 5, to: 5 },
      { kind: 'missing', from: 8, to: 8 },
    ]);
  });

  test('leaves visits of which a case or a review speaks, which cannot be changed unseen, until it does no more', async () => {
    await aRecordADay(10);
    await withCases((cases) => cases.save(aCase('c1', 'd1')));
    await withReviews((reviews) => reviews.set('d3', REVIEW));
    expect(await trim(day(6), day(20))).toBe(4);
    expect(await kept()).toEqual([2, 4, 7, 8, 9, 10]);
    expect((await inspectLog()).losses).toEqual([]);
    await tamper(4, { site: 'rival.example' });
    expect((await inspectLog()).losses).toMatchObject([{ kind: 'altered', from: 4, to: 4 }]);
    await tamper(4, null);
    expect((await inspectLog()).losses).toMatchObject([{ kind: 'missing', from: 4, to: 4 }]);
    await withCases((cases) => cases.remove('c1'));
    expect(await trim(day(6), day(20))).toBe(1);
    expect(await kept()).toEqual([7, 8, 9, 10]);
  });

  test('of thousands goes in steps, each whole', async () => {
    await openLog().write(manyRecords(2200));
    await openLog().write([aRecord('new', { at: day(9).toISOString() })]);
    await closeLogs();
    expect(await trim(day(5), day(20))).toBe(2200);
    expect(await inspectLog()).toMatchObject({ count: 1, firstSeq: 2201, trimmed: { upTo: 2200 }, losses: [] });
  });

  test('after which the database is lost: what was trimmed is not counted as lost', async () => {
    await aRecordADay(10);
    await trim(day(4), day(20));
    await deleteDB(LOG_NAME);
    await aRecordADay(1, 10);
    expect((await inspectLog()).losses).toMatchObject([{ kind: 'all-gone', from: 5, to: 10 }]);
  });
});

describe('a clock that is wrong', () => {
  test('records from the future hold up nothing, and go with the old ones around them', async () => {
    await aRecordADay(3);
    await openLog().write([aRecord('future', { at: day(4000).toISOString() })]);
    await closeLogs();
    await aRecordADay(5, 3);
    expect(await trim(day(5), day(20))).toBe(6);
    expect(await kept()).toEqual([7, 8, 9]);
  });

  test('records of 1970 take no newer ones along', async () => {
    await aRecordADay(3);
    await openLog().write([aRecord('long ago', { at: '1970-01-01T00:00:00.000Z' })]);
    await closeLogs();
    expect(await trim(day(0), day(20))).toBe(0);
    expect(await kept()).toEqual([1, 2, 3, 4]);
  });

  test('the order of records is that of their numbers, whatever their times', async () => {
    const times = [day(5), day(1), day(4000), day(2)];
    await openLog().write(times.map((at, nth) => aRecord(`k${nth}`, { at: at.toISOString() })));
    expect((await readAll()).map(({ key }) => key)).toEqual(['k0', 'k1', 'k2', 'k3']);
    await closeLogs();
    expect((await inspectLog()).losses).toEqual([]);
  });

  test('ten years ahead for an afternoon, and back: nothing is trimmed', async () => {
    await aRecordADay(10);
    for (const now of [day(10), day(13), day(18), day(3660), day(3660.3), day(19)]) await trimDaily(now);
    expect((await kept()).length).toBe(10);
  });
});

describe('once a day', () => {
  const steady = [0, 4, 8].map(day);

  test('what is older than ninety days goes, at most once in a day', async () => {
    await aRecordADay(10);
    for (const now of steady) await trimDaily(now);
    for (let at = 20; at <= 90; at += 20) await trimDaily(day(at));
    expect(await trimDaily(day(95))).toBe(5);
    expect(await trimDaily(day(95.9))).toBe(0);
    expect(await trimDaily(day(96.1))).toBe(2);
    expect(await kept()).toEqual([8, 9, 10]);
  });

  test('as many days as a person says, and never where they say never', async () => {
    await aRecordADay(10);
    for (const now of steady) await trimDaily(now);
    localStore().set('retentionDays', 0);
    expect(await trimDaily(day(30))).toBe(0);
    localStore().set('retentionDays', 30);
    expect(await trimDaily(day(36.5))).toBe(7);
  });
});

test('everything is deleted, with reviews and cases; the count goes on, and a loss afterwards is told', async () => {
  await aRecordADay(5);
  await withCases((cases) => cases.save(aCase('c1', 'd1')));
  await withReviews((reviews) => reviews.set('d1', REVIEW));
  await deleteAll(day(20));
  expect(await kept()).toEqual([]);
  expect(await withCases((cases) => cases.all())).toEqual([]);
  expect(await withReviews((reviews) => reviews.all())).toEqual(new Map());
  expect(await inspectLog()).toMatchObject({ count: 0, trimmed: { upTo: 5 }, losses: [] });
  await aRecordADay(2, 5);
  expect(await kept()).toEqual([6, 7]);
  expect((await inspectLog()).losses).toEqual([]);
  await tamper(6, null);
  expect((await inspectLog()).losses).toMatchObject([{ kind: 'missing', from: 6, to: 6 }]);
});

test('the database is lost after everything was deleted: nothing is missing, and nothing is told', async () => {
  await aRecordADay(5);
  await deleteAll(day(20));
  await deleteDB(LOG_NAME);
  await aRecordADay(1, 5);
  expect(await kept()).toEqual([6]);
  expect((await inspectLog()).losses).toEqual([]);
});

test('reviews and cases are kept, changed and removed, and the log is whole beside them', async () => {
  await aRecordADay(2);
  await withReviews(async (reviews) => {
    await reviews.set('d0', REVIEW);
    await reviews.set('d0', { ...REVIEW, decision: 'dismissed' });
    expect((await reviews.get('d0'))?.decision).toBe('dismissed');
    expect(await reviews.get('d1')).toBeUndefined();
    expect([...(await reviews.all()).keys()]).toEqual(['d0']);
  });
  await withCases(async (cases) => {
    await cases.save({ ...aCase('late'), createdAt: day(9).toISOString() });
    await cases.save(aCase('early', 'd0'));
    await cases.save(aCase('early', 'd0', 'd1'));
    expect((await cases.all()).map(({ id, findings }) => [id, findings.length])).toEqual([
      ['early', 2],
      ['late', 0],
    ]);
    await cases.remove('early');
    expect((await cases.all()).map(({ id }) => id)).toEqual(['late']);
  });
  expect((await inspectLog()).losses).toEqual([]);
});

test('the log is trimmed while it is written, and neither disturbs the other', async () => {
  const log = openLog();
  await log.write(manyRecords(1500));
  const more = Array.from({ length: 30 }, (_, at) => aRecord(`n${at}`, { at: day(9).toISOString() }));
  const [gone] = await Promise.all([trim(day(5), day(20)), ...more.map((record) => log.write([record]))]);
  await closeLogs();
  expect(gone).toBe(1500);
  expect(await inspectLog()).toMatchObject({ count: 30, firstSeq: 1501, losses: [] });
});
