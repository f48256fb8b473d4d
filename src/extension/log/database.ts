// The database of the log: its tables, and how it is opened.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Case, Review } from '../../model/visit.js';
import { abort } from './abort.js';
import { LogError } from './log-error.js';
import { migrate } from './migrations.js';
import type { KeptPicture } from './picture.js';
import type { LogRecord } from './record.js';
import type { Tally } from './tally.js';

export const LOG_NAME = 'untick';
// 2 brought receipts, 3 the chain, visits, pages, reviews and cases, 4 pictures.
export const LOG_VERSION = 4;

export interface Tables extends DBSchema {
  records: { key: string; value: LogRecord; indexes: { seq: number; site: string; pageUrl: string; visit: string } };
  state: { key: string; value: Tally };
  /** By key of the record that is reviewed. */
  reviews: { key: string; value: Review };
  cases: { key: string; value: Case };
  pictures: { key: string; value: KeptPicture; indexes: { age: [at: string, size: number] } };
}

export type LogDatabase = IDBPDatabase<Tables>;
export type LogUpgrade = IDBPTransaction<Tables, StoreNames<Tables>[], 'versionchange'>;

// An open takes milliseconds. One that a browser in trouble never answers must not hold up whoever asks again.
const OPEN_PATIENCE_MS = 5000;

const isNewer = (error: unknown): boolean => error instanceof DOMException && error.name === 'VersionError';

/** A newer version waits for this connection to go. */
const closeFor = (onGone: () => void) => (_current: number, _blocked: number | null, event: IDBVersionChangeEvent) => {
  (event.target as IDBDatabase).close();
  onGone();
};

/**
 * Opens the log, and brings it up to this version; an upgrade that is cut off leaves the old one as it was.
 * @param onGone the connection is no longer of use: a newer version asked for it, or the browser took it.
 * @throws {LogError} `LOG_NEWER`, `LOG_SILENT`; whatever else the browser refuses with.
 */
export async function openLog(onGone: () => void = () => undefined): Promise<LogDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new LogError('LOG_SILENT'));
    }, OPEN_PATIENCE_MS);
  });
  const opening = openDB<Tables>(LOG_NAME, LOG_VERSION, {
    upgrade: (database, from, _to, transaction) => {
      // From here on it works, and a large log takes longer.
      clearTimeout(timer);
      // An error that nobody hears would leave half an upgrade behind.
      migrate(database, from, transaction as LogUpgrade).catch(() => abort(transaction));
    },
    blocking: closeFor(onGone),
    terminated: onGone,
  });
  opening.then((database) => isLate && database.close()).catch(() => undefined);
  try {
    return await Promise.race([opening, silence]);
  } catch (error) {
    throw isNewer(error) ? new LogError('LOG_NEWER') : error;
  } finally {
    clearTimeout(timer);
  }
}

/** The log of a newer version as it is, for reading alone. */
export const openNewerLog = (onGone: () => void): Promise<LogDatabase> =>
  openDB<Tables>(LOG_NAME, undefined, { blocking: closeFor(onGone), terminated: onGone });
