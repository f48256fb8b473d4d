import { mergeLoads } from '../audit/loads.js';
import type { Load, PageReport } from '../model/report.js';
import type { AuditSettings } from './audit-settings.js';
import { type Browsers, closeOrKill } from './browsers.js';
import { CAPTURE_BUDGET_MS, PROBE_BUDGET_MS } from './budgets.js';
import { CodedError, UsageError } from './coded-error.js';
import { withDeadline } from './deadline.js';
import type { RunningBrowser } from './launch-browser.js';
import type { Journey } from './load-journey.js';
import { nameFailure } from './navigation-failure.js';
import { openContext } from './open-visit.js';
import { Opening } from './opening.js';
import type { PageRequest } from './page-request.js';
import { type VisitMoments, visitPage } from './visit-page.js';

/** What came of one request: with a journey there may be pages although it failed later on. */
export interface Audited {
  readonly pages: readonly PageReport[];
  readonly failure: CodedError | null;
  readonly url: string;
}

/** What goes on beside a page while it is looked at. */
export interface Beside {
  /** A visit that was opened before its turn, if any. */
  readonly opening?: Opening | null;
  readonly moments?: VisitMoments;
}

async function auditPage(
  running: RunningBrowser,
  request: PageRequest,
  settings: AuditSettings,
  { automation, opening: early = null, moments }: Beside & { readonly automation: Load['automation'] },
): Promise<Audited> {
  const seconds = settings.timeoutMs / 1_000;
  const hung = new CodedError('PAGE_HUNG', `it did not answer within ${seconds} s`);
  const captureMs = settings.capture ? CAPTURE_BUDGET_MS : 0;
  const wholeMs = settings.timeoutMs + settings.lingerMs + (settings.probe ? PROBE_BUDGET_MS : 0) + captureMs;
  let opening = early;
  const visit = async () => {
    if (!opening || !(await opening.isGood(running))) {
      opening?.abandon();
      opening = new Opening(running, request, settings);
    }
    const page = await visitPage(await opening.visit, automation, moments);
    return { pages: [page], failure: null, url: page.url };
  };
  const audited = await withDeadline(visit(), wholeMs, hung).catch(async (error) => {
    // A page that hangs may take its browser along, which the next page is not to be begun in.
    await opening?.close();
    throw error;
  });
  opening?.abandon();
  return audited;
}

/** The person's own way. It has its own clock, which begins anew at each step. */
async function auditJourney(
  running: RunningBrowser,
  request: PageRequest,
  settings: AuditSettings,
  journey: Journey,
): Promise<Audited> {
  const hung = new CodedError('PAGE_HUNG', `it did not answer within ${settings.timeoutMs / 1_000} s`);
  const context = await withDeadline(openContext(running, request, settings), settings.timeoutMs, hung);
  try {
    const { walkJourney } = await import('./walk-journey.js');
    return await walkJourney(context, request, settings, journey);
  } finally {
    await closeOrKill(context.close(), running);
  }
}

/** A browser that goes away makes its pages fail with whatever they were at. What a page did itself has its own name. */
const nameCrash = (error: unknown): CodedError =>
  error instanceof CodedError ? error : new CodedError('BROWSER_CRASHED', 'the browser went away');

/** Every second load looks like a person's: a page that behaves while it is watched shows itself by the difference. */
export async function loadOften(
  browsers: Browsers,
  request: PageRequest,
  settings: AuditSettings,
  beside: Beside = {},
): Promise<Audited> {
  const loaded: PageReport[] = [];
  let failure: CodedError | null = null;
  for (let load = 0; load < settings.loads && failure === null; load += 1) {
    const automation = load % 2 === 0 ? 'visible' : 'hidden';
    let running: RunningBrowser | null = null;
    try {
      running = await browsers.get(automation);
      if (settings.journey !== null) return await auditJourney(running, request, settings, settings.journey);
      // What was opened before its turn is for the first load.
      const audited = await auditPage(running, request, settings, { automation, ...(load === 0 ? beside : {}) });
      loaded.push(...audited.pages);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      // What was found at the loads before stands.
      failure = running?.browser.isConnected() === false ? nameCrash(error) : nameFailure(error);
    }
  }
  const [first, ...rest] = loaded;
  return { pages: first ? [mergeLoads([first, ...rest])] : [], failure, url: request.url };
}
