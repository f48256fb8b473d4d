import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { LOG_NAME, Log, type NewRecord } from '../../src/extension/log.js';
import type { Finding } from '../../src/model/finding.js';

const record = (key: string): NewRecord => ({
  key,
  at: '2026-01-01T00:00:00.000Z',
  site: 'shop.example',
  pageUrl: 'https://shop.example/',
  frameUrl: 'https://shop.example/',
  frameOrigin: 'https://shop.example',
  finding: { id: key, rule: 'preticked-consent' } as unknown as Finding,
});
const many = (count: number, from = 0) => Array.from({ length: count }, (_, at) => record(`k${from + at}`));

const logs: Log[] = [];
const openLog = (): Log => {
  const log = new Log();
  logs.push(log);
  return log;
};

afterEach(async () => {
  await Promise.all(logs.splice(0).map((log) => log.close()));
  await deleteDB(LOG_NAME);
});

test('what is written is there, in order, for a reader that comes later', async () => {
  await openLog().write(many(3));
  const read = await openLog().read();
  expect(read.map(({ key, seq }) => [key, seq])).toEqual([
    ['k0', 1],
    ['k1', 2],
    ['k2', 3],
  ]);
});

test('writing the same again changes nothing, and leaves no gap in the count', async () => {
  const log = openLog();
  await log.write(many(2));
  await log.write([record('k1'), record('k2'), record('k1')]);
  expect((await log.read()).map(({ key, seq }) => [key, seq])).toEqual([
    ['k0', 1],
    ['k1', 2],
    ['k2', 3],
  ]);
});

test('the first writing of a record stands', async () => {
  const log = openLog();
  await log.write([record('k0')]);
  await log.write([{ ...record('k0'), site: 'rival.example' }]);
  expect((await log.read())[0]?.site).toBe('shop.example');
});

test('two thousand records that come all at once are all there, once each, without a gap', async () => {
  const log = openLog();
  await Promise.all(Array.from({ length: 400 }, (_, at) => log.write(many(5, at * 5))));
  const read = await log.read();
  expect(read.map(({ seq }) => seq)).toEqual(Array.from({ length: 2000 }, (_, at) => at + 1));
  expect(new Set(read.map(({ key }) => key)).size).toBe(2000);
});

test('two workers that write at the same time, as after a restart, share one count', async () => {
  const [one, two] = [openLog(), openLog()];
  await Promise.all([one.write(many(50)), two.write(many(50, 25)), one.write(many(50, 50))]);
  const read = await one.read();
  expect(read.map(({ seq }) => seq)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
});

test('what cannot be stored is refused, and what comes after it is stored', async () => {
  const log = openLog();
  const broken = { ...record('bad'), finding: { id: () => 'no data' } as unknown as Finding };
  await expect(log.write([broken])).rejects.toThrow();
  await log.write([record('good')]);
  expect((await log.read()).map(({ key, seq }) => [key, seq])).toEqual([['good', 1]]);
});

test('an acknowledged record is on the disk: a transaction opened afterwards sees it', async () => {
  await openLog().write([record('k0')]);
  const database = await openDB(LOG_NAME);
  expect(await database.count('records')).toBe(1);
  expect(await database.get('state', 'seq')).toBe(1);
  database.close();
});

test('it lets go of the database for a newer version of itself', async () => {
  const log = openLog();
  await log.write([record('k0')]);
  const newer = await openDB(LOG_NAME, 99);
  expect(newer.version).toBe(99);
  newer.close();
});
