import { mergeFrames } from '../../audit/merge.js';
import type { Limit } from '../../model/facts.js';
import type { Evidence } from '../../model/finding.js';
import type { PageReport } from '../../model/report.js';
import { RULES } from '../../rules/index.js';
import type { FoundAt, Remedy } from '../protocol.js';
import { siteOf } from './site.js';
import { framesOf, type TabState } from './tab-state.js';

export interface Page {
  readonly site: string;
  readonly report: PageReport;
  readonly found: readonly FoundAt[];
}

const closedLimit = (): Limit => ({
  kind: 'unreachable-frame',
  target: [],
  reason: 'the engine could not be loaded into a frame',
});

/** Of radios and selects a thing is chosen, not unticked; a hidden field offers nothing to press. */
function remedyOf(role: string): Remedy {
  if (role === 'field') return null;
  return role === 'radio' || role === 'select' ? 'decline' : 'untick';
}

/** The page as its frames tell it. Null while no frame has answered. */
export function pageOf(state: TabState, tabUrl: string, auditedAt: string): Page | null {
  const frames = framesOf(state);
  const closed = Object.values(state.closed).filter((epoch) => epoch === state.epoch);
  if (frames.length === 0 && closed.length === 0) return null;
  const site = siteOf(tabUrl || (frames[0]?.[1].report.url ?? ''));
  const reports = frames.map(([, frame]) => frame.report);
  const report = mergeFrames(reports, { rules: RULES, auditedAt, site, extraLimits: closed.map(closedLimit) });
  // Merging sorts and names the findings and hands their evidence on as it is: by that each is known again.
  const places = new Map<Evidence, Omit<FoundAt, 'finding'>>(
    frames.flatMap(([frameId, frame]) =>
      frame.report.findings.map(
        (found) => [found.evidence, { frameId, ref: found.about, remedy: remedyOf(found.role) }] as const,
      ),
    ),
  );
  const found = report.findings.flatMap((finding) => {
    const place = places.get(finding.evidence);
    return place ? [{ ...place, finding }] : [];
  });
  return { site, report, found };
}
