import type { FoundEntry, LogEntry } from './source.js';

export interface Comparison {
  readonly fixed: readonly FoundEntry[];
  readonly new: readonly FoundEntry[];
  /** Seen before the earlier visit, gone on it, and there again. */
  readonly back: readonly FoundEntry[];
  readonly still: readonly FoundEntry[];
}

const findingsOf = (entries: readonly LogEntry[]): Map<string, FoundEntry> =>
  new Map(entries.flatMap((entry) => (entry.kind === 'finding' ? [[entry.finding.id, entry] as const] : [])));

/** What changed between two visits of one page. A finding is the same while its id is: whatever the layout became. */
export function compareVisits(
  earlier: readonly LogEntry[],
  later: readonly LogEntry[],
  before: Iterable<readonly LogEntry[]>,
): Comparison {
  const then = findingsOf(earlier);
  const now = findingsOf(later);
  const known = new Set([...before].flatMap((visit) => [...findingsOf(visit).keys()]));
  const appeared = [...now.values()].filter(({ finding }) => !then.has(finding.id));
  return {
    fixed: [...then.values()].filter(({ finding }) => !now.has(finding.id)),
    new: appeared.filter(({ finding }) => !known.has(finding.id)),
    back: appeared.filter(({ finding }) => known.has(finding.id)),
    still: [...now.values()].filter(({ finding }) => then.has(finding.id)),
  };
}

/** Whether all of the page could be looked at: what is not found on a page half seen may be there. */
export const isWhole = (entries: readonly LogEntry[]): boolean =>
  !entries.some((entry) => entry.kind === 'page' && Array.isArray(entry.page.limits) && entry.page.limits.length > 0);
