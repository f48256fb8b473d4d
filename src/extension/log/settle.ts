// What is done once a connection, before its first record: the stores are compared, and made to agree.
import type { IDBPTransaction } from 'idb';
import type { LogDatabase, Tables } from './database.js';
import { type Mark, markOf, readMark, writeMark } from './mark.js';
import { type Opened, resume } from './resume.js';
import { readTally, type Tally, writeTally } from './tally.js';

type Lookup = Pick<Opened, 'tally' | 'newest' | 'headAtMark'>;

type Both<M extends IDBTransactionMode> = IDBPTransaction<Tables, ['records', 'state'], M>;

async function lookUp(transaction: Both<'readonly'> | Both<'readwrite'>, mark: Opened['mark']): Promise<Lookup> {
  const bySeq = (transaction as Both<'readonly'>).objectStore('records').index('seq');
  const tally = await readTally((transaction as Both<'readonly'>).objectStore('state'));
  const newest = (await bySeq.openCursor(null, 'prev'))?.value ?? null;
  const marked = mark ? await bySeq.get(mark.seq) : undefined;
  return { tally, newest, headAtMark: marked?.chain ?? null };
}

/**
 * The mark, read before the log so that it is never ahead of it by a commit in between. One that is not there is looked for
 * again once the log says that it was written: another worker may be writing the very first.
 */
export async function markOfLog(database: LogDatabase): Promise<Mark | null | undefined> {
  const mark = await readMark();
  if (mark !== null) return mark;
  const { isMarked } = await readTally(database.transaction('state').store);
  return isMarked ? await readMark() : null;
}

/** Compares the stores, without changing anything. */
export async function compare(database: LogDatabase, now: string): Promise<Tally> {
  const mark = await markOfLog(database);
  return resume({ ...(await lookUp(database.transaction(['records', 'state']), mark)), mark, now });
}

async function change(database: LogDatabase, to: (tally: Tally) => Tally): Promise<Tally> {
  const transaction = database.transaction('state', 'readwrite', { durability: 'strict' });
  const before = await readTally(transaction.store);
  const after = to(before);
  if (after !== before) await writeTally(transaction.store, after);
  await transaction.done;
  return after;
}

/** Notes what is gone, and sees that there is a mark. The first mark is written before the first record that needs one. */
export async function settle(database: LogDatabase, now: string): Promise<void> {
  const mark = await markOfLog(database);
  const transaction = database.transaction(['records', 'state'], 'readwrite', { durability: 'strict' });
  const found = await lookUp(transaction, mark);
  const tally = resume({ ...found, mark, now });
  if (tally !== found.tally) await writeTally(transaction.objectStore('state'), tally);
  await transaction.done;
  const isMarked = mark?.seq === tally.seq && mark.head === tally.head;
  if (!isMarked && (await writeMark(markOf(tally)))) {
    await change(database, (before) => (before.isMarked ? before : { ...before, isMarked: true }));
  }
}
