// The looks at one document: in slices where nobody waits, at once in the middle of the page's own doings.
import { type Survey, surveySteps } from '../../collect/survey.js';
import type { Root } from '../../collect/walk.js';
import { atOnce, type Steps } from '../../model/steps.js';
import type { Observer } from '../../observe/observer.js';
import { inSlices } from '../../observe/slices.js';
import { PACE } from '../../observe/watch.js';
import { auditFrame, auditSteps, type FrameAudit } from './audit-frame.js';

// A page that has changed under two looks in slices changes all the time.
const TRIES = 2;
// So soon after it has been waited for in vain a page is not waited for again: words are brought in between.
const RESTLESS_MS = 500;

interface Around {
  readonly observer: Observer;
  /** Aborted where nobody is to look any more. */
  readonly signal: AbortSignal;
  /** How often the page has changed. */
  changes(): number;
  /** When much of it last changed at a time. */
  burstAt(): number;
  /** Trees that a look has found. */
  onTrees(roots: readonly Root[]): void;
}

export class Looks {
  last: FrameAudit | null = null;
  readonly #around: Around;
  #number = 0;
  #news = 0;
  /** How much of the news the last look has seen. */
  #seen = 0;
  #spent = 0;
  /** Until then a page that would not come to rest is not waited for again. */
  #restlessUntil = 0;

  constructor(around: Around) {
    this.#around = around;
  }

  /** Something has happened that a fresh look would tell of. */
  note(): void {
    this.#news += 1;
  }

  /** Something has happened that no look that is done has seen. */
  get isStale(): boolean {
    return this.#news !== this.#seen;
  }

  /** Milliseconds of the page's time that all looks have taken so far, with those that were dropped. */
  get spentMs(): number {
    return this.#spent;
  }

  now(): FrameAudit {
    return this.#taken(
      this.#timed(() => auditFrame(this.#around.observer)),
      this.#news,
    );
  }

  /** Trees and languages of the page as it is. */
  survey = (): Promise<Survey> => this.#whileStill(() => surveySteps(document));

  /** Tells whether the page has stayed as it is from now on, and nobody else has looked at it. */
  sinceNow(): () => boolean {
    const { changes, signal } = this.#around;
    const [number, news] = [this.#number, this.#news];
    const [before, x, y] = [changes(), scrollX, scrollY];
    const isStill = () => changes() === before && scrollX === x && scrollY === y;
    return () => !signal.aborted && this.#news === news && this.#number === number && isStill();
  }

  /**
   * Looks while the page goes on, and at once where it does not keep still that long.
   * @param survey asked before each try: what is known of the page as it is now
   */
  async inSlices(survey: () => Survey | null): Promise<FrameAudit> {
    let news = 0;
    const audit = await this.#whileStill(() => {
      news = this.#news;
      return auditSteps(this.#around.observer, survey() ?? undefined);
    });
    return this.#taken(audit, news);
  }

  async #whileStill<T>(begin: () => Steps<T>): Promise<T> {
    const spend = (ms: number) => {
      this.#spent += ms;
    };
    const { signal, burstAt } = this.#around;
    const begun = performance.now();
    // What is drawn anew again and again is read by nobody yet.
    const isBursting = () => {
      const now = performance.now();
      return now - burstAt() < PACE.patienceMs && now - begun < PACE.burstPatienceMs;
    };
    let isResting = begun > this.#restlessUntil && (!isBursting() || (await this.#rest(isBursting, PACE.quietMs)));
    for (let tries = 0; isResting && !signal.aborted && (tries < TRIES || isBursting()); tries++) {
      const done = await inSlices(begin(), this.sinceNow(), spend);
      if (done !== null) return done;
      // Each time it has to be quiet for longer, or slices that are dropped would add up to a look.
      isResting = await this.#rest(isBursting, isBursting() ? PACE.quietMs * 4 ** (tries + 1) : PACE.quietMs);
    }
    if (!isResting) this.#restlessUntil = performance.now() + RESTLESS_MS;
    return this.#timed(() => atOnce(begin()));
  }

  #timed<T>(look: () => T): T {
    const begun = performance.now();
    try {
      return look();
    } finally {
      this.#spent += performance.now() - begun;
    }
  }

  /** A look that was dropped is not begun again in the midst of what the page is doing. False where that does not end. */
  async #rest(isBursting: () => boolean, quietMs: number): Promise<boolean> {
    const { changes, signal } = this.#around;
    const end = performance.now() + PACE.patienceMs;
    while ((performance.now() < end || isBursting()) && !signal.aborted) {
      const before = changes();
      await new Promise((resolve) => setTimeout(resolve, quietMs));
      if (changes() === before) return true;
    }
    return false;
  }

  #taken(audit: FrameAudit, news: number): FrameAudit {
    this.last = audit;
    this.#number += 1;
    this.#seen = news;
    this.#around.onTrees(audit.roots);
    return audit;
  }
}
