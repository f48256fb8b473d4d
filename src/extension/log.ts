// The log of findings. Written by the background alone, read where it lies by pages of the extension. A record is
// acknowledged after its transaction has been committed to the disk; writing it twice changes nothing.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Finding } from '../model/finding.js';

export const LOG_NAME = 'untick';
const LOG_VERSION = 1;

/** One finding on one visit of one page. */
export interface LogRecord {
  /** Visit and finding: what makes a second writing the same record. */
  readonly key: string;
  /** Gap-free from 1. A hole means that something was lost. */
  readonly seq: number;
  /** ISO 8601, UTC, by the background's clock. */
  readonly at: string;
  readonly site: string;
  /** Origin and cleaned path of the page, and of the frame the finding is in. */
  readonly pageUrl: string;
  readonly frameUrl: string;
  /** Origin of the frame as the browser says it; `null` for one without. */
  readonly frameOrigin: string;
  readonly finding: Finding;
}

export type NewRecord = Omit<LogRecord, 'seq'>;

interface Tables extends DBSchema {
  records: { key: string; value: LogRecord; indexes: { seq: number; site: string } };
  state: { key: string; value: number };
}

// Measured: 530 records a second one by one, 8 000 in batches of 100, 10 000 in batches of 500.
const BATCH = 500;

interface Waiting {
  readonly records: readonly NewRecord[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

export class Log {
  #database: Promise<IDBPDatabase<Tables>> | null = null;
  #queue: Waiting[] = [];
  #writing = false;

  #open(): Promise<IDBPDatabase<Tables>> {
    const forget = () => {
      this.#database = null;
    };
    this.#database ??= openDB<Tables>(LOG_NAME, LOG_VERSION, {
      upgrade(database) {
        const records = database.createObjectStore('records', { keyPath: 'key' });
        records.createIndex('seq', 'seq', { unique: true });
        records.createIndex('site', 'site');
        database.createObjectStore('state');
      },
      // A newer version waits for this connection to go.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
      terminated: forget,
    });
    this.#database.catch(forget);
    return this.#database;
  }

  /** Resolves when all of them are on the disk. Those already there stay as they are. */
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
        await this.#commit(batch.flatMap((waiting) => waiting.records));
        for (const waiting of batch) waiting.done();
      } catch (error) {
        // A dead connection stays dead: the next try opens a new one.
        this.#database = null;
        for (const waiting of batch) waiting.failed(error);
      }
    }
    this.#writing = false;
  }

  async #commit(records: readonly NewRecord[]): Promise<void> {
    const database = await this.#open();
    const transaction = database.transaction(['records', 'state'], 'readwrite', { durability: 'strict' });
    const table = transaction.objectStore('records');
    const state = transaction.objectStore('state');
    // Awaited together with `done`, so that a refused request is not also a loose rejection.
    const work = async () => {
      let seq = (await state.get('seq')) ?? 0;
      for (const record of records) {
        if ((await table.getKey(record.key)) !== undefined) continue;
        seq += 1;
        table.add({ ...record, seq });
      }
      await state.put(seq, 'seq');
    };
    await Promise.all([work(), transaction.done]);
  }

  async close(): Promise<void> {
    (await this.#database?.catch(() => null))?.close();
    this.#database = null;
  }

  async read(): Promise<LogRecord[]> {
    return (await this.#open()).getAllFromIndex('records', 'seq');
  }
}
