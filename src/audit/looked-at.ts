import type { AuditReport, PageReport } from '../model/report.js';

/** Registrable domain of an address: the caller knows the list of them. */
export type SiteOf = (url: string) => string;

const PATH = /^[a-z][a-z0-9+.-]*:\/\/[^/]*([^?#]*)/i;

/** A page under whatever port and subdomain it is served: findings are named by site and path, too. */
export const pageKey = (url: string, siteOf: SiteOf): string => `${siteOf(url)}\u0000${PATH.exec(url)?.[1] || '/'}`;

const isJudged = (page: PageReport, rule: string | null): boolean =>
  Object.entries(page.outcomes).every(
    ([id, outcome]) => (rule !== null && id !== rule) || (outcome !== 'skipped' && outcome !== 'error'),
  ) &&
  (rule === null || rule in page.outcomes);

/** The page was seen with all its frames, and a rule had its say on it (null: all that were asked). */
export const isWhole = (page: PageReport, rule: string | null): boolean =>
  page.limits.length === 0 && isJudged(page, rule);

/** What of a page a run can speak for. */
export class LookedAt {
  readonly #pages = new Map<string, PageReport[]>();
  readonly #unreached: ReadonlySet<string>;
  readonly #isCutShort: boolean;
  readonly #siteOf: SiteOf;

  constructor({ pages, unreached }: Pick<AuditReport, 'pages' | 'unreached'>, siteOf: SiteOf) {
    this.#siteOf = siteOf;
    for (const page of pages) {
      const key = pageKey(page.url, siteOf);
      this.#pages.set(key, [...(this.#pages.get(key) ?? []), page]);
    }
    this.#unreached = new Set(unreached.map(({ url }) => pageKey(url, siteOf)));
    // A journey that ended early did not come to the steps behind, which may be at an address of a step before.
    this.#isCutShort = unreached.length > 0 && pages.some(({ step }) => step !== null);
  }

  /** It was asked for, whatever came of it. */
  has(url: string): boolean {
    const key = pageKey(url, this.#siteOf);
    return this.#pages.has(key) || this.#unreached.has(key);
  }

  /** What a rule did not find there is not there. */
  isWhole(url: string, rule: string): boolean {
    const key = pageKey(url, this.#siteOf);
    const pages = this.#pages.get(key) ?? [];
    if (pages.length === 0 || this.#unreached.has(key) || this.#isCutShort) return false;
    return pages.every((page) => isWhole(page, rule));
  }
}
