// Records of the log as visits: what one load of one page came to, with what a person said of it. Pure.
import type { PageReport } from '../../model/report.js';
import type { Case, Review, Visit } from '../../model/visit.js';
import type { FindingRecord, LogRecord, PageSummary, ReceiptRecord } from './record.js';

const isFinding = (record: LogRecord): record is FindingRecord => record.kind === 'finding';
const isReceipt = (record: LogRecord): record is ReceiptRecord => record.kind === 'receipt';

/** Of a page whose summary was never written, as before version 3 of the log: little is known, so it is never called clean. */
const unknownPage = ({ pageUrl, at }: LogRecord): PageSummary => ({
  url: pageUrl,
  title: '',
  language: null,
  kinds: [],
  viewport: { width: 0, height: 0 },
  auditedAt: at,
  durationMs: 0,
  verdict: 'incomplete',
  outcomes: {},
  limits: [],
});

function pageOf(records: readonly LogRecord[], first: LogRecord): PageReport {
  const summary = records.findLast((record) => record.kind === 'page')?.page ?? unknownPage(first);
  const findings = records.filter(isFinding).map(({ finding }) => finding);
  const found = Object.fromEntries(findings.map(({ rule }) => [rule, 'found' as const]));
  return {
    ...summary,
    // What was found stays found, though the box was unticked since and the page is judged as it is then.
    verdict: findings.length > 0 ? 'findings' : summary.verdict,
    findings,
    outcomes: { ...summary.outcomes, ...found },
    receipts: records.filter(isReceipt).map(({ receipt }) => receipt),
    step: null,
    probes: [],
  };
}

/** Two frames can hold what is one finding by name: of two reviews the newer one stands. */
function reviewsOf(records: readonly FindingRecord[], reviews: ReadonlyMap<string, Review>): Record<string, Review> {
  const said = records.flatMap(({ key, finding }) => {
    const review = reviews.get(key);
    return review ? [[finding.id, review] as const] : [];
  });
  return Object.fromEntries(said.sort(([, a], [, b]) => (a.at < b.at ? -1 : 1)));
}

function casesOf(records: readonly FindingRecord[], cases: readonly Case[]): Record<string, readonly string[]> {
  const held: Record<string, string[]> = {};
  for (const { id, findings } of cases) {
    for (const { key, finding } of records) {
      if (!findings.includes(key)) continue;
      held[finding.id] ??= [];
      if (!held[finding.id]?.includes(id)) held[finding.id]?.push(id);
    }
  }
  return held;
}

/**
 * @param records of whole visits, in any order. A visit that is not whole gives what there is of it.
 * @param reviews by key of the record.
 * @returns the visits in the order in which they began.
 */
export function visitsFrom(
  records: readonly LogRecord[],
  reviews: ReadonlyMap<string, Review>,
  cases: readonly Case[],
): Visit[] {
  const byVisit = new Map<string, [LogRecord, ...LogRecord[]]>();
  for (const record of [...records].sort((a, b) => a.seq - b.seq)) {
    const known = byVisit.get(record.visit);
    if (known) known.push(record);
    else byVisit.set(record.visit, [record]);
  }
  return [...byVisit].map(([id, all]) => {
    const findings = all.filter(isFinding);
    return {
      id,
      site: all[0].site,
      page: pageOf(all, all[0]),
      reviews: reviewsOf(findings, reviews),
      cases: casesOf(findings, cases),
    };
  });
}
