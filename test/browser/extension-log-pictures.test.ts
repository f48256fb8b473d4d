// Pictures of findings: beside the records, never without one, never more than there is room for.
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openLogSource } from '../../src/extension/dashboard/log-source.js';
import { Cases } from '../../src/extension/log/cases.js';
import { LOG_NAME } from '../../src/extension/log/database.js';
import { keepPictures, MOST_BYTES, MOST_BYTES_IN_ALL } from '../../src/extension/log/keep-pictures.js';
import { deleteAll, trim } from '../../src/extension/log/retention.js';
import { Reviews } from '../../src/extension/log/reviews.js';
import { aRecord, closeLogs, forgetLog, inspectLog, openLog, readAll, startEmpty } from './support/a-log.js';

const AT = '2026-01-02T03:04:05.000Z';
const day = (nth: number) => new Date(Date.UTC(2026, 0, 1) + nth * 86_400_000);
const png = (size = 3, filled = 7) => new Uint8Array(size).fill(filled);

/** A finding a day, each on a visit of its own, and a picture of each. */
async function aPictureADay(days: number, size = 3): Promise<void> {
  const all = Array.from({ length: days }, (_, at) => at);
  await openLog().write(all.map((at) => aRecord(`d${at}`, { at: day(at).toISOString(), visit: `v${at}` })));
  await closeLogs();
  for (const at of all) await keepPictures(`v${at}`, new Map([[`d${at}`, png(size)]]), day(at).toISOString());
}

async function stored(): Promise<string[]> {
  const database = await openDB(LOG_NAME);
  const keys = (await database.getAllKeys('pictures')) as string[];
  database.close();
  return keys;
}

beforeEach(startEmpty);
afterEach(async () => {
  vi.restoreAllMocks();
  await forgetLog();
});

describe('a picture', () => {
  test('is found by the entry it belongs to, as it was, and the log stays whole', async () => {
    await openLog().write([aRecord('k1'), aRecord('k2')]);
    await closeLogs();
    expect(await keepPictures('v1', new Map([['k2', png()]]), AT)).toBe('kept');
    const source = await openLogSource();
    expect(await source.picture?.('k2')).toEqual({ url: `data:image/png;base64,${btoa('\x07\x07\x07')}`, at: AT });
    expect(await source.picture?.('k1')).toBeNull();
    expect(await source.picture?.('no such')).toBeNull();
    expect(await inspectLog()).toMatchObject({ count: 2, losses: [] });
  });

  test('of another load of the page is none of it, and a later one of the same load takes its place', async () => {
    await openLog().write([aRecord('k1'), aRecord('k2', { visit: 'v2' })]);
    await closeLogs();
    await keepPictures('v1', new Map([['k1', png()]]), AT);
    expect(await keepPictures('v1', new Map([['k1', png(2, 9)]]), day(3).toISOString())).toBe('kept');
    expect(await stored()).toEqual(['v1|k1']);
    const source = await openLogSource();
    expect(await source.picture?.('k1')).toEqual({
      url: `data:image/png;base64,${btoa('\x09\x09')}`,
      at: day(3).toISOString(),
    });
    expect(await source.picture?.('k2')).toBeNull();
  });

  test('of what the log does not hold is not kept, as of a private window or of what was just deleted', async () => {
    await openLog().write([aRecord('k1')]);
    await closeLogs();
    expect(await keepPictures('v9', new Map([['k1', png()]]))).toBe('unlogged');
    expect(await keepPictures('v1', new Map([['k9', png()]]))).toBe('unlogged');
    await deleteAll();
    expect(await keepPictures('v1', new Map([['k1', png()]]))).toBe('unlogged');
    expect(await stored()).toEqual([]);
  });
});

describe('room', () => {
  test('one that is too large is left out, the others are kept', async () => {
    await openLog().write([aRecord('k1'), aRecord('k2')]);
    await closeLogs();
    const pngs = new Map([
      ['k1', png(MOST_BYTES + 1)],
      ['k2', png(MOST_BYTES)],
    ]);
    expect(await keepPictures('v1', pngs)).toBe('full');
    expect(await stored()).toEqual(['v1|k2']);
  });

  test('is made by taking the oldest, but for those a case or a review speaks of', async () => {
    const fits = MOST_BYTES_IN_ALL / MOST_BYTES;
    await aPictureADay(fits, MOST_BYTES);
    expect(await stored()).toHaveLength(fits);
    const cases = await Cases.open();
    await cases.save({ id: 'c', name: '', number: '', purpose: '', createdAt: AT, findings: ['d0'] });
    cases.close();
    await openLog().write([aRecord('new', { visit: 'vn' })]);
    await closeLogs();
    expect(await keepPictures('vn', new Map([['new', png(MOST_BYTES)]]), day(fits).toISOString())).toBe('kept');
    const keys = await stored();
    expect(keys).toHaveLength(fits);
    expect(keys).toEqual(expect.arrayContaining(['v0|d0', 'v2|d2', 'vn|new']));
    expect(keys).not.toContain('v1|d1');
    // All that is left is spoken of: there is no room for more, and it is said.
    const all = await Cases.open();
    const findings = (await readAll()).map(({ key }) => key);
    await all.save({ id: 'c', name: '', number: '', purpose: '', createdAt: AT, findings });
    all.close();
    await openLog().write([aRecord('last', { visit: 'vl' })]);
    await closeLogs();
    expect(await keepPictures('vl', new Map([['last', png(MOST_BYTES)]]))).toBe('full');
    expect(await stored()).toEqual(keys);
    expect((await readAll()).map(({ key }) => key)).toContain('last');
  });

  test('where the disk has none it is said, and no finding and no picture before is lost', async () => {
    await aPictureADay(2);
    const original = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'pictures') throw new DOMException('full', 'QuotaExceededError');
      return original.apply(this, given);
    });
    expect(await keepPictures('v1', new Map([['d1', png(9)]]))).toBe('full');
    vi.restoreAllMocks();
    expect(await stored()).toEqual(['v0|d0', 'v1|d1']);
    expect(await inspectLog()).toMatchObject({ count: 2, losses: [] });
  });
});

describe('with its entry', () => {
  test('a picture goes when that is old, and stays while a case or a review speaks of it', async () => {
    await aPictureADay(6);
    const reviews = await Reviews.open();
    await reviews.set('d1', { decision: 'confirmed', note: '', by: '', at: AT });
    reviews.close();
    const cases = await Cases.open();
    await cases.save({ id: 'c', name: '', number: '', purpose: '', createdAt: AT, findings: ['d2'] });
    await trim(day(4), day(20));
    expect(await stored()).toEqual(['v1|d1', 'v2|d2', 'v4|d4', 'v5|d5']);
    await cases.remove('c');
    cases.close();
    await trim(day(4), day(20));
    expect(await stored()).toEqual(['v1|d1', 'v4|d4', 'v5|d5']);
    expect((await inspectLog()).losses).toEqual([]);
  });

  test('all are gone once all is deleted', async () => {
    await aPictureADay(3);
    await deleteAll();
    expect(await stored()).toEqual([]);
  });
});
