import { fold } from './fold.js';
import { LEVELS } from './level.js';
import { orderBy } from './order.js';
import type { Query } from './query.js';
import type { Rows } from './rows.js';

/** What a query asks beside the rows themselves. */
export interface Beside {
  /** `open` or a decision, by the key of a record. */
  readonly decisionOf: (key: string) => string;
  /** Keys of the case that is asked for. */
  readonly inCase: (key: string) => boolean;
  /** What a rule is called, in the language of the page. */
  readonly titleOf: (rule: string) => string;
  readonly compare: (a: string, b: string) => number;
}

const isAsked = (one: string) => one !== '';

/** Ends of days by the device's own clock: not every day has 24 hours. */
function timesOf({ from, until }: Query): readonly [number, number] {
  const start = isAsked(from) ? new Date(`${from}T00:00:00`).getTime() : Number.NaN;
  const end = isAsked(until) ? new Date(`${until}T23:59:59.999`).getTime() : Number.NaN;
  return [Number.isNaN(start) ? -Infinity : start, Number.isNaN(end) ? Infinity : end];
}

function matcherOf(rows: Rows, query: Query, { decisionOf, inCase, titleOf }: Beside): (row: number) => boolean {
  const [from, until] = timesOf(query);
  const { at, level, rule, site, page, text } = rows;
  const [times, levels, ruleNumbers] = [at.values, level.values, rule.values];
  const [siteNumbers, pageNumbers, textNumbers] = [site.values, page.values, text.values];
  const [wantedLevel, wantedRule, wantedSite] = [
    (LEVELS as readonly string[]).indexOf(query.level),
    rows.rules.find(query.rule),
    rows.sites.find(query.site),
  ];
  const needle = fold(query.search.trim());
  const [inTexts, inSites, inPages] = [rows.texts, rows.sites, rows.pages].map((all) => all.holding(needle));
  const inRules = Uint8Array.from({ length: rows.rules.size }, (_, number) =>
    fold(titleOf(rows.rules.text(number))).includes(needle) ? 1 : 0,
  );
  const found = (row: number): boolean =>
    inTexts?.[textNumbers[row]!] === 1 ||
    inPages?.[pageNumbers[row]!] === 1 ||
    inSites?.[siteNumbers[row]!] === 1 ||
    inRules[ruleNumbers[row]!] === 1;
  return (row) =>
    times[row]! >= from &&
    times[row]! <= until &&
    (!isAsked(query.level) || levels[row] === wantedLevel) &&
    (!isAsked(query.rule) || ruleNumbers[row] === wantedRule) &&
    (!isAsked(query.site) || siteNumbers[row] === wantedSite) &&
    (needle === '' || found(row)) &&
    (!isAsked(query.decision) || decisionOf(rows.keys[row]!) === query.decision) &&
    (!isAsked(query.case) || inCase(rows.keys[row]!));
}

/** The rows a query asks for, in its order. Equals stand newest first. */
export function select(rows: Rows, query: Query, beside: Beside): Uint32Array {
  const isMatch = matcherOf(rows, query, beside);
  const rankOf = rankerOf(rows, query, beside);
  const matches = rows.newest.filter(isMatch);
  const sorted = rankOf ? orderBy(matches, rankOf) : matches;
  return query.isTurned ? sorted.reverse() : sorted;
}

function rankerOf(rows: Rows, { sort }: Query, { titleOf, compare }: Beside): ((row: number) => number) | null {
  if (sort === 'level') return (row) => LEVELS.length - rows.level.values[row]!;
  if (sort === 'site') {
    const ranks = rows.sites.ranks(compare);
    return (row) => ranks[rows.site.values[row]!]!;
  }
  if (sort === 'rule') {
    const ranks = rows.rules.ranks((a, b) => compare(titleOf(a), titleOf(b)));
    return (row) => ranks[rows.rule.values[row]!]!;
  }
  return null;
}
