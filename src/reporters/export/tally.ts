// What a report comes to, counted as the visits pass by: however many there are, this stays small.
import { rankOf } from '../../audit/grade.js';
import { type Finding, SEVERITIES, type Severity, type Status } from '../../model/finding.js';
import type { PageVerdict } from '../../model/report.js';
import type { Visit } from '../../model/visit.js';

export interface RuleCount {
  count: number;
  worst: Severity;
}

export interface ListedPage {
  readonly number: number;
  readonly url: string;
  readonly auditedAt: string;
  readonly verdict: PageVerdict;
  readonly findings: number;
}

// A table of contents that is longer is not read (own judgement).
const LISTED_PAGES = 200;
// Many times the catalogue: a log is attacker input, and could name rules without end.
const LISTED_RULES = 200;

export class Tally {
  pages = 0;
  incomplete = 0;
  findings = 0;
  toCheck = 0;
  readonly bySeverity = new Map<Severity, number>(SEVERITIES.map((severity) => [severity, 0]));
  readonly byStatus = new Map<Status, number>();
  readonly byRule = new Map<string, RuleCount>();
  readonly listed: ListedPage[] = [];

  /** Potential dark patterns: what no person needs to look at first. */
  get found(): number {
    return this.findings - this.toCheck;
  }

  add({ page }: Visit): void {
    this.pages += 1;
    if (page.verdict === 'incomplete' || page.limits.length > 0) this.incomplete += 1;
    for (const finding of page.findings) this.#count(finding);
    if (this.listed.length >= LISTED_PAGES) return;
    const { url, auditedAt, verdict, findings } = page;
    this.listed.push({ number: this.pages, url, auditedAt, verdict, findings: findings.length });
  }

  #count({ rule, severity, verdict, status }: Finding): void {
    this.findings += 1;
    this.byStatus.set(status, (this.byStatus.get(status) ?? 0) + 1);
    if (verdict === 'review') this.toCheck += 1;
    else this.bySeverity.set(severity, (this.bySeverity.get(severity) ?? 0) + 1);
    const known = this.byRule.get(rule);
    if (known === undefined) {
      if (this.byRule.size < LISTED_RULES) this.byRule.set(rule, { count: 1, worst: severity });
      return;
    }
    known.count += 1;
    if (rankOf(severity) > rankOf(known.worst)) known.worst = severity;
  }

  /** Worst rules first, then the most frequent; equals by name. */
  rules(): readonly (readonly [string, RuleCount])[] {
    const [least, most] = [-1, 1];
    return [...this.byRule].sort(
      ([a, one], [b, other]) =>
        rankOf(other.worst) - rankOf(one.worst) || other.count - one.count || (a < b ? least : most),
    );
  }
}
