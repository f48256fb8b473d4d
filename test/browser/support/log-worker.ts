// A background that ends at a chosen point, as if it were killed: it says where it is, and nothing comes back to it any more.
// Its second store is kept by the page, which outlives it.
import { Log } from '../../../src/extension/log/log.js';
import type { NewRecord } from '../../../src/extension/log/record.js';

export const CRASH_POINTS = [
  'before open',
  'after open',
  'during upgrade',
  'after put',
  'after tally',
  'after commit',
  'before mark',
  'after mark',
] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

export interface Task {
  readonly records: readonly NewRecord[];
  readonly crash: CrashPoint | null;
}

export type Told =
  | { readonly begun: true }
  | { readonly at: CrashPoint }
  | { readonly stored: true }
  | { readonly failed: string }
  | { readonly get: number; readonly key: string }
  | { readonly set: Record<string, unknown> };

const tell = (told: Told) => postMessage(told);

let crash: CrashPoint | null = null;
function halt(at: CrashPoint): void {
  if (crash !== at) return;
  tell({ at });
  // The task runs to its end, no other begins, and what was open in the database is dropped.
  close();
}

const waiting = new Map<number, (value: unknown) => void>();
let asked = 0;
globalThis.browser = {
  storage: {
    local: {
      get: (key: string) =>
        new Promise((resolve) => {
          asked += 1;
          waiting.set(asked, (value) => resolve(value === undefined ? {} : { [key]: value }));
          tell({ get: asked, key });
        }),
      set: async (change: Record<string, unknown>) => {
        halt('before mark');
        tell({ set: change });
        halt('after mark');
      },
    },
  },
} as unknown as NonNullable<typeof globalThis.browser>;

/** Halts in place of a call, or just after it. */
function haltAround<T extends object>(owner: T, name: keyof T & string, point: CrashPoint, isAfter: boolean): void {
  const method = owner[name] as (...given: unknown[]) => unknown;
  const replaced = function (this: unknown, ...given: unknown[]): unknown {
    if (!isAfter) halt(point);
    const answer = method.apply(this, given);
    if (isAfter) halt(point);
    return answer;
  };
  (owner as Record<string, unknown>)[name] = replaced;
}
haltAround(IDBFactory.prototype, 'open', 'before open', false);
haltAround(IDBDatabase.prototype, 'transaction', 'after open', false);
haltAround(IDBObjectStore.prototype, 'createIndex', 'during upgrade', true);
haltAround(IDBObjectStore.prototype, 'add', 'after put', true);
haltAround(IDBObjectStore.prototype, 'put', 'after tally', true);

const log = new Log();
addEventListener(
  'message',
  async ({ data }: MessageEvent<Task | { readonly got: number; readonly value: unknown }>) => {
    if ('got' in data) {
      waiting.get(data.got)?.(data.value);
      return;
    }
    crash = data.crash;
    tell({ begun: true });
    try {
      await log.write(data.records);
      halt('after commit');
      tell({ stored: true });
    } catch (error) {
      tell({ failed: String(error) });
    }
  },
);
