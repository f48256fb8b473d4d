import type { FrameReport, Outcome, Probe } from '../../model/report.js';
import type { RuleMeta } from '../../model/rule.js';
import type { FrameLook } from '../audit-frames.js';
import { CodedError } from '../coded-error.js';
import { type Look, look } from '../look.js';
import type { OpenVisit } from '../open-visit.js';
import { siteOf } from '../site.js';
import type { World } from './eye.js';
import { probePage } from './probe-page.js';

export interface ProbedLook {
  readonly seen: Look;
  readonly probes: readonly Probe[];
}

/** What the page was like untouched, and what came to light of it over time. */
export function joinReports(before: FrameReport, after: FrameReport, overTime: ReadonlySet<string>): FrameReport {
  const late = ([rule]: readonly [string, Outcome]) => overTime.has(rule) && before.outcomes[rule] !== 'found';
  const outcomes = Object.entries(after.outcomes).filter(late);
  const rules = new Set(outcomes.map(([rule]) => rule));
  return {
    ...before,
    outcomes: { ...before.outcomes, ...Object.fromEntries(outcomes) },
    findings: [...before.findings, ...after.findings.filter(({ rule }) => rules.has(rule))],
  };
}

/** Rules that judge what happened over time. */
export const rulesOverTime = (rules: readonly RuleMeta[]): ReadonlySet<string> =>
  new Set(rules.filter(({ needs }) => needs.includes('history')).map(({ id }) => id));

function joinLooks(before: Look, after: Look, rules: readonly RuleMeta[]): Look {
  const overTime = rulesOverTime(rules);
  const placeOf = ({ place }: FrameLook) => JSON.stringify(place.path);
  const frames = before.frames.map((frame) => {
    const again = after.frames.find((other) => placeOf(other) === placeOf(frame));
    if (!again) return frame;
    const later = again.facts ? { laterFacts: again.facts } : {};
    return { ...frame, ...later, report: joinReports(frame.report, again.report, overTime) };
  });
  return { ...before, frames };
}

/** Probes the page of a visit that has been looked at, and looks once more: at what time and presses brought out. */
export async function probeVisit(visit: OpenVisit, before: Look): Promise<ProbedLook> {
  const { page, watch, settings } = visit;
  const enter = async (): Promise<World> => {
    const top = (await watch.frames()).find(({ parentId }) => parentId === null);
    if (!top) throw new CodedError('FRAME_SILENT', 'it did not answer');
    return watch.enter(top.session, top.id);
  };
  try {
    visit.goOn();
    const probes = await probePage(page, await enter(), {
      reopen: async (memory) => {
        visit.goOn();
        await watch.remember(new Map([[siteOf(page.url()), memory]]));
        await watch.settled();
        const world = await enter();
        // The consents of this document are known before any of them is pressed.
        await world.evaluate<void>('void untick.auditFrame()');
        return world;
      },
    });
    if (probes.length === 0) return { seen: before, probes };
    return { seen: joinLooks(before, await look(visit), settings.rules), probes };
  } catch {
    // What was seen before is not lost; the page is incomplete.
    const limit = { kind: 'error', target: [], reason: 'the probes broke off' } as const;
    return { seen: { ...before, limits: [...before.limits, limit] }, probes: [] };
  }
}
