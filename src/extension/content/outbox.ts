// Keeps a report until the background says that it is stored. A worker that is stopped in between loses nothing, since the
// report is sent again, and duplicates nothing, since records are known by visit and finding.
import type { FrameReport } from '../../model/report.js';
import { isAlive } from '../api.js';
import { ask } from '../bus.js';
import type { Audited } from '../protocol.js';

const FIRST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 30_000;
// A page cannot make us hoard: beyond it the oldest goes, and the newest tells the state of the page anyway.
const MOST = 20;

const REFUSED = 'the report of a frame was too large';

const isRefused = (error: unknown): boolean =>
  error instanceof Error && ['RangeError', 'TypeError'].includes(error.message);

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The same but for how long it took is not news. */
const newsOf = ({ durationMs: _, ...report }: FrameReport): string => JSON.stringify(report);

export class Outbox {
  readonly #document: string;
  readonly #waiting: FrameReport[] = [];
  #lastSent = '';
  #sending: Promise<void> | null = null;
  #isLeaving = false;
  /** The page takes the warnings away: told along with every report. */
  isBlocked = false;

  constructor(document: string) {
    this.#document = document;
  }

  /** Resolves once everything up to this report is stored. `isForced` sends it although nothing is new. */
  send(report: FrameReport, isForced: boolean): Promise<void> {
    const news = newsOf(report);
    if (news !== this.#lastSent || isForced) {
      this.#lastSent = news;
      if (this.#isLeaving) return this.#sendLast(report);
      this.#waiting.push(report);
      if (this.#waiting.length > MOST) this.#waiting.shift();
    }
    this.#sending ??= this.#drain().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  /** The page goes: there is no time to wait for answers, and none to ask again. */
  leave(): void {
    this.#isLeaving = true;
    for (const report of this.#waiting) this.#sendLast(report);
  }

  /** The page came back out of the browser's memory. */
  stay(): void {
    this.#isLeaving = false;
  }

  #about(report: FrameReport): Audited {
    return { document: this.#document, report, ...(this.isBlocked ? { isBlocked: true } : {}) };
  }

  #sendLast(report: FrameReport): Promise<void> {
    const said = ask('pageAudited', { ...this.#about(report), isLeaving: true });
    return said.then(
      () => this.#drop(report),
      () => {},
    );
  }

  async #drain(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    while (this.#waiting.length > 0 && isAlive()) {
      const [report] = this.#waiting as [FrameReport];
      try {
        await ask('pageAudited', this.#about(report));
        this.#drop(report);
        pause = FIRST_PAUSE_MS;
      } catch (error) {
        // Said again it would be refused again: it goes, and the page is told to be incomplete instead.
        if (isRefused(error)) this.#replace(report);
        else await sleep(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    }
  }

  #drop(report: FrameReport): void {
    const at = this.#waiting.indexOf(report);
    if (at >= 0) this.#waiting.splice(at, 1);
  }

  #replace(report: FrameReport): void {
    this.#drop(report);
    if (report.limits.some((limit) => limit.reason === REFUSED)) return;
    const limits = [{ kind: 'size' as const, target: [], reason: REFUSED }];
    this.#waiting.push({ ...report, title: '', findings: [], limits });
  }
}
