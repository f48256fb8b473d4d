import type { BrowserContext } from 'playwright-core';
import type { PageReport } from '../model/report.js';
import type { AuditSettings } from './audit-settings.js';
import type { VisitCapture } from './capture/visit-capture.js';
import { CodedError } from './coded-error.js';
import { Patience } from './deadline.js';
import { describeFault } from './journey-fault.js';
import { type Account, JourneyLedger } from './journey-ledger.js';
import type { Journey } from './load-journey.js';
import { look } from './look.js';
import { type OpenVisit, openVisit } from './open-visit.js';
import { BLANK, type PageRequest } from './page-request.js';

export interface JourneyAudit {
  readonly pages: readonly PageReport[];
  /** Where it ended early, and why. */
  readonly failure: CodedError | null;
  /** Where the page was by then. */
  readonly url: string;
}

// Where the person's code waits for something in vain, its own error says more than that the time is up.
const ACTION_SHARE = 0.5;

/** Reads what a document said when it was left. It was said in our own world, but a page may have broken that off. */
function accountOf(text: string): Account | null {
  try {
    return JSON.parse(text) as Account;
  } catch {
    return null;
  }
}

class Walk {
  readonly ledger = new JourneyLedger();
  readonly #patience: Patience;
  #visit: OpenVisit | null = null;
  #capture: VisitCapture | null = null;
  /** Steps are taken one after another, also by code that does not wait for them. */
  #steps: Promise<unknown> = Promise.resolve();
  #fault: CodedError | null = null;

  constructor(readonly settings: AuditSettings) {
    this.#patience = new Patience(settings.timeoutMs);
  }

  async go(context: BrowserContext, request: PageRequest, journey: Journey): Promise<JourneyAudit> {
    const onLeave = (text: string) => this.#onLeave(text);
    const visit = await openVisit(context, request, this.settings, { onLeave });
    this.#visit = visit;
    this.#capture = this.settings.capture?.follow(visit) ?? null;
    visit.page.setDefaultTimeout(this.settings.timeoutMs * ACTION_SHARE);
    const whole = async () => {
      if (request.url !== BLANK) await this.#arrive(visit);
      await journey.walk({ page: visit.page, step: (name) => this.#step(visit, name) });
      await this.#steps;
      await this.#lastWords(visit);
    };
    let failure: CodedError | null = null;
    try {
      await Promise.race([whole(), visit.broken, this.#patience.late]);
      failure = this.#fault;
    } catch (error) {
      failure = this.#fault ?? describeFault(error, this.ledger.names, journey.path);
    } finally {
      this.#patience.end();
    }
    const walked = this.ledger.walked(this.settings);
    for (const { page, seen, taken } of walked) if (taken) await this.settings.capture?.keep(page, seen, taken);
    const isEmpty = failure === null && this.ledger.names.length === 0;
    return {
      pages: walked.map(({ page }) => page),
      failure: isEmpty ? new CodedError('STEPS_EMPTY', 'the journey took no step, so nothing was looked at') : failure,
      url: visit.page.url(),
    };
  }

  /** The person's code is given a page that is read; one that never is, it is given all the same. */
  async #arrive({ arrive, page }: OpenVisit): Promise<void> {
    await arrive();
    const timeout = this.settings.timeoutMs * ACTION_SHARE;
    await page.waitForLoadState('domcontentloaded', { timeout }).catch(() => {});
  }

  #step(visit: OpenVisit, name: string): Promise<void> {
    const step = this.#steps.then(async () => {
      this.#refuse(visit, name);
      this.#goOn();
      const seen = await look(visit);
      this.settings.onLook?.(seen);
      // A capture has limits of its own, which are longer than the patience some people ask for.
      if (this.#capture) this.#patience.end();
      this.ledger.step(name, seen, await this.#capture?.take(seen, name));
      await visit.watch.remember(this.ledger.memories);
      this.#goOn();
    });
    // The first thing that went wrong is told, whatever the person's code makes of it.
    const told = step.catch((error) => {
      this.#fault ??= describeFault(error, this.ledger.names, null);
      throw this.#fault;
    });
    this.#steps = told.catch(() => {});
    return told;
  }

  #refuse({ page }: OpenVisit, name: string): void {
    if (typeof name !== 'string' || name.trim() === '') throw new CodedError('BAD_STEP', 'a step needs a name');
    if (this.ledger.names.includes(name)) throw new CodedError('BAD_STEP', `two steps are called "${name}"`);
    if (page.isClosed()) throw new CodedError('STEPS_FAILED', `the page was closed before step "${name}"`);
    if (page.url() === BLANK) throw new CodedError('BAD_STEP', `no page is open at step "${name}"`);
  }

  #goOn(): void {
    this.#patience.goOn();
    this.#visit?.goOn();
  }

  #onLeave(text: string): void {
    const account = accountOf(text);
    if (account === null) return;
    this.ledger.take(account);
    void this.#visit?.watch.remember(this.ledger.memories);
  }

  /** What was sent after the last step. A page that is gone has told it already. */
  async #lastWords(visit: OpenVisit): Promise<void> {
    if (visit.page.isClosed() || this.ledger.names.length === 0) return;
    const { frames } = await look(visit).catch(() => ({ frames: [] }));
    for (const account of frames) this.ledger.take(account);
  }
}

/** Hands the page to the person's own code and looks at it at each step that code names. */
export function walkJourney(
  context: BrowserContext,
  request: PageRequest,
  settings: AuditSettings,
  journey: Journey,
): Promise<JourneyAudit> {
  return new Walk(settings).go(context, request, journey);
}
