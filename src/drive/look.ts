import { mergeFrames } from '../audit/merge.js';
import { provisionsOf } from '../law/find.js';
import type { Limit } from '../model/facts.js';
import type { FrameReport, Load, PageReport, Probe } from '../model/report.js';
import { auditFrames, type FrameLook } from './audit-frames.js';
import type { AuditSettings } from './audit-settings.js';
import { CodedError } from './coded-error.js';
import type { OpenVisit } from './open-visit.js';
import { type Rest, settle } from './settle.js';
import { siteOf } from './site.js';

// Half of the time for loading leaves the other half for settling and looking.
const LOAD_SHARE = 0.5;
// A page that goes on to another address while it is looked at is looked at again, this often.
const ATTEMPTS = 3;

/** What all frames of a page answered at one time. */
export interface Look {
  readonly auditedAt: string;
  readonly site: string;
  readonly frames: readonly FrameLook[];
  readonly limits: readonly Limit[];
}

/** What a look needs of a visit, or of a page that others drive. */
type Visited = Pick<OpenVisit, 'page' | 'watch'> & { readonly settings: Pick<AuditSettings, 'timeoutMs'> };

/** Loaded, quiet, and its words brought. */
export async function rest({ page, watch, settings }: Visited, onLoad?: () => void): Promise<Rest> {
  const rested = await settle(page, settings.timeoutMs * LOAD_SHARE, onLoad);
  await watch.settled();
  return rested;
}

interface Attempt {
  /** What resting has shown, where the page has come to rest already: one that never loads is waited for once. */
  readonly rested?: Rest;
  readonly number?: number;
}

/** Looks at the page as it is now, once it has come to rest. */
export async function look(visit: Visited, { rested, number = 1 }: Attempt = {}): Promise<Look> {
  const { page, watch } = visit;
  const { limits } = rested ?? (await rest(visit));
  try {
    const auditedAt = new Date().toISOString();
    const audit = await auditFrames(watch);
    const site = siteOf(page.url());
    return { auditedAt, site, frames: audit.looks, limits: [...limits, ...audit.limits] };
  } catch (error) {
    if (error instanceof CodedError || number === ATTEMPTS) throw error;
    return look(visit, { number: number + 1 });
  }
}

function keepRules(report: FrameReport, rules: ReadonlySet<string>): FrameReport {
  return {
    ...report,
    findings: report.findings.filter(({ rule }) => rules.has(rule)),
    outcomes: Object.fromEntries(Object.entries(report.outcomes).filter(([rule]) => rules.has(rule))),
  };
}

/** A law nobody asked for is not cited; without any asked for, all are. */
const citesOf = ({ jurisdictions }: Judging) =>
  jurisdictions === null ? {} : { cites: new Set(provisionsOf(jurisdictions).map(({ id }) => id)) };

interface Beside {
  readonly step?: string;
  readonly probes?: readonly Probe[];
  readonly automation?: Load['automation'];
}

/** What of the settings has a say in what is made of a look. */
export type Judging = Pick<AuditSettings, 'rules' | 'jurisdictions'>;

export function reportOf(seen: Look, settings: Judging, beside: Beside = {}): PageReport {
  const ids = new Set(settings.rules.map(({ id }) => id));
  return mergeFrames(
    seen.frames.map(({ report }) => keepRules(report, ids)),
    {
      rules: settings.rules,
      auditedAt: seen.auditedAt,
      site: seen.site,
      siteOf,
      ...citesOf(settings),
      ...beside,
      extraLimits: seen.limits,
    },
  );
}
