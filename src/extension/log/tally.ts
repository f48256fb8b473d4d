// What the log says of itself, in the same transaction as the records it speaks of.
import type { Loss } from '../../model/log-state.js';
import { digest, START } from './chain.js';

/** A loss that was seen when the log was opened, kept in the log. */
export interface NotedLoss extends Loss {
  /** Chain that the record after it follows. */
  readonly head: string;
}

/** Everything up to a number was taken out on purpose. */
export interface Checkpoint {
  readonly upTo: number;
  /** Chain of the last one taken out; null where it is not known. */
  readonly head: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Records below it that stayed, as a case or a review speaks of them: number → chain of the record before. */
  readonly kept: Readonly<Record<number, string | null>>;
}

export interface Tally {
  /** Number and chain of the newest record; 0 and START before the first. */
  readonly seq: number;
  readonly head: string;
  /** `at` of the newest record; empty before the first. */
  readonly at: string;
  /** Whether a mark was ever written: without one that was, none can be lost. */
  readonly isMarked: boolean;
  readonly trimmed: Checkpoint | null;
  readonly noted: readonly NotedLoss[];
}

export const NO_TALLY: Tally = { seq: 0, head: START, at: '', isMarked: false, trimmed: null, noted: [] };

/** Number of the last record that was taken out on purpose. */
export const trimmedTo = ({ trimmed }: Tally): number => trimmed?.upTo ?? 0;

const KEY = 'tally';

type Table = { readonly [name: string]: unknown };
const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isCheckpoint = (value: unknown): value is Checkpoint =>
  isTable(value) && isCount(value.upTo) && isText(value.at) && isTable(value.kept) && isText(value.head ?? '');
const isNoted = (value: unknown): value is NotedLoss =>
  isTable(value) && isText(value.kind) && isCount(value.from) && isCount(value.to) && isText(value.head);

/** What of a damaged one can still be gone on with; that it was damaged stays noted. It speaks of no record: its number is 0. */
function mended({ seq, head, at, isMarked, trimmed, noted }: Table): Tally {
  const time = isText(at) && at !== '' ? at : null;
  const damage: NotedLoss = { kind: 'altered', from: 0, to: 0, after: time, before: null, head: START };
  const before = Array.isArray(noted) ? noted.filter(isNoted).filter((loss) => loss.to > 0) : [];
  return {
    seq: isCount(seq) ? seq : NO_TALLY.seq,
    head: isText(head) ? head : NO_TALLY.head,
    at: time ?? '',
    // Rather a mark that is missed in vain than one that nobody misses.
    isMarked: isMarked !== false,
    trimmed: isCheckpoint(trimmed) ? trimmed : null,
    noted: [...before, damage],
  };
}

/**
 * From the store `state`, in whatever transaction it is part of. It carries a hash over itself: the records would not tell of
 * each change in it, and what nobody noticed would be written on.
 */
export async function readTally(state: { get(key: string): Promise<unknown> }): Promise<Tally> {
  const stored = await state.get(KEY);
  if (stored === undefined) return NO_TALLY;
  if (!isTable(stored)) return mended({});
  const { sum, ...tally } = stored;
  // One without a hash is of before there was one.
  return sum === digest(tally) || (sum === undefined && isTally(tally)) ? (tally as unknown as Tally) : mended(tally);
}

const isTally = ({ seq, head, at, noted, trimmed }: Table): boolean =>
  isCount(seq) && isText(head) && isText(at) && Array.isArray(noted) && (trimmed === null || isCheckpoint(trimmed));

export const writeTally = (
  state: { put(tally: Tally & { readonly sum: string }, key: string): Promise<unknown> },
  tally: Tally,
): Promise<unknown> => state.put({ ...tally, sum: digest(tally) }, KEY);
