// Takes old records out of the log, and says so in it: the count and the chain go on from a checkpoint, so that what was taken
// out on purpose is never mistaken for a loss.

import type { IDBPTransaction } from 'idb';
import { START } from './chain.js';
import { type LogDatabase, openLog, type Tables } from './database.js';
import { heldVisits } from './held-visits.js';
import { markOf, writeMark } from './mark.js';
import { pictureKey } from './picture.js';
import type { LogRecord } from './record.js';
import { settle } from './settle.js';
import { type Checkpoint, readTally, type Tally, trimmedTo, writeTally } from './tally.js';

// Writers wait for one batch at most; what is killed between two goes on where it was.
const BATCH = 500;

/**
 * The last record that is old, with nothing new before it. A clock that was wrong leaves records from the future behind, and from
 * long ago: those from the future count for nothing, and go with their neighbours; old ones never take new ones along.
 */
async function lastOld(database: LogDatabase, before: string, now: string): Promise<number> {
  let last = trimmedTo(await readTally(database.transaction('state').store));
  for (let seq = last; ; ) {
    const batch = await database.getAllFromIndex('records', 'seq', IDBKeyRange.lowerBound(seq, true), BATCH);
    for (const record of batch) {
      if (record.at > now) continue;
      if (record.at >= before) return last;
      last = record.seq;
    }
    if (batch.length < BATCH) return last;
    seq = batch.at(-1)!.seq;
  }
}

/** What a picture shows goes with it. */
function remove(
  transaction: IDBPTransaction<Tables, ['records', 'pictures', 'state'], 'readwrite'>,
  record: LogRecord,
): void {
  // The transaction tells when it fails.
  transaction
    .objectStore('records')
    .delete(record.key)
    .catch(() => undefined);
  if (record.kind !== 'finding') return;
  transaction
    .objectStore('pictures')
    .delete(pictureKey(record))
    .catch(() => undefined);
}

const NONE: Checkpoint = { upTo: 0, head: START, at: '', kept: {} };

/** Chain that a record follows, as far as it is known: across a hole only where the loss was noted. */
function chainBefore(seq: number, previous: { readonly seq: number; readonly head: string | null }, { noted }: Tally) {
  if (previous.seq === seq - 1) return previous.head;
  return noted.find(({ to }) => to === seq - 1)?.head ?? null;
}

/** One batch, in one transaction with the checkpoint. Answers how many records went, and whether there may be more. */
async function trimBatch(database: LogDatabase, last: number, held: ReadonlySet<string>, now: string) {
  const transaction = database.transaction(['records', 'pictures', 'state'], 'readwrite', { durability: 'strict' });
  const records = transaction.objectStore('records');
  const work = async () => {
    const tally = await readTally(transaction.objectStore('state'));
    const { upTo, head, kept } = tally.trimmed ?? NONE;
    if (upTo >= last) return { gone: 0, isMore: false };
    const batch = await records.index('seq').getAll(IDBKeyRange.bound(upTo, last, true), BATCH);
    let previous = { seq: upTo, head };
    const stay: Record<number, string | null> = {};
    for (const record of batch) {
      if (held.has(record.visit)) stay[record.seq] = chainBefore(record.seq, previous, tally);
      else remove(transaction, record);
      previous = { seq: record.seq, head: record.chain };
    }
    const trimmed = { upTo: previous.seq, head: previous.head, at: now, kept: { ...kept, ...stay } };
    const noted = tally.noted.filter(({ to }) => to > previous.seq);
    await writeTally(transaction.objectStore('state'), { ...tally, trimmed, noted });
    return { gone: batch.length - Object.keys(stay).length, isMore: batch.length === BATCH };
  };
  const [result] = await Promise.all([work(), transaction.done]);
  return result;
}

/** Records that stayed for the sake of a case or review which is no more. */
async function releaseKept(database: LogDatabase, held: ReadonlySet<string>): Promise<number> {
  const transaction = database.transaction(['records', 'pictures', 'state'], 'readwrite', { durability: 'strict' });
  const bySeq = transaction.objectStore('records').index('seq');
  const work = async (): Promise<number> => {
    const tally = await readTally(transaction.objectStore('state'));
    if (!tally.trimmed) return 0;
    const kept: Record<number, string | null> = {};
    let gone = 0;
    for (const [seq, head] of Object.entries(tally.trimmed.kept)) {
      const record: LogRecord | undefined = await bySeq.get(Number(seq));
      if (!record || held.has(record.visit)) kept[Number(seq)] = head;
      else {
        remove(transaction, record);
        gone += 1;
      }
    }
    if (gone > 0) await writeTally(transaction.objectStore('state'), { ...tally, trimmed: { ...tally.trimmed, kept } });
    return gone;
  };
  const [gone] = await Promise.all([work(), transaction.done]);
  return gone;
}

async function withLog<T>(work: (database: LogDatabase, now: string) => Promise<T>, now: Date): Promise<T> {
  const database = await openLog();
  try {
    // What is gone by itself is noted first, so that it is not taken for trimmed.
    await settle(database, now.toISOString());
    const result = await work(database, now.toISOString());
    await writeMark(markOf(await readTally(database.transaction('state').store)));
    return result;
  } finally {
    database.close();
  }
}

/**
 * Takes out what was written before a time, but for visits of which a case or a review speaks. Killed in between, it has
 * taken out less.
 * @returns how many records went.
 * @throws {LogError} `LOG_NEWER`, `LOG_SILENT`.
 */
export function trim(before: Date, now = new Date()): Promise<number> {
  return withLog(async (database, at) => {
    const held = await heldVisits(database);
    const last = await lastOld(database, before.toISOString(), at);
    let gone = await releaseKept(database, held);
    for (let isMore = true; isMore; ) {
      const batch = await trimBatch(database, last, held, at);
      gone += batch.gone;
      isMore = batch.isMore;
    }
    return gone;
  }, now);
}

/**
 * Takes out everything: records, pictures, reviews, cases and the notes of losses. The count goes on, so that what is lost later is told.
 * @throws {LogError} `LOG_NEWER`, `LOG_SILENT`.
 */
export function deleteAll(now = new Date()): Promise<void> {
  return withLog(async (database, at) => {
    const emptied = ['records', 'pictures', 'reviews', 'cases'] as const;
    const transaction = database.transaction([...emptied, 'state'] as const, 'readwrite', { durability: 'strict' });
    const work = async () => {
      const tally = await readTally(transaction.objectStore('state'));
      await Promise.all(emptied.map((table) => transaction.objectStore(table).clear()));
      const trimmed = { upTo: tally.seq, head: tally.head, at, kept: {} };
      await writeTally(transaction.objectStore('state'), { ...tally, trimmed, noted: [] });
    };
    await Promise.all([work(), transaction.done]);
  }, now);
}
