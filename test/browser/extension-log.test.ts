import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Cases } from '../../src/extension/log/cases.js';
import { chainOf, START } from '../../src/extension/log/chain.js';
import { LOG_NAME, LOG_VERSION } from '../../src/extension/log/database.js';
import type { Log } from '../../src/extension/log/log.js';
import { LogReader } from '../../src/extension/log/reader.js';
import type { FindingRecord } from '../../src/extension/log/record.js';
import {
  aReceiptRecord,
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
  withReader,
} from './support/a-log.js';

beforeEach(startEmpty);
afterEach(async () => {
  vi.restoreAllMocks();
  await forgetLog();
});

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

test('what is written is there, in order, for a reader that comes later', async () => {
  await openLog().write(manyRecords(3));
  expect(await numbers()).toEqual([
    [1, 'k0'],
    [2, 'k1'],
    [3, 'k2'],
  ]);
});

test('writing the same again changes nothing, and leaves no gap in the count', async () => {
  const log = openLog();
  await log.write(manyRecords(2));
  await log.write([aRecord('k1'), aRecord('k2'), aRecord('k1')]);
  expect(await numbers()).toEqual([
    [1, 'k0'],
    [2, 'k1'],
    [3, 'k2'],
  ]);
});

test('the first writing of a record stands', async () => {
  const log = openLog();
  await log.write([aRecord('k0')]);
  await log.write([aRecord('k0', { site: 'rival.example' })]);
  expect((await readAll())[0]?.site).toBe('shop.example');
});

test('findings and receipts share one count and one chain', async () => {
  const log = openLog();
  await log.write([aRecord('k0'), aReceiptRecord('r0')]);
  await log.write([aReceiptRecord('r0'), aRecord('k1')]);
  const all = await readAll();
  expect(all.map(({ kind, key, seq }) => [kind, key, seq])).toEqual([
    ['finding', 'k0', 1],
    ['receipt', 'r0', 2],
    ['finding', 'k1', 3],
  ]);
  let head = START;
  for (const record of all) {
    expect(record.chain).toBe(chainOf(head, record));
    head = record.chain;
  }
});

test('two thousand records that come all at once are all there, once each, without a gap', async () => {
  const log = openLog();
  await Promise.all(upTo(400).map((nth) => log.write(manyRecords(5, (nth - 1) * 5))));
  const all = await readAll();
  expect(all.map(({ seq }) => seq)).toEqual(upTo(2000));
  expect(new Set(all.map(({ key }) => key)).size).toBe(2000);
  expect((await inspectLog()).losses).toEqual([]);
});

test('two workers that write at the same time, as after a restart, share one count and one chain', async () => {
  const [one, two] = [openLog(), openLog()];
  await Promise.all([one.write(manyRecords(50)), two.write(manyRecords(50, 25)), one.write(manyRecords(50, 50))]);
  expect((await readAll()).map(({ seq }) => seq)).toEqual(upTo(100));
  await closeLogs();
  expect((await inspectLog()).losses).toEqual([]);
});

test('what cannot be stored is refused whole, and what comes after it is stored', async () => {
  const log = openLog();
  const broken = { ...aRecord('bad'), finding: { id: () => 'no data' } } as unknown as FindingRecord;
  await expect(log.write([aRecord('before'), broken])).rejects.toThrow();
  await log.write([aRecord('good')]);
  expect(await numbers()).toEqual([[1, 'good']]);
  expect((await inspectLog()).losses).toEqual([]);
});

test('an acknowledged record is on the disk: a transaction opened afterwards sees it', async () => {
  await openLog().write([aRecord('k0')]);
  const database = await openDB(LOG_NAME);
  expect(await database.count('records')).toBe(1);
  expect(await database.get('state', 'tally')).toMatchObject({ seq: 1, isMarked: true });
  database.close();
});

test('the mark follows, and a write waits for none', async () => {
  const log = openLog();
  await log.write([aRecord('k0')]);
  const storage = globalThis.browser!.storage.local;
  let release = () => undefined as undefined;
  const marks: unknown[] = [];
  vi.spyOn(storage, 'set').mockImplementation(async (change: Record<string, unknown>) => {
    marks.push(change.logMark);
    await new Promise((resolve) => {
      release = () => void resolve(null);
    });
  });
  // The store answers to nobody: three batches are written and acknowledged all the same.
  for (const key of ['k1', 'k2', 'k3']) await log.write([aRecord(key)]);
  expect((await readAll()).length).toBe(4);
  expect(marks).toHaveLength(1);
  release();
  await vi.waitFor(() => expect(marks).toHaveLength(2));
  release();
  // What came meanwhile is one mark, the newest.
  expect(marks).toEqual([expect.objectContaining({ seq: 2 }), expect.objectContaining({ seq: 4 })]);
});

