// The log as pages of the extension read it: where it lies, beside the background that writes it.

import type { LogState } from '../../model/log-state.js';
import { Connection } from './connection.js';
import { openLog, openNewerLog } from './database.js';
import { inspect, type Progress } from './inspect.js';
import { LogError } from './log-error.js';
import { type KeptPicture, pictureKey } from './picture.js';
import type { FindingRecord, LogRecord } from './record.js';

// Held by a page at one time: some 2 MB.
const BATCH = 1000;

export interface BatchOptions {
  /** The last batch comes first. Within each, records stay in the order of their numbers. */
  readonly newestFirst?: boolean;
  /** Number to begin with: none before it are given, none after it with `newestFirst`. */
  readonly from?: number;
  /** Ends the reading after the batch that is being given. */
  readonly signal?: AbortSignal;
}

export class LogReader {
  readonly #connection: Connection;
  #isNewer = false;

  private constructor() {
    this.#connection = new Connection(async (onGone) => {
      try {
        return await openLog(onGone);
      } catch (error) {
        if (!(error instanceof LogError) || error.code !== 'LOG_NEWER') throw error;
        this.#isNewer = true;
        return await openNewerLog(onGone);
      }
    });
  }

  /** A newer version of untick wrote the log. It is read as far as it is understood; nothing can be changed in it. */
  get isNewer(): boolean {
    return this.#isNewer;
  }

  /** @throws {LogError} `LOG_SILENT`; a DOMException where the browser refuses to open it. */
  static async open(): Promise<LogReader> {
    const reader = new LogReader();
    await reader.#connection.get();
    return reader;
  }

  /** In batches of 1000, in the order of their numbers. What is written meanwhile is given too, at the end. */
  async *batches({ newestFirst = false, from, signal }: BatchOptions = {}): AsyncGenerator<readonly LogRecord[]> {
    let next: number | null = from ?? (newestFirst ? Number.MAX_SAFE_INTEGER : 0);
    while (next !== null && !signal?.aborted) {
      const batch: readonly LogRecord[] = await (newestFirst ? this.#before(next) : this.#after(next));
      if (batch.length > 0) yield batch;
      const end: LogRecord | undefined = newestFirst ? batch[0] : batch.at(-1);
      next = end === undefined ? null : end.seq + (newestFirst ? -1 : 1);
    }
  }

  async #after(seq: number): Promise<LogRecord[]> {
    return (await this.#connection.get()).getAllFromIndex('records', 'seq', IDBKeyRange.lowerBound(seq), BATCH);
  }

  async #before(seq: number): Promise<LogRecord[]> {
    const bySeq = (await this.#connection.get()).transaction('records').store.index('seq');
    // Where records were lost or trimmed there may be none near that number.
    const newest = (await bySeq.openKeyCursor(IDBKeyRange.upperBound(seq), 'prev'))?.key;
    return newest === undefined ? [] : bySeq.getAll(IDBKeyRange.bound(newest - BATCH + 1, newest));
  }

  async get(key: string): Promise<LogRecord | undefined> {
    return (await this.#connection.get()).get('records', key);
  }

  /** Of the place a finding is about; undefined where nobody saved one. */
  async picture(record: FindingRecord): Promise<KeptPicture | undefined> {
    return (await this.#connection.get()).get('pictures', pictureKey(record));
  }

  /** All that was written of one visit, in the order of their numbers. */
  async ofVisit(visit: string): Promise<readonly LogRecord[]> {
    return inOrder(await (await this.#connection.get()).getAllFromIndex('records', 'visit', visit));
  }

  /** Ids of the visits of one page address, oldest first. */
  async visitsOf(pageUrl: string): Promise<readonly string[]> {
    const records = inOrder(await (await this.#connection.get()).getAllFromIndex('records', 'pageUrl', pageUrl));
    return [...new Set(records.map(({ visit }) => visit))];
  }

  /**
   * Reads everything, and says what is missing, changed or cut off. The page stays answerable: 100 000 records take seconds,
   * in steps of milliseconds.
   * @param onProgress is told how many records of how many have been read.
   */
  async inspect(onProgress?: Progress): Promise<LogState> {
    return inspect(await this.#connection.get(), onProgress);
  }

  close(): void {
    this.#connection.close();
  }
}

const inOrder = (records: readonly LogRecord[]): readonly LogRecord[] => [...records].sort((a, b) => a.seq - b.seq);
