import { expandTargets, journeyStart } from '../cli/targets.js';
import { auditPages } from '../drive/audit-pages.js';
import { UsageError } from '../drive/coded-error.js';
import type { AuditReport } from '../model/report.js';
import { settingsOf } from './audit-options.js';
import type { AuditOptions } from './options.js';
import { reportOfPages } from './report-of-pages.js';

/**
 * Goes to pages with a browser of this machine and looks at them, as `untick audit` does: a few at a time, each in a fresh
 * profile, submitting nothing.
 *
 * @param targets Web addresses, HTML files, folders of them, or sitemaps (`.xml`).
 * @returns The report of all pages. What could not be looked at stands in `unreached` and in the `limits` of a page; it is never
 *   passed as clean.
 * @throws {UntickError} Where nothing could be audited at all: an option that is wrong (`UNKNOWN_RULE`, `BAD_VIEWPORT`…), a target that
 *   is no address (`BAD_TARGET`), no browser (`NO_BROWSER`). A page that fails throws nothing.
 */
export async function audit(targets: string | readonly string[], options: AuditOptions = {}): Promise<AuditReport> {
  const named = typeof targets === 'string' ? [targets] : targets;
  if (named.length === 0 && options.steps === undefined) {
    throw new UsageError('NO_TARGET', 'name at least one page to audit');
  }
  const requests = options.steps === undefined ? await expandTargets(named) : await journeyStart(named);
  const settings = await settingsOf(options);
  const audited = await auditPages(requests, settings, {
    begun: (index, total, url) => options.onPage?.({ index, total, url }),
    finished: () => {},
    failure: () => {},
    done: () => {},
  });
  return reportOfPages(audited);
}