test('a second store that refuses does not keep a record from being stored', async () => {
  vi.spyOn(globalThis.browser!.storage.local, 'set').mockRejectedValue(new Error('full'));
  vi.spyOn(globalThis.browser!.storage.local, 'get').mockRejectedValue(new Error('broken'));
  await openLog().write(manyRecords(2));
  expect((await readAll()).length).toBe(2);
  expect(localStore().has('logMark')).toBe(false);
});

test('readers get batches of a thousand, from any number, from either end, until they are stopped', async () => {
  await openLog().write(manyRecords(2500));
  await withReader(async (reader) => {
    const ends = async (options: Parameters<LogReader['batches']>[0]) => {
      const seen: [number | undefined, number | undefined][] = [];
      for await (const batch of reader.batches(options)) seen.push([batch[0]?.seq, batch.at(-1)?.seq]);
      return seen;
    };
    expect(await ends({})).toEqual([
      [1, 1000],
      [1001, 2000],
      [2001, 2500],
    ]);
    expect(await ends({ from: 2400 })).toEqual([[2400, 2500]]);
    expect(await ends({ newestFirst: true })).toEqual([
      [1501, 2500],
      [501, 1500],
      [1, 500],
    ]);
    expect(await ends({ newestFirst: true, from: 1200 })).toEqual([
      [201, 1200],
      [1, 200],
    ]);
    const stop = new AbortController();
    let batches = 0;
    for await (const _ of reader.batches({ signal: stop.signal })) {
      batches += 1;
      stop.abort();
    }
    expect(batches).toBe(1);
  });
});

test('records are found by key, by visit and by page', async () => {
  const log = openLog();
  await log.write([
    aRecord('a', { visit: 'v2', pageUrl: 'https://shop.example/pay' }),
    aRecord('b', { visit: 'v1' }),
    aRecord('c', { visit: 'v2', pageUrl: 'https://shop.example/pay' }),
    aRecord('d', { visit: 'v0', pageUrl: 'https://shop.example/pay' }),
  ]);
  await withReader(async (reader) => {
    expect((await reader.get('b'))?.seq).toBe(2);
    expect(await reader.get('z')).toBeUndefined();
    expect((await reader.ofVisit('v2')).map(({ key }) => key)).toEqual(['a', 'c']);
    expect(await reader.visitsOf('https://shop.example/pay')).toEqual(['v2', 'v0']);
  });
});

test('it lets go of the database for a newer version of itself; who reads reads on, who writes is told', async () => {
  const log = openLog();
  await log.write([aRecord('k0')]);
  const reader = await LogReader.open();
  const cases = await Cases.open();
  const one = { id: 'c1', name: '', number: '', purpose: '', createdAt: '', findings: [] };
  await cases.save(one);
  const newer = await openDB(LOG_NAME, LOG_VERSION + 1);
  expect(newer.version).toBe(LOG_VERSION + 1);
  newer.close();
  expect(reader.isNewer).toBe(false);
  expect(await reader.get('k0')).toMatchObject({ seq: 1 });
  expect(reader.isNewer).toBe(true);
  await expect(cases.save(one)).rejects.toMatchObject({ code: 'LOG_NEWER' });
  reader.close();
});

test('what a newer version wrote can be read, and is not written into, which is said by name', async () => {
  const log: Log = openLog();
  await log.write([aRecord('k0')]);
  (await openDB(LOG_NAME, LOG_VERSION + 1)).close();
  await expect(log.write([aRecord('k1')])).rejects.toMatchObject({ name: 'LogError', code: 'LOG_NEWER' });
  await withReader(async (reader) => {
    expect(reader.isNewer).toBe(true);
    expect(await reader.inspect()).toMatchObject({ count: 1, losses: [] });
  });
  expect(await numbers()).toEqual([[1, 'k0']]);
});

test('a database that never opens is given up after five seconds, and asked for again', async () => {
  const silent = indexedDB.open('silent');
  silent.addEventListener = () => undefined;
  const open = vi.spyOn(indexedDB, 'open').mockReturnValueOnce(silent);
  const log = openLog();
  const { setTimeout } = globalThis;
  const waited: unknown[] = [];
  // The five seconds are over at once.
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, ms?: number) => {
    if (ms === 5000) waited.push(ms);
    return setTimeout(work, ms === 5000 ? 0 : ms);
  }) as typeof setTimeout);
  await expect(log.write([aRecord('k0')])).rejects.toMatchObject({ code: 'LOG_SILENT' });
  expect(waited).toEqual([5000]);
  vi.mocked(globalThis.setTimeout).mockRestore();
  await log.write([aRecord('k0')]);
  expect(open).toHaveBeenCalledTimes(2);
  silent.result.close();
  indexedDB.deleteDatabase('silent');
  expect(await numbers()).toEqual([[1, 'k0']]);
});

test('it knows the pages that it holds anything of, and only those', async () => {
  const log = openLog();
  const record = aRecord('k0');
  expect(await log.knows(record.pageUrl)).toBe(false);
  await log.write([record]);
  expect(await log.knows(record.pageUrl)).toBe(true);
  expect(await log.knows(`${record.pageUrl}/other`)).toBe(false);
});
