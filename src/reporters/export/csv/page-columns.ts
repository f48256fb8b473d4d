// One row a page that was looked at, with or without findings: a clean page is evidence too.
import { SEVERITIES, STATUSES } from '../../../model/finding.js';
import type { Outcome } from '../../../model/report.js';
import type { Visit } from '../../../model/visit.js';
import { targetText } from '../../target-text.js';
import type { ExportAbout } from '../export-format.js';
import type { Cell, Column } from './csv.js';

export interface PageRow {
  /** Null for a page that was not reached, and for a loss of the log. */
  readonly visit: Visit | null;
  readonly stepNo: number | null;
  /** `findings`, `clean`, `incomplete`, `unreached` or `log_damaged`. */
  readonly verdict: string;
  readonly url: string;
  readonly code: string;
  readonly reason: string;
  readonly about: ExportAbout;
}

const LIST = ' · ';

type Seen = (visit: Visit) => Cell;
/** A cell of a page that was seen; empty for all others. */
const seen = (name: string, cell: Seen): Column<PageRow> => ({ name, cell: ({ visit }) => visit && cell(visit) });
const column = (name: string, cell: (row: PageRow) => Cell): Column<PageRow> => ({ name, cell });

const fails = ({ page }: Visit) => page.findings.filter(({ verdict }) => verdict === 'fail');
const rulesThat =
  (...outcomes: readonly Outcome[]): Seen =>
  ({ page }) =>
    Object.keys(page.outcomes)
      .filter((rule) => outcomes.includes(page.outcomes[rule] as Outcome))
      .sort()
      .join(LIST);

export const PAGE_COLUMNS: readonly Column<PageRow>[] = [
  seen('run_id', ({ id }) => id),
  seen('captured_at_utc', ({ page }) => page.auditedAt),
  seen('trader_domain', ({ site }) => site),
  column('page_url', ({ url }) => url),
  seen('page_title', ({ page }) => page.title),
  seen('page_type', ({ page }) => page.kinds.join(LIST)),
  column('step_no', ({ stepNo }) => stepNo),
  seen('step_label', ({ page }) => page.step),
  seen('page_language', ({ page }) => page.language),
  column('verdict', ({ verdict }) => verdict),
  seen('findings', ({ page }) => page.findings.length),
  ...SEVERITIES.toReversed().map((severity) =>
    seen(severity, (visit) => fails(visit).filter((finding) => finding.severity === severity).length),
  ),
  seen('needs_review', (visit) => visit.page.findings.length - fails(visit).length),
  ...STATUSES.map((status) =>
    seen(status, ({ page }) => page.findings.filter((finding) => finding.status === status).length),
  ),
  seen('rules_applied', rulesThat('found', 'clear')),
  seen('rules_not_judged', rulesThat('skipped', 'error')),
  seen('not_looked_at', ({ page }) =>
    page.limits.map(({ kind, target }) => [kind, targetText(target)].filter(Boolean).join(' ')).join(LIST),
  ),
  seen('receipts', ({ page }) => page.receipts.length),
  seen('probes', ({ page }) => page.probes.length),
  seen('viewport', ({ page }) => `${page.viewport.width}x${page.viewport.height}`),
  seen('duration_ms', ({ page }) => page.durationMs),
  column('failure_code', ({ code }) => code),
  column('failure_reason', ({ reason }) => reason),
  column('tool_version', ({ about }) => about.tool.version),
  column('rules_version', ({ about }) => about.tool.rules),
];
