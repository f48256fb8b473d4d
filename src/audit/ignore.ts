import type { StaleIgnore } from '../model/comparison.js';
import type { Finding } from '../model/finding.js';
import type { AuditReport, PageReport } from '../model/report.js';
import { fitsAddress } from './address-glob.js';
import { isWhole } from './looked-at.js';
import { isNamed, type NamePattern } from './name-pattern.js';

/** As a person wrote it: what is left out is for any. */
export interface IgnoreRule {
  readonly rule?: string;
  readonly url?: string;
  readonly name?: NamePattern;
  readonly reason: string;
  readonly until?: string;
}

// The day that is named is the last one, wherever on earth it ends: the clock is UTC.
const isOver = ({ until }: IgnoreRule, now: string): boolean => until !== undefined && now.slice(0, 10) > until;

const isForPage = ({ url }: IgnoreRule, page: PageReport): boolean => url === undefined || fitsAddress(url, page.url);

const isFor = (ignore: IgnoreRule, finding: Finding, page: PageReport): boolean =>
  (ignore.rule === undefined || ignore.rule === finding.rule) &&
  (ignore.name === undefined || isNamed(ignore.name, finding.text)) &&
  isForPage(ignore, page);

function told({ reason, rule, url, name, until }: IgnoreRule, why: StaleIgnore['why']): StaleIgnore {
  return {
    reason,
    rule: rule ?? null,
    url: url ?? null,
    name: name === undefined ? null : String(name),
    until: until ?? null,
    why,
  };
}

/** Whether a run can say that there is nothing to ignore: pages it is for were looked at, and all of them whole. */
function couldBeUsed(ignore: IgnoreRule, { pages, unreached }: AuditReport): boolean {
  const meant = pages.filter((page) => isForPage(ignore, page));
  const isMissing = unreached.some(({ url }) => ignore.url === undefined || fitsAddress(ignore.url, url));
  return meant.length > 0 && !isMissing && meant.every((page) => isWhole(page, ignore.rule ?? null));
}

/** Marks what is ignored, with the reason, and tells which ignores do nothing. What is ignored stays in the report. */
export function applyIgnores(report: AuditReport, ignores: readonly IgnoreRule[], now: string): AuditReport {
  const current = ignores.filter((one) => !isOver(one, now));
  const used = new Set<IgnoreRule>();
  const mark = (finding: Finding, page: PageReport): Finding => {
    const [first, ...rest] = current.filter((ignore) => isFor(ignore, finding, page));
    if (!first) return finding;
    for (const one of [first, ...rest]) used.add(one);
    const { knownSince: _, movedFrom: __, ...plain } = finding;
    return { ...plain, status: 'ignored', ignoredBecause: first.reason };
  };
  const pages = report.pages.map((page) => ({ ...page, findings: page.findings.map((one) => mark(one, page)) }));
  const staleIgnores = ignores.flatMap((ignore) => {
    if (!current.includes(ignore)) return [told(ignore, 'expired')];
    return !used.has(ignore) && couldBeUsed(ignore, report) ? [told(ignore, 'unused')] : [];
  });
  return { ...report, pages, staleIgnores };
}
