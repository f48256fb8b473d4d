import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Location, Result, Suppression } from 'sarif';
import { FINGERPRINT_VERSION } from '../../../audit/fingerprint.js';
import type { Drift } from '../../../model/comparison.js';
import type { Finding, Severity, Status } from '../../../model/finding.js';
import type { Visit } from '../../../model/visit.js';
import { driftName, driftSentence } from '../../drift-words.js';
import { statusReason } from '../../status-words.js';
import { targetText } from '../../target-text.js';
import { safeText } from '../../terminal-text.js';
import type { Unique } from '../../unique.js';
import type { ExportAbout } from '../export-format.js';
import { pageFile } from '../page-file.js';
import { DRIFT_RULE, DRIFT_RULE_INDEX, ruleIndexOf } from './rules.js';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  serious: 'error',
  moderate: 'warning',
  minor: 'note',
};

const external = (justification: string): Suppression => ({ kind: 'external', status: 'accepted', justification });

const asSentence = (reason: string): string =>
  `${reason.charAt(0).toUpperCase()}${reason.slice(1)}${/[.!?。！？]$/.test(reason) ? '' : '.'}`;

/** Why nobody needs to be shown it again. It stays in the file. */
function suppressionsOf(finding: Finding, { reviews }: Visit): Suppression[] {
  const review = reviews[finding.id];
  const reason = statusReason(finding);
  return [
    ...(reason === '' ? [] : [external(asSentence(reason))]),
    ...(review?.decision === 'dismissed' ? [external(review.note || 'Dismissed by a reviewer.')] : []),
  ];
}

// An ignored finding was not held against the baseline: nothing is claimed of it.
const BASELINE_STATES: Readonly<Record<Status, Result.baselineState | null>> = {
  new: 'new',
  known: 'unchanged',
  moved: 'updated',
  ignored: null,
};

function baselineState({ status }: Finding, { run }: ExportAbout): Pick<Result, 'baselineState'> {
  const state = run?.baseline ? BASELINE_STATES[status] : null;
  return state === null ? {} : { baselineState: state };
}

/** Where pages lie that are no file of the repository: under a name of their own, so that nothing takes them for one. */
export const PAGES = 'PAGES';
export const REPOSITORY = '%SRCROOT%';

function locationOf(url: string, where: string, { fileOf }: ExportAbout): Location {
  const file = fileOf?.(url) ?? null;
  const artifactLocation =
    file === null
      ? { uri: pageFile(url), uriBaseId: PAGES }
      : { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: REPOSITORY };
  return {
    // Nobody knows which line of a file made the control.
    physicalLocation: { artifactLocation, region: { startLine: 1 } },
    logicalLocations: [{ name: where, fullyQualifiedName: `${url} ${where}`, kind: 'element' }],
  };
}

const FINGERPRINT = `untick/v${FINGERPRINT_VERSION.slice(1)}`;

/** In a message of the format square brackets make links and braces are holes: a page's own must be neither. */
const messageText = (text: string): string =>
  safeText(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');

/** What every result of a run is made with. */
export interface Results {
  readonly about: ExportAbout;
  readonly unique: Unique;
}

export function resultOf(finding: Finding, visit: Visit, { about, unique }: Results): Result {
  const { id, rule, verdict, severity, message, target, text, purposes, evidence, provisions, status } = finding;
  const { page } = visit;
  return {
    ruleId: rule,
    ruleIndex: ruleIndexOf(rule),
    // Of something a person has to look at first the format wants no level.
    ...(verdict === 'review' ? { kind: 'review', level: 'none' } : { kind: 'fail', level: LEVELS[severity] }),
    message: { text: messageText(message) },
    locations: [locationOf(page.url, targetText(target), about)],
    partialFingerprints: { [FINGERPRINT]: unique.of(id) },
    ...baselineState(finding, about),
    suppressions: suppressionsOf(finding, visit),
    properties: {
      url: page.url,
      ...{ site: visit.site, visit: visit.id, auditedAt: page.auditedAt },
      ...{ severity, status, text, purposes, provisions, evidence },
      review: visit.reviews[id] ?? null,
    },
  };
}

const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);

/** A control that is not as it was declared. */
export function driftResult(drift: Drift, { about, unique }: Results): Result {
  const { url, declared, kind, expected, actual, text, target } = drift;
  return {
    ruleId: DRIFT_RULE.id,
    ruleIndex: DRIFT_RULE_INDEX,
    kind: 'fail',
    level: 'error',
    message: { text: messageText(driftSentence(drift)) },
    locations: [locationOf(url, target === null ? driftName(drift) : targetText(target), about)],
    partialFingerprints: { [FINGERPRINT]: unique.of(`drift-${hashOf([url, driftName(drift), kind].join('\u0000'))}`) },
    properties: { url, declared, kind, expected, actual, text },
  };
}
