// Databases as earlier versions stored them, written by the code of those versions and kept as they were.
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Cases } from '../../src/extension/log/cases.js';
import { LOG_NAME, LOG_VERSION } from '../../src/extension/log/database.js';
import { keepPictures } from '../../src/extension/log/keep-pictures.js';
import { markOf } from '../../src/extension/log/mark.js';
import { Reviews } from '../../src/extension/log/reviews.js';
import {
  aRecord,
  closeLogs,
  forgetLog,
  inspectLog,
  localStore,
  openLog,
  readAll,
  startEmpty,
} from './support/a-log.js';
import version1 from './support/log-version-1.json' with { type: 'json' };
import version2 from './support/log-version-2.json' with { type: 'json' };
import version3 from './support/log-version-3.json' with { type: 'json' };

interface Stored {
  readonly version: number;
  readonly records: readonly { readonly key: string; readonly seq: number; readonly kind?: string }[];
  readonly seq: number;
}

/** Puts it into the browser as it was. Versions 1 and 2 had the same tables. */
async function restore({ version, records, seq }: Stored, change = (rows: Stored['records']) => rows): Promise<void> {
  const database = await openDB(LOG_NAME, version, {
    upgrade(made) {
      const table = made.createObjectStore('records', { keyPath: 'key' });
      table.createIndex('seq', 'seq', { unique: true });
      table.createIndex('site', 'site');
      made.createObjectStore('state');
    },
  });
  for (const record of change(records)) await database.put('records', record);
  await database.put('state', seq, 'seq');
  database.close();
}

/** As version 3 had its tables, with the mark in the second store. */
async function restoreVersion3(): Promise<void> {
  const { version, records, tally, reviews, cases } = version3;
  const database = await openDB(LOG_NAME, version, {
    upgrade(made) {
      const table = made.createObjectStore('records', { keyPath: 'key' });
      table.createIndex('seq', 'seq', { unique: true });
      for (const index of ['site', 'pageUrl', 'visit']) table.createIndex(index, index);
      for (const name of ['state', 'reviews']) made.createObjectStore(name);
      made.createObjectStore('cases', { keyPath: 'id' });
    },
  });
  for (const record of records) await database.put('records', record);
  await database.put('state', tally, 'tally');
  for (const [key, review] of Object.entries(reviews)) await database.put('reviews', review, key);
  for (const one of cases) await database.put('cases', one);
  database.close();
  localStore().set('logMark', markOf(tally));
}

beforeEach(startEmpty);
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await forgetLog();
});

test.each([
  ['1', version1, ['finding', 'finding', 'finding', 'finding']],
  ['2', version2, ['finding', 'finding', 'finding', 'finding', 'receipt']],
] as const)(
  'a log of version %s keeps every record, in its order, in a chain, each with its visit',
  async (_name, stored, kinds) => {
    await restore(stored);
    const before = [...(stored.records as Stored['records'])].sort((a, b) => a.seq - b.seq);
    await openLog().write([aRecord('new')]);
    const all = await readAll();
    expect(all.slice(0, -1).map(({ visit: _, chain: _c, kind: _k, ...kept }) => kept)).toEqual(
      before.map(({ kind: _, ...kept }) => kept),
    );
    expect(all.map(({ kind }) => kind)).toEqual([...kinds, 'finding']);
    expect(all.map(({ visit }) => visit.at(-1))).toEqual([...'22133'.slice(0, kinds.length), '1']);
    expect(all.at(-1)?.seq).toBe(kinds.length + 1);
    await closeLogs();
    // There never was a mark, so none is lost.
    expect((await inspectLog()).losses).toEqual([]);
  },
);

test('what was lost before the upgrade is told after it, and is not numbered away', async () => {
  await restore(version2, (rows) => rows.filter(({ seq }) => seq !== 2));
  await openLog().write([aRecord('new')]);
  await closeLogs();
  expect((await inspectLog()).losses).toMatchObject([{ kind: 'missing', from: 2, to: 2 }]);
});

test('rows that a version-2 log counted and no longer has at its end are told too', async () => {
  await restore(version2, (rows) => rows.filter(({ seq }) => seq < 4));
  await openLog().write([aRecord('new')]);
  await closeLogs();
  expect((await readAll()).map(({ seq }) => seq)).toEqual([1, 2, 3, 6]);
  expect((await inspectLog()).losses).toMatchObject([{ kind: 'ended-early', from: 4, to: 5 }]);
});

test('an upgrade that fails leaves the old log as it was, and is tried again', async () => {
  await restore(version2);
  const original = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put')
    .mockImplementationOnce(function (this: IDBObjectStore, ...given) {
      return original.apply(this, given);
    })
    .mockImplementationOnce(() => {
      throw new DOMException('broken', 'DataError');
    });
  await expect(openLog().write([aRecord('new')])).rejects.toThrow();
  expect((await indexedDB.databases()).find(({ name }) => name === LOG_NAME)?.version).toBe(2);
  await openLog().write([aRecord('new')]);
  expect(await readAll()).toHaveLength(6);
  expect((await indexedDB.databases()).find(({ name }) => name === LOG_NAME)?.version).toBe(LOG_VERSION);
});

test('an upgrade that takes longer than the browser is waited for is let finish', async () => {
  await restore(version2);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const original = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, ...given) {
    vi.advanceTimersByTime(60_000);
    return original.apply(this, given);
  });
  await openLog().write([aRecord('new')]);
  expect(await readAll()).toHaveLength(6);
});

test('a log of version 3 keeps its records and chain as they are, its reviews and cases, and takes pictures', async () => {
  await restoreVersion3();
  const before = [...version3.records].sort((a, b) => a.seq - b.seq);
  const first = before[0] as (typeof before)[0] & { readonly finding: { readonly id: string } };
  expect(await readAll()).toEqual(before);
  expect(await keepPictures(first.visit, new Map([[first.finding.id, new Uint8Array(1)]]))).toBe('kept');
  expect(await inspectLog()).toMatchObject({ count: 5, head: version3.tally.head, losses: [] });
  const [reviews, cases] = await Promise.all([Reviews.open(), Cases.open()]);
  expect(Object.fromEntries(await reviews.all())).toEqual(version3.reviews);
  expect(await cases.all()).toEqual(version3.cases);
  reviews.close();
  cases.close();
});

test.each([
  ['1', () => restore(version1)],
  ['3', restoreVersion3],
])('an upgrade from version %s that cannot make the new table is no upgrade at all', async (version, stand) => {
  await stand();
  vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementationOnce(() => {
    throw new DOMException('broken', 'UnknownError');
  });
  await expect(openLog().write([aRecord('new')])).rejects.toThrow();
  expect((await indexedDB.databases()).find(({ name }) => name === LOG_NAME)?.version).toBe(Number(version));
  await openLog().write([aRecord('new')]);
  expect((await indexedDB.databases()).find(({ name }) => name === LOG_NAME)?.version).toBe(LOG_VERSION);
});
