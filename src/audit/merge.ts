import type { Limit } from '../model/facts.js';
import type { Finding, FrameFinding } from '../model/finding.js';
import type { Submission } from '../model/history.js';
import type { FrameReport, Load, Outcome, PageReport, PageVerdict, Probe, Receipt } from '../model/report.js';
import type { RuleMeta } from '../model/rule.js';
import { fillSentence } from '../model/sentence.js';
import { fingerprint } from './fingerprint.js';
import { inOrder } from './in-order.js';

export interface MergeContext {
  readonly rules: readonly RuleMeta[];
  /** ISO 8601, UTC: the caller owns the clock. */
  readonly auditedAt: string;
  /** Registrable domain of the page, by which findings are named. */
  readonly site: string;
  /** Registrable domain of an address, for telling who receives what is gathered. Without it nothing is told. */
  readonly siteOf?: (url: string) => string;
  /** Ids of the provisions to cite; without it every one a rule is based on. */
  readonly cites?: ReadonlySet<string>;
  readonly step?: string;
  readonly probes?: readonly Probe[];
  /** How the caller loaded the page, where it did. */
  readonly automation?: Load['automation'];
  /** What the caller could not look at, such as a frame it could not reach. */
  readonly extraLimits?: readonly Limit[];
}

// The stronger answer of two frames: something found outweighs something clear, an error outweighs nothing to judge.
const WEIGHT: readonly Outcome[] = ['not-applicable', 'clear', 'skipped', 'error', 'found'];
/** Of two frames, or of two loads. */
export const stronger = (a: Outcome, b: Outcome): Outcome => (WEIGHT.indexOf(b) > WEIGHT.indexOf(a) ? b : a);

function mergeOutcomes(frames: readonly FrameReport[], rules: readonly RuleMeta[]): Record<string, Outcome> {
  const strongest = (id: string): Outcome =>
    frames.map((frame) => frame.outcomes[id] ?? 'skipped').reduce(stronger, 'not-applicable' as Outcome);
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
    role: found.role,
    text: found.text,
    language: found.language,
    evidence: found.evidence,
    provisions: found.provisions.filter((one) => context.cites?.has(one) ?? true),
    ...(found.timeline && { timeline: found.timeline }),
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

function receiptOf({ consents, ...submission }: Submission, { site, siteOf }: MergeContext): Receipt {
  const receiver = siteOf?.(submission.receiver) ?? '';
  const party = receiver === '' || site === '' ? 'unknown' : receiver === site ? 'first' : 'third';
  return { ...submission, party, consents: consents.map(({ ref: _, ...consent }) => consent) };
}

/** That a page never ends loading is told by the frame, and by whoever waited for it. */
function timeOnce(limits: readonly Limit[]): readonly Limit[] {
  const reasons = new Set<string>();
  return limits.filter(({ kind, reason }) => kind !== 'time' || (!reasons.has(reason) && reasons.add(reason)));
}

/** Frames of one page into the page's report. The top frame gives the page its name; a page without one is incomplete. */
export function mergeFrames(frames: readonly FrameReport[], context: MergeContext): PageReport {
  const top = frames.find((frame) => frame.isTop) ?? frames[0];
  const missing: Limit[] = top
    ? []
    : [{ kind: 'not-rendered', target: [], reason: 'no frame of the page could be read' }];
  const limits = timeOnce([...frames.flatMap((frame) => frame.limits), ...(context.extraLimits ?? []), ...missing]);
  const findings = inOrder(nameAll(frames, context));
  const outcomes = mergeOutcomes(frames, context.rules);
  const verdict = verdictOf(findings, limits, outcomes);
  const { automation } = context;
  return {
    url: top?.url ?? 'about:blank',
    title: top?.title ?? '',
    language: top?.language ?? null,
    kinds: [...new Set(frames.flatMap((frame) => frame.kinds))],
    viewport: top?.viewport ?? { width: 0, height: 0 },
    auditedAt: context.auditedAt,
    durationMs: Math.round(frames.reduce((sum, frame) => sum + frame.durationMs, 0) * 10) / 10,
    verdict,
    findings,
    outcomes,
    limits,
    receipts: frames.flatMap((frame) => frame.submissions.map((submission) => receiptOf(submission, context))),
    step: context.step ?? null,
    probes: context.probes ?? [],
    ...(automation ? { loads: [{ automation, verdict }] } : {}),
  };
}
