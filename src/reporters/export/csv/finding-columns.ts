// The columns auditors ask for, in their order. One that is empty in every row is something untick does not know or keep.
import { findProvisions } from '../../../law/find.js';
import type { Evidence, Finding } from '../../../model/finding.js';
import type { Visit } from '../../../model/visit.js';
import { targetText } from '../../target-text.js';
import type { ExportAbout } from '../export-format.js';
import { ruleOf } from '../rule-of.js';
import type { Cell, Column } from './csv.js';

export interface FindingRow {
  readonly visit: Visit;
  readonly finding: Finding;
  readonly stepNo: number | null;
  readonly about: ExportAbout;
}

/** Between the members of a list. A comma or semicolon would part cells somewhere. */
const LIST = ' · ';

const unknown = (): null => null;

// One key means a number to one rule and words to another: presses counted, and the name of a button.
function number(evidence: Evidence, key: string): Cell {
  const value = evidence[key];
  return typeof value === 'number' ? value : null;
}

function words(evidence: Evidence, key: string): Cell {
  const value = evidence[key];
  return typeof value === 'string' ? value : null;
}

const isRequired = ({ required, how }: Evidence): Cell =>
  typeof required === 'boolean' ? required : how === 'required' ? true : null;

const provisionsIn = ({ finding }: FindingRow) => findProvisions(finding.provisions);

const column = (name: string, cell: (row: FindingRow) => Cell): Column<FindingRow> => ({ name, cell });

const reviewOf = ({ visit, finding }: FindingRow) => visit.reviews[finding.id];

export const FINDING_COLUMNS: readonly Column<FindingRow>[] = [
  column('case_id', ({ visit, finding }) => (visit.cases[finding.id] ?? []).join(LIST)),
  column('run_id', ({ visit }) => visit.id),
  column('finding_id', ({ visit, finding }) => `${visit.id}/${finding.id}`),
  column('fingerprint', ({ finding }) => finding.id),
  column('status', ({ finding }) => finding.status),
  column('captured_at_utc', ({ visit }) => visit.page.auditedAt),
  column('captured_at_local', unknown),
  column('timezone', unknown),
  column('trader_name', unknown),
  column('trader_domain', ({ visit }) => visit.site),
  column('page_url', ({ visit }) => visit.page.url),
  // The address of the document itself: redirects lie behind it.
  column('final_url', ({ visit }) => visit.page.url),
  column('frame_url', unknown),
  column('page_type', ({ visit }) => visit.page.kinds.join(LIST)),
  column('step_no', ({ stepNo }) => stepNo),
  column('step_label', ({ visit }) => visit.page.step),
  column('rule_id', ({ finding }) => finding.rule),
  column('rule_title', ({ finding }) => ruleOf(finding.rule)?.title ?? null),
  column('practice_family', ({ finding }) => ruleOf(finding.rule)?.pattern ?? null),
  column('impact', ({ finding }) => finding.severity),
  column('confidence', ({ finding }) => words(finding.evidence, 'confidence')),
  // Never "violation": whether it is one, a person decides.
  column('verdict', ({ finding }) => (finding.verdict === 'fail' ? 'potential' : 'needs_review')),
  column('legal_refs', (row) =>
    provisionsIn(row)
      .map(({ short, article }) => `${short} ${article}`)
      .join(LIST),
  ),
  column('jurisdiction', (row) => [...new Set(provisionsIn(row).map(({ jurisdiction }) => jurisdiction))].join(LIST)),
  column('page_language', ({ visit }) => visit.page.language),
  column('element_role', ({ finding }) => finding.role ?? null),
  column('element_name', ({ finding }) => words(finding.evidence, 'fieldName')),
  column('element_text', ({ finding }) => finding.text),
  column('default_state', ({ finding: { evidence } }) => words(evidence, 'initialState')),
  column('required', ({ finding }) => isRequired(finding.evidence)),
  column('selector', ({ finding }) => targetText(finding.target)),
  // Where a control stands tells how much was typed into what grows above it: it is in packages of evidence alone.
  column('bounding_box', unknown),
  column('contrast_ratio', ({ finding }) => number(finding.evidence, 'contrast')),
  column('clicks_accept', ({ finding }) => number(finding.evidence, 'accept')),
  column('clicks_refuse', ({ finding }) => number(finding.evidence, 'refuse')),
  column('screenshot_file', unknown),
  column('screenshot_sha256', unknown),
  column('dom_file', unknown),
  column('dom_sha256', unknown),
  column('tool_version', ({ about }) => about.tool.version),
  column('rules_version', ({ about }) => about.tool.rules),
  column('browser', unknown),
  column('viewport', ({ visit: { page } }) => `${page.viewport.width}x${page.viewport.height}`),
  column('ui_locale', unknown),
  column('country', unknown),
  column('operator', unknown),
  column('reviewer', (row) => reviewOf(row)?.by ?? null),
  column('reviewer_decision', (row) => reviewOf(row)?.decision ?? null),
  column('reviewer_note', (row) => reviewOf(row)?.note ?? null),
  column('ignored_reason', ({ finding }) => finding.ignoredBecause ?? null),
  column('known_since', ({ finding }) => finding.knownSince ?? null),
  column('moved_from', ({ finding }) => finding.movedFrom ?? null),
];
