import type { Load, PageReport } from '../model/report.js';
import { linger } from './linger.js';
import { type Look, look, reportOf, rest } from './look.js';
import type { OpenVisit } from './open-visit.js';
import type { ProbedLook } from './probe/probe-visit.js';

async function probed(visit: OpenVisit, seen: Look): Promise<ProbedLook> {
  const { probeVisit } = await import('./probe/probe-visit.js');
  return probeVisit(visit, seen);
}

/** What is told of a visit, so that others may go on meanwhile. */
export interface VisitMoments {
  /** It has loaded, and is waited for to come to rest. */
  readonly onLoad?: () => void;
  /** From here on it is only observed for a while. */
  readonly onObserved?: () => void;
}

/** Goes to a page and looks at it. Rejects with whatever went wrong first: the page, its network or its browser. */
export async function visitPage(
  visit: OpenVisit,
  automation: Load['automation'],
  { onLoad, onObserved }: VisitMoments = {},
): Promise<PageReport> {
  const { settings } = visit;
  const capture = settings.capture?.follow(visit) ?? null;
  const whole = async () => {
    await visit.arrive();
    const rested = await rest(visit, onLoad);
    await linger(visit, rested.since, onObserved);
    const seen = await look(visit, { rested });
    settings.onLook?.(seen);
    const taken = await capture?.take(seen);
    const { seen: last, probes } = settings.probe ? await probed(visit, seen) : { seen, probes: [] };
    const page = reportOf(last, settings, { probes, automation });
    if (taken) await settings.capture?.keep(page, last, taken);
    return page;
  };
  return Promise.race([whole(), visit.broken]);
}
