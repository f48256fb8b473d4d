import { mergeFrames } from '../../audit/merge.js';
import type { Limit } from '../../model/facts.js';
import type { Evidence, FrameFinding } from '../../model/finding.js';
import type { PageReport } from '../../model/report.js';
import { RULES } from '../../rules/index.js';
import type { FoundAt, Remedy } from '../protocol.js';
import { siteOf } from '../site.js';
import { framesOf, type Shown } from './tab-state.js';

export interface Page {
  readonly site: string;
  readonly report: PageReport;
  readonly found: readonly FoundAt[];
  /** A frame of it keeps taking the warnings away. */
  readonly isBlocked?: boolean;
}

const closedLimit = (): Limit => ({
  kind: 'unreachable-frame',
  target: [],
  reason: 'the engine could not be loaded into a frame',
});

const BOXES = ['checkbox', 'switch', 'toggle', 'menuitemcheckbox'];

/** Of radios and selects a thing is chosen, not unticked; what is off, a field, a banner or a text offers nothing to press. */
function remedyOf({ role, evidence }: FrameFinding): Remedy {
  if (evidence.state !== 'on') return null;
  if (role === 'radio' || role === 'select') return 'decline';
  return BOXES.includes(role) ? 'untick' : null;
}

/** The page as its frames tell it. Null while no frame has answered. */
export function pageOf(state: Shown, tabUrl: string, auditedAt: string): Page | null {
  const frames = framesOf(state);
  const closed = Object.values(state.closed).filter((epoch) => epoch === state.epoch);
  if (frames.length === 0 && closed.length === 0) return null;
  const site = siteOf(tabUrl || (frames[0]?.[1].report.url ?? ''));
  const reports = frames.map(([, frame]) => frame.report);
  const report = mergeFrames(reports, { rules: RULES, auditedAt, site, siteOf, extraLimits: closed.map(closedLimit) });
  // Merging sorts and names the findings and hands their evidence on as it is: by that each is known again.
  const places = new Map<Evidence, Omit<FoundAt, 'finding'>>(
    frames.flatMap(([frameId, frame]) =>
      frame.report.findings.map(
        (found) => [found.evidence, { frameId, ref: found.about, remedy: remedyOf(found) }] as const,
      ),
    ),
  );
  const found = report.findings.flatMap((finding) => {
    const place = places.get(finding.evidence);
    return place ? [{ ...place, finding }] : [];
  });
  return { site, report, found, isBlocked: frames.some(([, frame]) => frame.isBlocked) };
}
