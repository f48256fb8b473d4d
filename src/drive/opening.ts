import type { BrowserContext } from 'playwright-core';
import type { AuditSettings } from './audit-settings.js';
import { closeOrKill } from './browsers.js';
import type { RunningBrowser } from './launch-browser.js';
import { type OpenVisit, openContext, openVisit } from './open-visit.js';
import type { PageRequest } from './page-request.js';

/** A visit on its way to be opened. It goes nowhere by itself, so it may be opened before its turn. */
export class Opening {
  readonly visit: Promise<OpenVisit>;
  #context: BrowserContext | null = null;

  constructor(
    readonly running: RunningBrowser,
    request: PageRequest,
    settings: AuditSettings,
  ) {
    this.visit = this.#open(request, settings);
    // It may go wrong before anybody asks for it.
    this.visit.catch(() => {});
  }

  async #open(request: PageRequest, settings: AuditSettings): Promise<OpenVisit> {
    this.#context = await openContext(this.running, request, settings);
    return openVisit(this.#context, request, settings);
  }

  /** Opened in this browser, and whole: one that broke while it waited for its turn says nothing about its page. */
  async isGood(running: RunningBrowser): Promise<boolean> {
    if (running !== this.running) return false;
    const { broken } = await this.visit.catch(() => ({ broken: Promise.reject() }));
    return Promise.race([broken, Promise.resolve(true)]).catch(() => false);
  }

  /** Closes it. A browser that cannot do that is closed as a whole. */
  async close(): Promise<void> {
    if (this.#context !== null) await closeOrKill(this.#context.close(), this.running);
  }

  /** Lets it close while others go on, whose browser it must not take: at the end of the run that is closed with whatever is left in it. */
  abandon(): void {
    void this.#context?.close().catch(() => {});
  }
}
