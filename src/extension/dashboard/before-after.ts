import type { Rows, SeenVisit } from './rows.js';

export interface Change {
  readonly rule: string;
  readonly before: number;
  readonly after: number;
}

export interface BeforeAfter {
  /** Pages that were seen more than once: no others can be told. */
  readonly pages: number;
  readonly changes: readonly Change[];
}

/** Visits by page, oldest first. */
export function visitsByPage(visits: Iterable<SeenVisit>): Map<string, SeenVisit[]> {
  const pages = new Map<string, SeenVisit[]>();
  for (const visit of visits) {
    const known = pages.get(visit.page);
    if (known) known.push(visit);
    else pages.set(visit.page, [visit]);
  }
  for (const all of pages.values()) all.sort((a, b) => a.firstSeq - b.firstSeq);
  return pages;
}

/** What was found on the first and on the newest visit of each page of a site, by rule. */
export function beforeAfter(rows: Rows, site: string): BeforeAfter {
  const visits = [...rows.visits.values()].filter((visit) => visit.site === site);
  const seenTwice = [...visitsByPage(visits).values()].filter((all) => all.length > 1);
  const firsts = new Set(seenTwice.map((all) => rows.visitIds.find(all[0]!.id)));
  const newests = new Set(seenTwice.map((all) => rows.visitIds.find(all.at(-1)!.id)));
  const counts = new Map<number, { before: number; after: number }>();
  for (let row = 0; row < rows.count; row++) {
    const visit = rows.visit.values[row]!;
    const [isFirst, isNewest] = [firsts.has(visit), newests.has(visit)];
    if (!isFirst && !isNewest) continue;
    const rule = rows.rule.values[row]!;
    const count = counts.get(rule) ?? { before: 0, after: 0 };
    if (isFirst) count.before += 1;
    else count.after += 1;
    counts.set(rule, count);
  }
  const changes = [...counts].map(([rule, count]) => ({ rule: rows.rules.text(rule), ...count }));
  changes.sort((a, b) => Math.max(b.before, b.after) - Math.max(a.before, a.after) || (a.rule < b.rule ? -1 : 1));
  return { pages: seenTwice.length, changes };
}
