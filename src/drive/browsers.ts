import type { Load } from '../model/report.js';
import { CodedError } from './coded-error.js';
import { withDeadline } from './deadline.js';
import { type Launch, launchBrowser, type RunningBrowser } from './launch-browser.js';

// Closing takes a few hundredths of a second; a browser that needs longer than this is stuck.
const CLOSE_LIMIT_MS = 2_000;

export async function closeOrKill(closing: Promise<void>, running: RunningBrowser): Promise<void> {
  const stuck = new CodedError('BROWSER_STUCK', 'the browser did not close');
  await withDeadline(closing, CLOSE_LIMIT_MS, stuck).catch(running.kill);
}

/** The browsers of a run: one of each kind at most, started when it is needed, and again when a page took it down. */
export class Browsers {
  readonly #running = new Map<Load['automation'], RunningBrowser>();
  /** Pages that begin together share the start of a browser. */
  readonly #starting = new Map<Load['automation'], Promise<RunningBrowser>>();
  #isClosed = false;

  constructor(
    private readonly path: string | null,
    private readonly launch: Launch = {},
  ) {}

  get hasStarted(): boolean {
    return this.#running.size > 0;
  }

  async get(automation: Load['automation']): Promise<RunningBrowser> {
    if (this.#isClosed) throw new CodedError('STOPPED', 'no browser is started any more');
    const known = this.#running.get(automation);
    if (known?.browser.isConnected()) return known;
    const starting = this.#starting.get(automation) ?? this.#start(automation);
    this.#starting.set(automation, starting);
    return starting;
  }

  async #start(automation: Load['automation']): Promise<RunningBrowser> {
    try {
      const running = await launchBrowser(this.path, automation, this.launch);
      this.#running.set(automation, running);
      return running;
    } finally {
      this.#starting.delete(automation);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    // One that is just being started is not left behind.
    await Promise.allSettled(this.#starting.values());
    await Promise.all([...this.#running.values()].map((running) => closeOrKill(running.browser.close(), running)));
  }
}
