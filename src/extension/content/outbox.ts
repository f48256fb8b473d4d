// Keeps a report until the background says that it is stored. A worker that is stopped in between loses nothing, since the
// report is sent again, and duplicates nothing, since records are known by visit and finding.
import type { FrameReport } from '../../model/report.js';
import { isAlive } from '../api.js';
import { ask } from '../bus.js';

const FIRST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 30_000;
// A page cannot make us hoard: beyond it the oldest goes, and the newest tells the state of the page anyway.
const MOST = 20;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The same but for how long it took is not news. */
const newsOf = ({ durationMs: _, ...report }: FrameReport): string => JSON.stringify(report);

export class Outbox {
  readonly #document: string;
  readonly #waiting: FrameReport[] = [];
  #lastSent = '';
  #sending: Promise<void> | null = null;

  constructor(document: string) {
    this.#document = document;
  }

  /** Resolves once everything up to this report is stored. `isForced` sends it although nothing is new. */
  send(report: FrameReport, isForced: boolean): Promise<void> {
    const news = newsOf(report);
    if (news !== this.#lastSent || isForced) {
      this.#lastSent = news;
      this.#waiting.push(report);
      if (this.#waiting.length > MOST) this.#waiting.shift();
    }
    this.#sending ??= this.#drain().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  async #drain(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    while (this.#waiting.length > 0 && isAlive()) {
      const [report] = this.#waiting as [FrameReport];
      try {
        await ask('pageAudited', { document: this.#document, report });
        const sent = this.#waiting.indexOf(report);
        if (sent >= 0) this.#waiting.splice(sent, 1);
        pause = FIRST_PAUSE_MS;
      } catch {
        await sleep(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    }
  }
}
