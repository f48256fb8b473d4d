// A finding comes back each time its page is visited. One line tells of all those visits; every record stays what it is.
import { LEVELS } from './level.js';
import type { Rows } from './rows.js';

export interface Groups {
  /** The newest row of each group, in the order they were asked for. */
  readonly lines: Uint32Array;
  /** How many visits a line stands for, by its row. */
  readonly visits: ReadonlyMap<number, number>;
}

/** The same words on the same page, blamed for the same and as gravely, are one thing to a reader. */
export function groupRows(rows: Rows, selected: Uint32Array): Groups {
  const [seq, rule, page] = [rows.seq.values, rows.rule.values, rows.page.values];
  const [text, level, visit] = [rows.text.values, rows.level.values, rows.visit.values];
  const newest = new Map<number, number>();
  const names = new Float64Array(selected.length);
  for (const [at, row] of selected.entries()) {
    // One number for all four: far below what a number holds exactly, for a log of millions of pages and texts.
    const place = (page[row]! * rows.texts.size + text[row]!) * rows.rules.size + rule[row]!;
    const name = place * LEVELS.length + level[row]!;
    names[at] = name;
    const known = newest.get(name);
    if (known === undefined || seq[row]! > seq[known]!) newest.set(name, row);
  }
  const visits = new Map<number, number>();
  // A page that says the same twice was still visited once.
  const seen = new Map<number, Set<number>>();
  for (const [at, row] of selected.entries()) {
    const line = newest.get(names[at]!)!;
    const ofLine = seen.get(line) ?? new Set();
    seen.set(line, ofLine.add(visit[row]!));
    visits.set(line, ofLine.size);
  }
  return { lines: selected.filter((row) => visits.has(row)), visits };
}
