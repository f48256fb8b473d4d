// A background that is killed, at each point where something could be half done and at any other time: nothing that was
// acknowledged is lost, nothing is there twice, and the chain holds.
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LOG_NAME } from '../../src/extension/log/database.js';
import type { NewRecord } from '../../src/extension/log/record.js';
import {
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
import { CRASH_POINTS, type Task, type Told } from './support/log-worker.js';

const ROUNDS = 20;

const start = () => new Worker(new URL('./support/log-worker.ts', import.meta.url), { type: 'module' });

// Half of the time goes into starting one: the next starts while one is at work.
let ready: Worker[] = [];
const running = new Set<Worker>();

beforeEach(startEmpty);
afterEach(async () => {
  for (const worker of [...running, ...ready]) worker.terminate();
  running.clear();
  ready = [];
  await forgetLog();
});

/** A new background that is to write something. Resolves with how it ends, or with null when it was killed by the clock. */
function run(task: Task, killAfterMs?: number): Promise<Told | null> {
  const worker = ready.shift() ?? start();
  ready.push(start());
  running.add(worker);
  return new Promise((resolve) => {
    const end = (told: Told | null) => {
      worker.terminate();
      running.delete(worker);
      resolve(told);
    };
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      // A worker that is ended has nothing more to say, though it may have said it.
      if (!running.has(worker)) return;
      if ('begun' in data) {
        if (killAfterMs !== undefined) setTimeout(end, killAfterMs, null);
      } else if ('set' in data) {
        for (const [key, value] of Object.entries(data.set)) localStore().set(key, value);
      } else if ('get' in data) worker.postMessage({ got: data.get, value: localStore().get(data.key) });
      else end(data);
    };
    worker.postMessage(task);
  });
}

/** What the outbox sends again is written by the next background. */
async function writeAgain(records: readonly NewRecord[]): Promise<void> {
  await openLog().write(records);
  await closeLogs();
}

test.each(CRASH_POINTS)('killed %s: nothing is lost, nothing doubled', { timeout: 60_000 }, async (point) => {
  let reached = 0;
  for (let round = 0; round < ROUNDS; round++) {
    // Some are the first of all to write, and some of those are cut off while they make the tables.
    if (point === 'during upgrade' || round === ROUNDS / 2) {
      await deleteDB(LOG_NAME);
      localStore().clear();
    }
    const records = manyRecords(3, round * 3);
    const told = await run({ records, crash: point });
    reached += told !== null && 'at' in told ? 1 : 0;
    await writeAgain(records);
  }
  // The mark is written behind the acknowledgement, and need not be reached before that.
  expect(reached).toBeGreaterThanOrEqual(point.endsWith('mark') ? 1 : ROUNDS);
  const left = (point === 'during upgrade' ? 1 : ROUNDS / 2) * 3;
  expect((await numbers()).map(([seq]) => seq)).toEqual(Array.from({ length: left }, (_, at) => at + 1));
  expect((await inspectLog()).losses).toEqual([]);
});

test('killed thirty times at any time while records flow: each is there once, in one chain', {
  timeout: 60_000,
}, async () => {
  let kills = 0;
  for (let round = 0; round < 30; round++) {
    const records = manyRecords(200, round * 200);
    kills += (await run({ records, crash: null }, (round * 7) % 90)) === null ? 1 : 0;
    await writeAgain(records);
  }
  expect(kills).toBeGreaterThan(10);
  const all = await readAll();
  expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 6000 }, (_, at) => at + 1));
  expect(new Set(all.map(({ key }) => key)).size).toBe(6000);
  expect((await inspectLog()).losses).toEqual([]);
});

const OLD_ROWS = 4000;

/** A database of version 2 with many rows, as that version made it. */
async function oldLog(): Promise<void> {
  const database = await openDB(LOG_NAME, 2, {
    upgrade(made) {
      const records = made.createObjectStore('records', { keyPath: 'key' });
      records.createIndex('seq', 'seq', { unique: true });
      records.createIndex('site', 'site');
      made.createObjectStore('state');
    },
  });
  const transaction = database.transaction(['records', 'state'], 'readwrite');
  for (let seq = 1; seq <= OLD_ROWS; seq++) {
    const { visit: _, ...old } = manyRecords(1, seq)[0]!;
    transaction.objectStore('records').put({ ...old, key: `https://shop.example|d${seq % 50}|${seq}`, seq });
  }
  transaction.objectStore('state').put(OLD_ROWS, 'seq');
  await transaction.done;
  database.close();
}

test('an upgrade that is killed twenty times begins again each time, and in the end has every row', {
  timeout: 60_000,
}, async () => {
  await oldLog();
  let killed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const told = await run({ records: manyRecords(1, 0), crash: null }, (round * 23) % 400);
    const [database] = (await indexedDB.databases()).filter(({ name }) => name === LOG_NAME);
    killed += told === null && database?.version === 2 ? 1 : 0;
  }
  expect(killed).toBeGreaterThan(4);
  await writeAgain(manyRecords(1, 0));
  const all = await readAll();
  expect(all).toHaveLength(OLD_ROWS + 1);
  expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: OLD_ROWS + 1 }, (_, at) => at + 1));
  expect(all[99]?.visit).toBe('d0');
  expect(await inspectLog()).toMatchObject({ count: OLD_ROWS + 1, losses: [] });
});
