// Many pages: a few at a time, in one browser, and in the report in the order they were asked for.
import type { PageReport, Unreached } from '../model/report.js';
import type { Audited, Beside } from './audit-page.js';
import type { AuditSettings } from './audit-settings.js';
import { Browsers } from './browsers.js';
import { CodedError, UsageError } from './coded-error.js';
import { withDeadline } from './deadline.js';
import { EarlyVisit } from './early-visit.js';
import { nameFailure } from './navigation-failure.js';
import type { Opening } from './opening.js';
import { cleanUrl } from './page-address.js';
import { BLANK, type PageRequest } from './page-request.js';
import { PagesAtWork } from './pages-at-work.js';

/** What is told while a run goes on. */
export interface Progress {
  /** A page is begun: which one in the order asked for, from 1. */
  readonly begun: (index: number, total: number, url: string) => void;
  /** It is done, and this much was found on it. */
  readonly finished: (findings: number, url: string) => void;
  readonly failure: (code: string, sentence: string) => void;
  readonly done: () => void;
}

export interface PagesAudit {
  readonly pages: readonly PageReport[];
  readonly unreached: readonly Unreached[];
}

// What is at work when a run is told to stop fails as soon as its browser is gone. Longer than for that nobody waits who pressed Ctrl+C
// (own judgement).
const STOP_LIMIT_MS = 3_000;

const NO_SANDBOX =
  'the browser does not start in its sandbox here (a container without user namespaces?) and runs without: audit pages you trust, or allow it';

const stopped = (): CodedError => new CodedError('STOPPED', 'the run was told to stop');

class Run {
  readonly #results: Audited[] = [];
  readonly #atWork: PagesAtWork;
  readonly #early: EarlyVisit;
  /** Of pages that nobody waits for before the next is begun. */
  readonly #ends: Promise<void>[] = [];
  /** Pages whose browser went away under them: another page may have been to blame. */
  readonly #bereft: number[] = [];
  #next = 0;
  #fatal: UsageError | null = null;

  constructor(
    private readonly requests: readonly PageRequest[],
    private readonly settings: AuditSettings,
    private readonly browsers: Browsers,
    private readonly progress: Progress,
  ) {
    this.#atWork = new PagesAtWork(settings.concurrency);
    this.#early = new EarlyVisit(browsers, settings);
  }

  async all(): Promise<readonly Audited[]> {
    const length = Math.min(this.settings.concurrency, this.requests.length);
    await Promise.all(Array.from({ length }, () => this.#work()));
    await Promise.all(this.#ends);
    // One at a time, so that what takes a browser down is blamed itself and no other page.
    for (const index of this.#bereft.toSorted((a, b) => a - b)) {
      if (this.#fatal === null && !this.#isStopped) this.#keep(index, await this.#audit(index));
    }
    if (this.#fatal !== null) throw this.#fatal;
    // What was not begun, or not begun again.
    return this.requests.map(({ url }, index) => this.#results[index] ?? { pages: [], failure: stopped(), url });
  }

  get #isStopped(): boolean {
    return this.settings.stop?.aborted === true;
  }

  async #work(): Promise<void> {
    while (this.#next < this.requests.length && this.#fatal === null && !this.#isStopped) {
      const index = this.#next++;
      const early = this.#early.take();
      this.progress.begun(index + 1, this.requests.length, this.#nameOf(index));
      await new Promise<void>((goOn, fail) => {
        const end = this.#begin(index, early, goOn);
        end.then(goOn, fail);
        this.#ends.push(end);
      });
    }
  }

  /** One page from its beginning to its end. While it is only observed, the next may go on. */
  async #begin(index: number, early: Promise<Opening | null>, goOn: () => void): Promise<void> {
    const page = this.#atWork.begin();
    const moments = {
      onLoad: () => this.#early.open(this.requests[this.#next]),
      onObserved: () => {
        if (this.#atWork.observe(page)) goOn();
      },
    };
    const audited = await this.#audit(index, async () => ({ opening: await early, moments }));
    this.#atWork.end(page);
    const isBereft = audited.failure?.code === 'BROWSER_CRASHED' && !this.#isStopped && page.hadCompany;
    if (isBereft) this.#bereft.push(index);
    else this.#keep(index, audited);
  }

  async #audit(index: number, beside: () => Promise<Beside> = async () => ({})): Promise<Audited> {
    const request = this.requests[index] as PageRequest;
    const load = async () => {
      // A browser starts while what audits a page is read.
      const [{ loadOften }] = await Promise.all([import('./audit-page.js'), this.browsers.get('visible')]);
      return loadOften(this.browsers, request, this.settings, await beside());
    };
    try {
      if (request.failure !== null) throw request.failure;
      const audited = await this.#untilStopped(load());
      // Without its browser it failed of whatever it was at. Pages it had been through before stand.
      return audited.failure !== null && this.#isStopped ? { ...audited, failure: stopped() } : audited;
    } catch (error) {
      if (this.#isStopped) return { pages: [], failure: stopped(), url: request.url };
      // With no browser at all there is nothing to go on with.
      if (error instanceof UsageError && !this.browsers.hasStarted) this.#fatal ??= error;
      return { pages: [], failure: nameFailure(error), url: request.url };
    }
  }

  /** The answer; once the run is told to stop, only what comes soon. */
  async #untilStopped(work: Promise<Audited>): Promise<Audited> {
    const { stop } = this.settings;
    if (!stop) return work;
    let onStop = () => {};
    const late = new Promise<never>((_, reject) => {
      onStop = () => {
        withDeadline(work, STOP_LIMIT_MS, stopped()).catch(reject);
      };
    });
    stop.addEventListener('abort', onStop, { once: true });
    try {
      return await Promise.race([work, late]);
    } finally {
      stop.removeEventListener('abort', onStop);
    }
  }

  /** A journey begins nowhere: it goes by the name of its file. */
  #nameOf(index: number): string {
    const { url } = this.requests[index] as PageRequest;
    const { journey } = this.settings;
    return journey !== null && url === BLANK ? journey.path : cleanUrl(url);
  }

  #keep(index: number, audited: Audited): void {
    this.#results[index] = audited;
    if (this.#fatal !== null) return;
    const { failure, pages, url } = audited;
    // That the run is stopped is said once, by whoever stops it.
    if (failure !== null && failure.code !== 'STOPPED')
      this.progress.failure(failure.code, `${cleanUrl(url)}: ${failure.message}`);
    const found = pages.reduce((sum, page) => sum + page.findings.length, 0);
    this.progress.finished(found, this.#nameOf(index));
  }
}

/** Audits `settings.concurrency` pages at a time in one browser, which is started again when a page took it down. */
export async function auditPages(
  requests: readonly PageRequest[],
  settings: AuditSettings,
  progress: Progress,
): Promise<PagesAudit> {
  const { stop = null } = settings;
  const browsers = new Browsers(settings.browserPath, {
    hearsSignals: stop === null,
    onNoSandbox: () => progress.failure('NO_SANDBOX', NO_SANDBOX),
  });
  stop?.addEventListener('abort', () => void browsers.close().catch(() => {}), { once: true });
  try {
    const results = await new Run(requests, settings, browsers, progress).all();
    return {
      pages: results.flatMap(({ pages }) => pages),
      unreached: results.flatMap(({ failure, url }) =>
        failure === null ? [] : [{ url: cleanUrl(url), code: failure.code, reason: failure.message }],
      ),
    };
  } finally {
    await browsers.close();
  }
}
