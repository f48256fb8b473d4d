// The log of findings, receipts and pages. Written by the background alone, read where it lies by pages of the extension. A
// record is acknowledged after its transaction has been committed to the disk; writing it twice changes nothing.

import { abort } from './abort.js';
import { chainOf } from './chain.js';
import { Connection } from './connection.js';
import { type LogDatabase, openLog } from './database.js';
import { Marker, markOf } from './mark.js';
import type { LogRecord, NewRecord } from './record.js';
import { settle } from './settle.js';
import { readTally, type Tally, writeTally } from './tally.js';

// Measured: 530 records a second one by one, 8 000 in batches of 100, 10 000 in batches of 500.
const BATCH = 500;

interface Waiting {
  readonly records: readonly NewRecord[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

async function openSettled(onGone: () => void): Promise<LogDatabase> {
  const database = await openLog(onGone);
  try {
    await settle(database, new Date().toISOString());
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

export class Log {
  readonly #marker = new Marker();
  readonly #connection = new Connection(openSettled);
  #queue: Waiting[] = [];
  #writing = false;

  /**
   * Resolves when all of them are on the disk. Those already there stay as they are.
   * @throws {LogError} `LOG_NEWER`, `LOG_SILENT`; a DOMException where the disk is full. None of them is stored then.
   */
  write(records: readonly NewRecord[]): Promise<void> {
    if (records.length === 0) return Promise.resolve();
    return new Promise((done, failed) => {
      this.#queue.push({ records, done, failed });
      if (!this.#writing) this.#drain();
    });
  }

  async #drain(): Promise<void> {
    this.#writing = true;
    while (this.#queue.length > 0) {
      const batch: Waiting[] = [];
      for (let size = 0; size < BATCH && this.#queue.length > 0; size += batch.at(-1)!.records.length) {
        batch.push(this.#queue.shift()!);
      }
      try {
        const tally = await this.#commit(batch.flatMap((waiting) => waiting.records));
        for (const waiting of batch) waiting.done();
        // After the word that it is stored, which no second store may hold up.
        this.#marker.set(markOf(tally));
      } catch (error) {
        // A dead connection stays dead: the next try opens a new one.
        await this.#connection.close();
        for (const waiting of batch) waiting.failed(error);
      }
    }
    this.#writing = false;
  }

  async #commit(records: readonly NewRecord[]): Promise<Tally> {
    const database = await this.#connection.get();
    const transaction = database.transaction(['records', 'state'], 'readwrite', { durability: 'strict' });
    const table = transaction.objectStore('records');
    const state = transaction.objectStore('state');
    const work = async (): Promise<Tally> => {
      const before = await readTally(state);
      let tally = before;
      for (const record of records) {
        if ((await table.getKey(record.key)) !== undefined) continue;
        const numbered = { ...record, seq: tally.seq + 1 };
        const chain = chainOf(tally.head, numbered);
        // The transaction tells when it fails.
        table.add({ ...numbered, chain } as LogRecord).catch(() => undefined);
        tally = { ...tally, seq: numbered.seq, head: chain, at: record.at };
      }
      if (tally !== before) await writeTally(state, tally);
      return tally;
    };
    try {
      // Awaited together with `done`, so that a refused request is not also a loose rejection.
      const [tally] = await Promise.all([work(), transaction.done]);
      return tally;
    } catch (error) {
      // What is no data is refused without ending the transaction, which would then store the records before it uncounted.
      abort(transaction);
      throw error;
    }
  }

  /** Whether it holds anything of a page. A log that cannot be read knows nothing. */
  async knows(pageUrl: string): Promise<boolean> {
    try {
      return (await (await this.#connection.get()).countFromIndex('records', 'pageUrl', pageUrl)) > 0;
    } catch {
      return false;
    }
  }

  /** Lets go of the database, with the last mark written. */
  async close(): Promise<void> {
    await this.#connection.close();
    await this.#marker.settled();
  }
}
