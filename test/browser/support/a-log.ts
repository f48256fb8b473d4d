// Records, and a log of them in the page's own database.
import { deleteDB } from 'idb';
import { LOG_NAME } from '../../../src/extension/log/database.js';
import { Log } from '../../../src/extension/log/log.js';
import { LogReader } from '../../../src/extension/log/reader.js';
import type { LogRecord, NewRecord } from '../../../src/extension/log/record.js';
import type { Finding } from '../../../src/model/finding.js';
import type { Receipt } from '../../../src/model/report.js';
import { type FakeBrowser, installFakeBrowser } from '../../extension/fake-browser.js';

const ENTRY = {
  at: '2026-01-01T00:00:00.000Z',
  site: 'shop.example',
  visit: 'v1',
  pageUrl: 'https://shop.example/',
  frameUrl: 'https://shop.example/',
  frameOrigin: 'https://shop.example',
};

/** A finding. What a test does not say of it is the same in all. */
export const aRecord = (key: string, change: Partial<typeof ENTRY> = {}): NewRecord => ({
  key,
  ...ENTRY,
  ...change,
  kind: 'finding',
  finding: { id: key, rule: 'preticked-consent' } as unknown as Finding,
});

export const aReceiptRecord = (key: string): NewRecord => ({
  key,
  ...ENTRY,
  kind: 'receipt',
  receipt: { at: 1, means: 'submit' } as unknown as Receipt,
});

export const manyRecords = (count: number, from = 0): NewRecord[] =>
  Array.from({ length: count }, (_, at) => aRecord(`k${from + at}`));

const logs: Log[] = [];

/** Another worker, as after the browser stopped the one before. */
export function openLog(): Log {
  const log = new Log();
  logs.push(log);
  return log;
}

export async function withReader<T>(work: (reader: LogReader) => Promise<T>): Promise<T> {
  const reader = await LogReader.open();
  try {
    return await work(reader);
  } finally {
    reader.close();
  }
}

export const readAll = (): Promise<LogRecord[]> =>
  withReader(async (reader) => {
    const all: LogRecord[] = [];
    for await (const batch of reader.batches()) all.push(...batch);
    return all;
  });

export const inspectLog = () => withReader((reader) => reader.inspect());

/** Number and key of every record. */
export const numbers = async (): Promise<[number, string][]> => (await readAll()).map(({ seq, key }) => [seq, key]);

let browser: FakeBrowser;

/** The browser's second store. */
export const localStore = (): Map<string, unknown> => browser.local;

export function startEmpty(): void {
  browser = installFakeBrowser();
}

/** Waits until the last mark is written. */
export async function closeLogs(): Promise<void> {
  await Promise.all(logs.splice(0).map((log) => log.close()));
}

export async function forgetLog(): Promise<void> {
  await closeLogs();
  await deleteDB(LOG_NAME);
}
