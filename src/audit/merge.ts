import type { Limit } from '../model/facts.js';
import type { Finding, FrameFinding } from '../model/finding.js';
import type { FrameReport, Outcome, PageReport, PageVerdict } from '../model/report.js';
import type { RuleMeta } from '../model/rule.js';
import { fillSentence } from '../model/sentence.js';
import { fingerprint } from './fingerprint.js';
import { rankOf } from './grade.js';

export interface MergeContext {
  readonly rules: readonly RuleMeta[];
  /** ISO 8601, UTC: the caller owns the clock. */
  readonly auditedAt: string;
  /** Registrable domain of the page, by which findings are named. */
  readonly site: string;
  /** What the caller could not look at, such as a frame it could not reach. */
  readonly extraLimits?: readonly Limit[];
}

// The stronger answer of two frames: something found outweighs something clear, an error outweighs nothing to judge.
const WEIGHT: readonly Outcome[] = ['not-applicable', 'clear', 'skipped', 'error', 'found'];

function mergeOutcomes(frames: readonly FrameReport[], rules: readonly RuleMeta[]): Record<string, Outcome> {
  const strongest = (id: string): Outcome =>
    frames
      .map((frame) => frame.outcomes[id] ?? 'skipped')
      .reduce((a, b) => (WEIGHT.indexOf(b) > WEIGHT.indexOf(a) ? b : a), 'not-applicable' as Outcome);
  return Object.fromEntries(rules.map((rule) => [rule.id, strongest(rule.id)]));
}

function name(found: FrameFinding, id: string, context: MergeContext): Finding {
  const rule = context.rules.find((one) => one.id === found.rule);
  return {
    id,
    rule: found.rule,
    verdict: found.verdict,
    severity: found.severity,
    status: 'new',
    purposes: found.purposes,
    message: fillSentence(rule?.messages[found.message] ?? found.message, found.evidence),
    messageKey: found.message,
    fix: rule?.fix ?? '',
    target: found.target,
    text: found.text,
    language: found.language,
    evidence: found.evidence,
    provisions: found.provisions,
  };
}

/** Findings that would have one name are told apart by their order: two equal boxes, two blank frames with equal words. */
function nameAll(frames: readonly FrameReport[], context: MergeContext): Finding[] {
  const alike = new Map<string, number>();
  return frames.flatMap((frame) =>
    frame.findings.map((found) => {
      const { rule, role, text, purposes } = found;
      const parts = { rule, site: context.site, url: frame.url, role, text, purposes };
      const first = fingerprint({ ...parts, ordinal: 0 });
      const ordinal = alike.get(first) ?? 0;
      alike.set(first, ordinal + 1);
      return name(found, ordinal === 0 ? first : fingerprint({ ...parts, ordinal }), context);
    }),
  );
}

/** Fails lead reviews; then the graver lead; findings of one control stay together under its worst. */
function inOrder(findings: Finding[]): Finding[] {
  const weight = (finding: Finding) => rankOf(finding.severity) + (finding.verdict === 'fail' ? 10 : 0);
  const placeOf = (finding: Finding) => JSON.stringify(finding.target);
  const worst = new Map<string, number>();
  for (const finding of findings)
    worst.set(placeOf(finding), Math.max(worst.get(placeOf(finding)) ?? 0, weight(finding)));
  const first = new Map(
    findings
      .map((finding) => placeOf(finding))
      .reverse()
      .map((place, index, all) => [place, all.length - index]),
  );
  return [...findings].sort(
    (a, b) =>
      (worst.get(placeOf(b)) ?? 0) - (worst.get(placeOf(a)) ?? 0) ||
      (first.get(placeOf(a)) ?? 0) - (first.get(placeOf(b)) ?? 0) ||
      weight(b) - weight(a),
  );
}

function verdictOf(
  findings: readonly Finding[],
  limits: readonly Limit[],
  outcomes: Record<string, Outcome>,
): PageVerdict {
  if (findings.length > 0) return 'findings';
  const isWhole =
    limits.length === 0 && !Object.values(outcomes).some((outcome) => outcome === 'error' || outcome === 'skipped');
  return isWhole ? 'clean' : 'incomplete';
}

/** Frames of one page into the page's report. The top frame gives the page its name; a page without one is incomplete. */
export function mergeFrames(frames: readonly FrameReport[], context: MergeContext): PageReport {
  const top = frames.find((frame) => frame.isTop) ?? frames[0];
  const missing: Limit[] = top
    ? []
    : [{ kind: 'not-rendered', target: [], reason: 'no frame of the page could be read' }];
  const limits = [...frames.flatMap((frame) => frame.limits), ...(context.extraLimits ?? []), ...missing];
  const findings = inOrder(nameAll(frames, context));
  const outcomes = mergeOutcomes(frames, context.rules);
  return {
    url: top?.url ?? 'about:blank',
    title: top?.title ?? '',
    language: top?.language ?? null,
    kinds: [...new Set(frames.flatMap((frame) => frame.kinds))],
    viewport: top?.viewport ?? { width: 0, height: 0 },
    auditedAt: context.auditedAt,
    durationMs: Math.round(frames.reduce((sum, frame) => sum + frame.durationMs, 0) * 10) / 10,
    verdict: verdictOf(findings, limits, outcomes),
    findings,
    outcomes,
    limits,
    receipts: [],
  };
}
