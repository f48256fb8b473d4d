// The high-water mark: how far the log had come, in a second store. A browser throws a damaged database away without a word,
// and opens an empty one; against the mark that is a loss with a number.
import { api } from '../api.js';
import { digest } from './chain.js';
import { type Tally, trimmedTo } from './tally.js';

export interface Mark {
  /** Number, chain and time of the newest record when it was written. */
  readonly seq: number;
  readonly head: string;
  readonly at: string;
  /** Number up to which records had been taken out on purpose. */
  readonly trimmed: number;
}

export const MARK_KEY = 'logMark';

export const markOf = (tally: Tally): Mark => ({
  seq: tally.seq,
  head: tally.head,
  at: tally.at,
  trimmed: trimmedTo(tally),
});

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

function asMark(stored: unknown): Mark | null {
  const { seq, head, at, trimmed, sum } = (stored ?? {}) as Partial<Mark & { sum: string }>;
  // A damaged one is as good as none. One without a hash is of before there was one.
  if (sum !== undefined && sum !== digest({ seq, head, at, trimmed })) return null;
  if (!isCount(seq) || !isCount(trimmed) || typeof head !== 'string' || typeof at !== 'string') return null;
  return { seq, head, at, trimmed };
}

/** Null where there is none or it is damaged; undefined where the store cannot be read, which says nothing of the log. */
export async function readMark(): Promise<Mark | null | undefined> {
  try {
    return asMark((await api().storage.local.get(MARK_KEY))[MARK_KEY]);
  } catch {
    return undefined;
  }
}

/** Answers whether it could be written. The log goes on without. */
export async function writeMark(mark: Mark): Promise<boolean> {
  try {
    await api().storage.local.set({ [MARK_KEY]: { ...mark, sum: digest(mark) } });
    return true;
  } catch {
    return false;
  }
}

/** Writes marks behind the log's back: no commit waits for one, and of several that come meanwhile the newest is written. */
export class Marker {
  #next: Mark | null = null;
  #writing: Promise<void> | null = null;

  set(mark: Mark): void {
    this.#next = mark;
    this.#writing ??= this.#drain();
  }

  /** Resolves when nothing is left to write. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #drain(): Promise<void> {
    while (this.#next) {
      const mark = this.#next;
      this.#next = null;
      await writeMark(mark);
    }
    this.#writing = null;
  }
}
