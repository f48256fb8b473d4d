import type { AuditSettings } from './audit-settings.js';
import type { Browsers } from './browsers.js';
import type { Opening } from './opening.js';
import type { PageRequest } from './page-request.js';

/** The visit of the page that comes next: while one comes to rest there is time to open it. It goes nowhere before its turn. */
export class EarlyVisit {
  #opening: Promise<Opening | null> | null = null;

  constructor(
    private readonly browsers: Browsers,
    private readonly settings: AuditSettings,
  ) {}

  open(request: PageRequest | undefined): void {
    // A journey is given a page that is its own from the beginning.
    const isWanted = request !== undefined && request.failure === null && this.settings.journey === null;
    if (isWanted) this.#opening ??= this.#open(request).catch(() => null);
  }

  /** Null where none was opened: then the page opens its own. */
  async take(): Promise<Opening | null> {
    const opening = this.#opening;
    this.#opening = null;
    return opening;
  }

  async #open(request: PageRequest): Promise<Opening> {
    const [{ Opening }, running] = await Promise.all([import('./opening.js'), this.browsers.get('visible')]);
    return new Opening(running, request, this.settings);
  }
}
