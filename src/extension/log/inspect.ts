// Reads the whole log and says what is wrong with it. The page it runs in stays answerable: it works in batches of some
// milliseconds, and lets the page have its turn in between.
import type { LogState, Loss } from '../../model/log-state.js';
import type { LogDatabase } from './database.js';
import { compare } from './settle.js';
import { readTally, type Tally, trimmedTo } from './tally.js';
import { Walk } from './walk.js';

export type Progress = (done: number, all: number) => void;

// 250 records are hashed in some 10 ms (measured on two cores): a page misses no frame that anyone would see.
const BATCH = 250;

const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Records without a number are in no order, and no commit of ours made them. */
async function unnumbered(database: LogDatabase): Promise<readonly Loss[]> {
  const { store } = database.transaction('records');
  const [all, numbered] = await Promise.all([store.count(), store.index('seq').count()]);
  return all === numbered ? [] : [{ kind: 'altered', from: 0, to: 0, after: null, before: null }];
}

async function walkThrough(database: LogDatabase, tally: Tally, onProgress: Progress): Promise<LogState> {
  const walk = new Walk(tally);
  const all = await database.countFromIndex('records', 'seq', IDBKeyRange.upperBound(tally.seq));
  let seq = Number.NEGATIVE_INFINITY;
  let done = 0;
  for (;;) {
    const range = seq === Number.NEGATIVE_INFINITY ? IDBKeyRange.upperBound(tally.seq) : bound(seq, tally.seq);
    const batch = range ? await database.getAllFromIndex('records', 'seq', range, BATCH) : [];
    for (const record of batch) walk.take(record);
    done += batch.length;
    onProgress(done, Math.max(all, done));
    seq = batch.at(-1)?.seq ?? seq;
    if (batch.length < BATCH) break;
    await turn();
  }
  const { count, first, losses } = walk.end();
  const { trimmed, head } = tally;
  return {
    count,
    firstSeq: first,
    lastSeq: count > 0 ? seq : 0,
    head,
    trimmed: trimmed && { upTo: trimmed.upTo, at: trimmed.at },
    losses: [...(await unnumbered(database)), ...losses],
  };
}

const bound = (after: number, last: number): IDBKeyRange | null =>
  after >= last ? null : IDBKeyRange.bound(after, last, true);

/** @param onProgress is told after each batch how many records of how many have been read. */
export async function inspect(database: LogDatabase, onProgress: Progress = () => undefined): Promise<LogState> {
  for (;;) {
    const tally = await compare(database, new Date().toISOString());
    const state = await walkThrough(database, tally, onProgress);
    const now = await readTally(database.transaction('state').store);
    // Trimmed meanwhile: what went is no loss.
    if (trimmedTo(now) <= trimmedTo(tally)) return state;
  }
}
