// Goes through all records in the order of their numbers and says where the count or the chain is broken. Pure.
import type { Loss } from '../../model/log-state.js';
import { chainOf, START } from './chain.js';
import type { LogRecord } from './record.js';
import { type NotedLoss, type Tally, trimmedTo } from './tally.js';

const IS_CUT: readonly Loss['kind'][] = ['ended-early', 'all-gone'];

const isSame = (a: Loss, b: Loss): boolean => a.kind === b.kind && a.from === b.from && a.to === b.to;

export class Walk {
  readonly #tally: Tally;
  /** Holes that are known, by the number before which they end. */
  readonly #cuts: ReadonlyMap<number, NotedLoss>;
  readonly #losses: Loss[] = [];
  readonly #keptSeen = new Set<number>();
  #seq: number;
  #head: string | null;
  #at: string | null = null;
  #count = 0;
  #first = 0;

  constructor(tally: Tally) {
    this.#tally = tally;
    this.#cuts = new Map(tally.noted.filter(({ kind }) => IS_CUT.includes(kind)).map((cut) => [cut.to, cut]));
    this.#seq = trimmedTo(tally);
    this.#head = tally.trimmed ? tally.trimmed.head : START;
  }

  take(record: LogRecord): void {
    this.#count += 1;
    if (this.#first === 0) this.#first = record.seq;
    if (record.seq <= trimmedTo(this.#tally)) this.#takeKept(record);
    else this.#takeNext(record);
    this.#at = record.at;
  }

  /** All records have been taken. The losses in the order of their numbers, with those noted before. */
  end(): { readonly count: number; readonly first: number; readonly losses: readonly Loss[] } {
    const { seq, at, noted } = this.#tally;
    this.#missing(seq + 1, at || null);
    for (const kept of Object.keys(this.#tally.trimmed?.kept ?? {}).map(Number)) {
      if (!this.#keptSeen.has(kept)) this.#lose('missing', kept, kept, null, null);
    }
    const known = noted.map(({ head: _, ...loss }): Loss => loss);
    const losses = [...known, ...this.#losses.filter((loss) => !known.some((one) => isSame(one, loss)))];
    return { count: this.#count, first: this.#first, losses: losses.sort((a, b) => a.from - b.from || a.to - b.to) };
  }

  /** One that stayed below the checkpoint follows a record that is gone, whose chain was written down. */
  #takeKept(record: LogRecord): void {
    const before = this.#tally.trimmed?.kept[record.seq];
    this.#keptSeen.add(record.seq);
    if (before === null) return;
    if (before === undefined || chainOf(before, record) !== record.chain) this.#altered(record);
  }

  #takeNext(record: LogRecord): void {
    const isNext = record.seq === this.#seq + 1;
    if (!isNext && Number.isInteger(record.seq)) this.#missing(record.seq, record.at);
    // After a hole that nobody noted there is nothing to hold it against: the hole itself is reported.
    const isChained = this.#head === null || chainOf(this.#head, record) === record.chain;
    if (!isChained || !Number.isInteger(record.seq)) this.#altered(record);
    if (!Number.isInteger(record.seq)) return;
    this.#seq = record.seq;
    // What one record says of itself is what the next is held against: one change is one report, not one for each record after.
    this.#head = record.chain;
  }

  /** Everything between the last record and `next` is not there: what was noted is known, the rest is a loss. */
  #missing(next: number, before: string | null): void {
    let from = this.#seq + 1;
    if (from >= next) return;
    this.#head = null;
    for (const cut of [...this.#cuts.values()].sort((a, b) => a.from - b.from)) {
      if (cut.to < from || cut.from >= next) continue;
      if (cut.from > from) this.#lose('missing', from, cut.from - 1, this.#at, cut.before);
      from = Math.max(from, cut.to + 1);
      if (cut.to === next - 1) this.#head = cut.head;
    }
    if (from < next) this.#lose('missing', from, next - 1, this.#at, before);
  }

  #altered({ seq, at }: LogRecord): void {
    const last = this.#losses.at(-1);
    const isMore = last?.kind === 'altered' && last.to === seq - 1;
    if (isMore) this.#losses[this.#losses.length - 1] = { ...last, to: seq, before: at };
    else this.#lose('altered', seq, seq, this.#at, at);
  }

  #lose(kind: Loss['kind'], from: number, to: number, after: string | null, before: string | null): void {
    this.#losses.push({ kind, from, to, after, before });
  }
}
