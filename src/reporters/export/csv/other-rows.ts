// Rows of the findings file that are no finding. `status` says what a row is, and `rule_title` says it in a sentence; there is no
// `verdict`, so whoever picks the potential ones has findings alone.
import type { Unreached } from '../../../model/report.js';
import type { Visit } from '../../../model/visit.js';
import { driftName, driftSentence } from '../../drift-words.js';
import { entries, ignoreScope, staleReason } from '../../status-words.js';
import { targetText } from '../../target-text.js';
import type { ExportAbout } from '../export-format.js';
import { lossesOf, lossSentence } from '../loss-sentence.js';
import { ruleOf } from '../rule-of.js';
import type { RunOutcome } from '../run-outcome.js';
import { type Cell, type Column, rowLine } from './csv.js';
import { FINDING_COLUMNS } from './finding-columns.js';

type Cells = Readonly<Record<string, Cell>> & { readonly status: string };

const COLUMNS: readonly Column<Cells>[] = FINDING_COLUMNS.map(({ name }) => ({
  name,
  cell: (cells) => cells[name] ?? null,
}));

const row = (cells: Cells): string => rowLine(COLUMNS, cells);

/** A file must not look whole when the log is not. */
export const lossRows = (about: ExportAbout): readonly string[] =>
  lossesOf(about).map((loss) => row({ status: 'log_damaged', rule_title: lossSentence(loss) }));

/** Parts of a page that could not be looked at. */
export const limitRows = ({ id, site, page }: Visit): readonly string[] =>
  page.limits.map(({ kind, target, reason }) =>
    row({
      ...{ status: 'not_looked_at', run_id: id, captured_at_utc: page.auditedAt, trader_domain: site },
      ...{ page_url: page.url, rule_title: `${kind}: ${reason}`, selector: targetText(target) },
    }),
  );

export const unreachedRows = (unreached: readonly Unreached[] = []): readonly string[] =>
  unreached.map(({ url, code, reason }) =>
    row({ status: 'unreached', page_url: url, rule_title: `${code}: ${reason}` }),
  );

/** What a run was held against: controls that are not as declared, and what is stale of baseline and ignores. */
export function* comparisonRows({ drifts, baseline, staleIgnores }: RunOutcome): Generator<string> {
  for (const drift of drifts ?? []) {
    yield row({
      ...{ status: 'drift', page_url: drift.url, rule_title: driftSentence(drift) },
      ...{ element_text: drift.text ?? driftName(drift), selector: targetText(drift.target ?? []) },
    });
  }
  for (const { id, rule, url, text, severity, firstSeen } of baseline?.fixed ?? []) {
    yield row({
      ...{ status: 'fixed', fingerprint: id, page_url: url, rule_id: rule, rule_title: ruleOf(rule)?.title ?? null },
      ...{ impact: severity, element_text: text, known_since: firstSeen },
    });
  }
  if (baseline && baseline.notLookedAt > 0) {
    const sentence = `${entries(baseline.notLookedAt)} of the baseline: their pages were not looked at`;
    yield row({ status: 'not_looked_at', rule_title: sentence });
  }
  for (const ignore of staleIgnores) {
    const sentence = `Ignore of ${ignoreScope(ignore)}: ${staleReason(ignore)}`;
    yield row({ status: 'stale_ignore', rule_id: ignore.rule, rule_title: sentence, ignored_reason: ignore.reason });
  }
}
