// Where the log goes on. The tally, the newest record and the mark were written together and should agree; where they do not,
// something is gone, and it is noted before a new record makes it forgotten. Numbers are never used again: the gap stays.
import { START } from './chain.js';
import type { Mark } from './mark.js';
import { type NotedLoss, type Tally, trimmedTo } from './tally.js';

/** What the two stores hold when the log is opened. */
export interface Opened {
  readonly tally: Tally;
  /** The record with the highest number. */
  readonly newest: { readonly seq: number; readonly chain: string; readonly at: string } | null;
  /** Null: there is none. Undefined: its store cannot be read. */
  readonly mark: Mark | null | undefined;
  /** Chain of the record the mark speaks of; null where it is not there. */
  readonly headAtMark: string | null;
  /** ISO 8601, UTC. */
  readonly now: string;
}

const highest = (...numbers: readonly number[]): number => Math.max(0, ...numbers);

/** The newest are gone, or all are. */
function cutOff({ tally, newest, mark, now }: Opened, has: number): NotedLoss | null {
  const isByMark = (mark?.seq ?? 0) > tally.seq;
  const expected = highest(tally.seq, mark?.seq ?? 0);
  const from = highest(has, mark?.trimmed ?? 0) + 1;
  if (expected < from) return null;
  const isEmpty = newest === null && has === 0 && tally.seq === 0;
  return {
    kind: isEmpty ? 'all-gone' : 'ended-early',
    from,
    to: expected,
    after: newest?.at ?? null,
    before: (isByMark ? mark?.at : tally.at) || now,
    head: isByMark ? (mark?.head ?? START) : tally.head,
  };
}

/** Records that no commit of ours counted, or a newest one that is not the one counted last. */
function uncounted({ tally, newest }: Opened): NotedLoss | null {
  if (!newest || newest.seq < tally.seq) return null;
  if (newest.seq === tally.seq && newest.chain === tally.head) return null;
  const { seq: to, at: before, chain: head } = newest;
  return { kind: 'altered', from: Math.min(tally.seq + 1, to), to, after: tally.at || null, before, head };
}

function againstMark({ tally, newest, mark, headAtMark, now }: Opened, has: number): NotedLoss | null {
  const head = newest?.chain ?? tally.head;
  if (mark === null && tally.isMarked) {
    return { kind: 'mark-lost', from: has, to: has, after: newest?.at ?? null, before: now, head };
  }
  const isRewritten = mark && headAtMark !== null && mark.seq > trimmedTo(tally) && headAtMark !== mark.head;
  if (!isRewritten) return null;
  return { kind: 'altered', from: trimmedTo(tally) + 1, to: mark.seq, after: null, before: mark.at, head: headAtMark };
}

/** The database is gone after its records had been taken out on purpose: that much is no loss. */
function withTrimmed({ tally, mark, now }: Opened): Tally {
  if (!mark || tally.trimmed || tally.seq > 0 || mark.trimmed === 0) return tally;
  const head = mark.seq === mark.trimmed ? mark.head : null;
  return { ...tally, trimmed: { upTo: mark.trimmed, head, at: now, kept: {} } };
}

/** The tally to go on with; the very same where all agrees. */
export function resume(opened: Opened): Tally {
  const { tally: stored, newest, mark } = opened;
  const has = highest(newest?.seq ?? 0, trimmedTo(stored), ...stored.noted.map(({ to }) => to));
  const found = [cutOff(opened, has), uncounted(opened), againstMark(opened, has)]
    .filter((loss) => loss !== null)
    // A mark that cannot be written is found lost each time.
    .filter(
      ({ kind, from, to }) => !stored.noted.some((one) => one.kind === kind && one.from === from && one.to === to),
    );
  const isMarked = stored.isMarked || (mark ?? null) !== null;
  const tally = withTrimmed(opened);
  const end = [
    { seq: tally.seq, head: tally.head, at: tally.at },
    newest ? { seq: newest.seq, head: newest.chain, at: newest.at } : null,
    mark ?? null,
  ].reduce((a, b) => (b && b.seq > (a?.seq ?? 0) ? b : a));
  const { seq, head, at } = end ?? tally;
  const isSame = found.length === 0 && tally === stored && isMarked === stored.isMarked && seq === stored.seq;
  return isSame ? stored : { ...tally, seq, head, at, isMarked, noted: [...tally.noted, ...found] };
}
