import { holdAgainstBaseline } from '../audit/baseline.js';
import { driftsOf, type ReadLook, unseenDeclarations } from '../audit/declared.js';
import { applyIgnores } from '../audit/ignore.js';
import { siteOf } from '../drive/site.js';
import type { AuditReport, Unreached } from '../model/report.js';
import type { Against } from './against.js';

function unseen({ pages, unreached }: AuditReport, { declarations, isWholeRun }: Against): readonly Unreached[] {
  if (!isWholeRun) return [];
  const urls = [...pages, ...unreached].map(({ url }) => url);
  return unseenDeclarations(urls, declarations).map((glob) => ({
    // In an address there is no question mark.
    url: glob.replace(/[?#]/g, '*'),
    code: 'DECLARED_NOT_SEEN',
    reason: 'controls are declared for this address, and no page of the run is there',
  }));
}

/** The report of a run, marked with what is known, ignored and not as declared. */
export function holdReport(report: AuditReport, against: Against, looks: readonly ReadLook[]): AuditReport {
  const { baseline, ignores, declarations } = against;
  const known = baseline === null ? report : holdAgainstBaseline(report, baseline, siteOf);
  const marked = ignores.length === 0 ? known : applyIgnores(known, ignores, new Date().toISOString());
  if (declarations.length === 0) return marked;
  // What a page that could not be audited in the end showed on the way is no part of the report.
  const urls = report.pages.map(({ url }) => url);
  const inOrder = urls.flatMap((url, at) => (urls.indexOf(url) === at ? looks.filter((look) => look.url === url) : []));
  const unreached = [...marked.unreached, ...unseen(report, against)];
  return { ...marked, unreached, drifts: driftsOf(inOrder, declarations) };
}
