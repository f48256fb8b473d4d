import { LEVELS } from './level.js';
import type { Rows } from './rows.js';

export interface Share {
  readonly name: string;
  readonly count: number;
}

export interface Span {
  /** First moment of a day, a week or a month. */
  readonly start: number;
  /** By level, in the order of `LEVELS`. */
  readonly counts: readonly number[];
}

export interface Spans {
  readonly unit: 'day' | 'week' | 'month';
  readonly spans: readonly Span[];
}

const DAY_MS = 86_400_000;
// So many bars can still be told apart on a phone (own judgement).
const MOST_DAYS = 31;
const MOST_WEEKS = 30;
const MOST_MONTHS = 48;
/** A log of one day is a bar among empty days, not one bar as wide as the screen. */
const FEWEST_DAYS = 14;

function startOf(time: number, unit: Spans['unit']): number {
  const day = new Date(time);
  if (unit === 'month') return new Date(day.getFullYear(), day.getMonth(), 1).getTime();
  // Weeks begin on Monday, as in ISO 8601.
  const back = unit === 'week' ? (day.getDay() + 6) % 7 : 0;
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - back).getTime();
}

function next(start: number, unit: Spans['unit']): number {
  const day = new Date(start);
  if (unit === 'month') return new Date(day.getFullYear(), day.getMonth() + 1, 1).getTime();
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + (unit === 'week' ? 7 : 1)).getTime();
}

function unitFor(first: number, last: number): Spans['unit'] {
  const days = (last - first) / DAY_MS;
  if (days < MOST_DAYS) return 'day';
  return days < MOST_WEEKS * 7 ? 'week' : 'month';
}

/** Every span between the first finding and the last, those without a finding too. */
export function overTime({ count, at, level }: Rows): Spans {
  const times = at.values.subarray(0, count).filter((time) => time > 0);
  if (times.length === 0) return { unit: 'day', spans: [] };
  let [first, last] = [Infinity, -Infinity];
  for (const time of times) {
    first = Math.min(first, time);
    last = Math.max(last, time);
  }
  const unit = unitFor(first, last);
  if (unit === 'day') first = Math.min(first, last - (FEWEST_DAYS - 1) * DAY_MS);
  const spans = new Map<number, number[]>();
  for (let start = startOf(first, unit); start <= last; start = next(start, unit)) {
    spans.set(start, new Array(LEVELS.length).fill(0));
  }
  const starts = [...spans.keys()];
  for (let row = 0; row < count; row++) {
    const counts = spans.get(starts[placeOf(at.values[row]!, starts)] ?? -1);
    if (counts) counts[level.values[row]!]! += 1;
  }
  const told = starts.slice(unit === 'month' ? -MOST_MONTHS : 0);
  return { unit, spans: told.map((start) => ({ start, counts: spans.get(start)! })) };
}

/** Number of the span a time is in; -1 before all of them. */
function placeOf(time: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function shares(numbers: Uint32Array, count: number, names: { text(number: number): string; size: number }): Share[] {
  const counts = new Uint32Array(names.size);
  for (let row = 0; row < count; row++) counts[numbers[row]!]! += 1;
  return Array.from(counts, (total, number) => ({ name: names.text(number), count: total }))
    .filter((share) => share.count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

export const byRule = ({ count, rule, rules }: Rows): Share[] => shares(rule.values, count, rules);
export const bySite = ({ count, site, sites }: Rows): Share[] => shares(site.values, count, sites);
