// A baseline knows findings one by one, by their names. It never counts: where one is fixed and another comes, the other is new.
import type { BaselineUse, KnownFinding } from '../model/comparison.js';
import type { Finding } from '../model/finding.js';
import type { AuditReport, PageReport } from '../model/report.js';
import { LookedAt, pageKey, type SiteOf } from './looked-at.js';
import { plainWords } from './name-pattern.js';

export interface Baseline {
  readonly path: string;
  readonly known: readonly KnownFinding[];
}

/**
 * What a finding keeps when its page goes to another address of the site. An entry holds no role and no purposes; severity stands for
 * them, as it follows from rule and purposes.
 */
const movedKey = (site: string, one: Pick<KnownFinding, 'rule' | 'severity' | 'text'>): string =>
  JSON.stringify([site, one.rule, one.severity, plainWords(one.text)]);

interface Match {
  readonly known: ReadonlyMap<string, KnownFinding>;
  /** The name of a finding now, and the entry it was before. */
  readonly moved: ReadonlyMap<string, KnownFinding>;
}

/**
 * An entry moves once, and only where it is not found in its place any more. A page that this run did not ask for may well have gone
 * to another address; one that was asked for and not seen whole may still have it.
 */
function match({ pages, unreached }: AuditReport, { known }: Baseline, siteOf: SiteOf): Match {
  const looked = new LookedAt({ pages, unreached }, siteOf);
  const byId = new Map(known.map((entry) => [entry.id, entry]));
  const found = new Set(pages.flatMap(({ findings }) => findings.map(({ id }) => id)));
  const left = new Map<string, KnownFinding[]>();
  for (const entry of known) {
    const mayHaveMoved = !looked.has(entry.url) || looked.isWhole(entry.url, entry.rule);
    // A text without words is like any other.
    if (found.has(entry.id) || entry.text === '' || !mayHaveMoved) continue;
    const key = movedKey(siteOf(entry.url), entry);
    left.set(key, [...(left.get(key) ?? []), entry]);
  }
  const moved = new Map<string, KnownFinding>();
  for (const page of pages) {
    for (const finding of page.findings) {
      if (byId.has(finding.id) || moved.has(finding.id)) continue;
      const entries = left.get(movedKey(siteOf(page.url), finding)) ?? [];
      const at = entries.findIndex(({ url }) => pageKey(url, siteOf) !== pageKey(page.url, siteOf));
      const [entry] = at < 0 ? [] : entries.splice(at, 1);
      if (entry) moved.set(finding.id, entry);
    }
  }
  return { known: byId, moved };
}

function marked(finding: Finding, { known, moved }: Match): Finding {
  const entry = known.get(finding.id);
  if (entry) return { ...finding, status: 'known', knownSince: entry.firstSeen };
  const before = moved.get(finding.id);
  return before ? { ...finding, status: 'moved', knownSince: before.firstSeen, movedFrom: before.url } : finding;
}

function useOf(report: AuditReport, { path, known }: Baseline, { moved }: Match, siteOf: SiteOf): BaselineUse {
  const looked = new LookedAt(report, siteOf);
  const found = new Set(report.pages.flatMap(({ findings }) => findings.map(({ id }) => id)));
  const taken = new Set([...moved.values()].map(({ id }) => id));
  const gone = known.filter(({ id }) => !found.has(id) && !taken.has(id));
  const fixed = gone.filter(({ url, rule }) => looked.isWhole(url, rule));
  return { path, fixed, notLookedAt: gone.length - fixed.length };
}

/** Says of each finding whether the baseline knows it, and what of the baseline is stale. */
export function holdAgainstBaseline(report: AuditReport, baseline: Baseline, siteOf: SiteOf): AuditReport {
  const found = match(report, baseline, siteOf);
  const mark = (page: PageReport) => ({ ...page, findings: page.findings.map((one) => marked(one, found)) });
  return { ...report, pages: report.pages.map(mark), baseline: useOf(report, baseline, found, siteOf) };
}

const byPlace = (a: KnownFinding, b: KnownFinding): number => {
  const [one, other] = [a, b].map(({ url, rule, text, id }) => JSON.stringify([url, rule, text, id])) as [
    string,
    string,
  ];
  return one < other ? -1 : one > other ? 1 : 0;
};

export interface Renewal {
  /** Takes in what is new, and lets an entry follow what has moved. */
  readonly adds: boolean;
  /** Drops what is fixed. */
  readonly prunes: boolean;
}

/** The entry of what has moved: it is nowhere found any more. */
function entryBefore(
  { rule, text, knownSince, movedFrom }: Finding,
  entries: Iterable<KnownFinding>,
  found: ReadonlySet<string>,
): KnownFinding | undefined {
  const isIt = (one: KnownFinding) =>
    one.url === movedFrom &&
    one.rule === rule &&
    one.firstSeen === knownSince &&
    plainWords(one.text) === plainWords(text) &&
    !found.has(one.id);
  return [...entries].find(isIt);
}

/** The entries after a run that was held against them. What the config ignores has its reason there, and is not taken in. */
export function renewed(
  { pages, baseline }: AuditReport,
  known: readonly KnownFinding[],
  { adds, prunes }: Renewal,
): readonly KnownFinding[] {
  const dropped = new Set(prunes ? (baseline?.fixed ?? []).map(({ id }) => id) : []);
  const entries = new Map(known.filter(({ id }) => !dropped.has(id)).map((entry) => [entry.id, entry]));
  const found = new Set(pages.flatMap(({ findings }) => findings.map(({ id }) => id)));
  for (const { url, auditedAt, findings } of adds ? pages : []) {
    for (const finding of findings) {
      const { id, rule, text, severity, status, knownSince } = finding;
      if (status === 'ignored' || entries.has(id)) continue;
      const before = status === 'moved' ? entryBefore(finding, entries.values(), found) : undefined;
      if (before) entries.delete(before.id);
      entries.set(id, { id, rule, url, text, severity, firstSeen: knownSince ?? auditedAt });
    }
  }
  return [...entries.values()].sort(byPlace);
}
