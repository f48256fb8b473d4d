// From each version of the log to this one, in the one transaction of the upgrade: all of it or nothing.
import { chainOf, START } from './chain.js';
import type { LogDatabase, LogUpgrade } from './database.js';
import type { LogRecord } from './record.js';
import { NO_TALLY, writeTally } from './tally.js';

// Enough that few requests wait for one another, and few enough to be held at once.
const BATCH = 1000;

/** What versions 1 and 2 kept under `seq` in `state`: the highest number given. */
const OLD_SEQ = 'seq';

/** Keys have always begun with the frame's origin and its document; of which page that was part was not kept. */
const documentOf = (key: string): string => key.split('|')[1] ?? '';

/** A record as each version wrote it. Those of version 1 are findings, and do not say so. */
type Stored = Omit<LogRecord, 'visit' | 'chain' | 'kind'> & Partial<Pick<LogRecord, 'visit' | 'kind'>>;

const renewed = (record: Stored, before: string): LogRecord => {
  const whole = {
    ...record,
    kind: record.kind ?? 'finding',
    visit: record.visit ?? documentOf(record.key),
  } as LogRecord;
  return { ...whole, chain: chainOf(before, whole) };
};

/** Gives every record what it lacks, in the order of their numbers. A hole stays one: it was lost before. */
async function chainAll(transaction: LogUpgrade): Promise<void> {
  const records = transaction.objectStore('records');
  const state = transaction.objectStore('state');
  let [seq, head, at] = [0, START, ''];
  for (;;) {
    const batch = (await records.index('seq').getAll(IDBKeyRange.lowerBound(seq, true), BATCH)) as readonly Stored[];
    for (const record of batch) {
      const whole = renewed(record, head);
      records.put(whole).catch(() => undefined);
      [seq, head, at] = [whole.seq, whole.chain, whole.at];
    }
    if (batch.length < BATCH) break;
  }
  const counted = (await state.get(OLD_SEQ)) as unknown as number | undefined;
  await state.delete(OLD_SEQ);
  await writeTally(state, { ...NO_TALLY, seq: Math.max(seq, counted ?? 0), head, at });
}

/** Brings a database of version `from`, 0 for none, to the tables of now. */
export async function migrate(database: LogDatabase, from: number, transaction: LogUpgrade): Promise<void> {
  if (from < 4) database.createObjectStore('pictures', { keyPath: 'key' }).createIndex('age', ['at', 'size']);
  if (from < 1) {
    const records = database.createObjectStore('records', { keyPath: 'key' });
    records.createIndex('seq', 'seq', { unique: true });
    records.createIndex('site', 'site');
    database.createObjectStore('state');
  }
  if (from < 3) {
    const records = transaction.objectStore('records');
    records.createIndex('pageUrl', 'pageUrl');
    records.createIndex('visit', 'visit');
    database.createObjectStore('reviews');
    database.createObjectStore('cases', { keyPath: 'id' });
    if (from > 0) await chainAll(transaction);
  }
}
