// Waits until a page has come to rest, without ever waiting for ever, and never takes more than a small share of its time.
export interface Pace {
  /** Quiet time that counts as rest. */
  readonly quietMs: number;
  /** A page that never rests is looked at all the same after this time. */
  readonly patienceMs: number;
  /** And after this where it is drawn anew again and again. */
  readonly burstPatienceMs: number;
  /** Pause after work, as a multiple of how long the work took: 20 leaves a page nineteen twentieths of its time and more. */
  readonly rest: number;
  /** The same where the page has not come to rest since. */
  readonly restless?: number;
  readonly leastRestMs: number;
}

/** Answers how many milliseconds of the page's time it took, where it waited in between. */
// biome-ignore lint/suspicious/noConfusingVoidType: what answers nothing is timed from outside
export type Work = () => Promise<number> | number | void;

export interface Settle {
  /** Something changed; much at a time, where it is a burst. */
  poke(isBurst?: boolean): void;
  stop(): void;
}

export function settle(work: Work, pace: Pace): Settle {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstPoke = 0;
  let lastPoke = 0;
  let lastBurst = Number.NEGATIVE_INFINITY;
  let notBefore = 0;
  let restlessNotBefore = 0;
  let isWorking = false;
  let isAgain = false;
  let isStopped = false;

  const run = async () => {
    timer = undefined;
    isWorking = true;
    const started = performance.now();
    let took: number | null = null;
    try {
      took = (await work()) ?? null;
    } finally {
      const now = performance.now();
      const own = took ?? now - started;
      notBefore = now + Math.max(pace.leastRestMs, own * pace.rest);
      restlessNotBefore = now + own * (pace.restless ?? 0);
      isWorking = false;
      if (isAgain) poke();
      isAgain = false;
    }
  };

  function poke(isBurst = false): void {
    if (isStopped) return;
    if (isBurst) lastBurst = performance.now();
    if (isWorking) {
      isAgain = true;
      return;
    }
    lastPoke = performance.now();
    // A page that changes again and again sets no timer anew each time: the one that is set finds out whether it rang too early.
    if (timer !== undefined) return;
    firstPoke = lastPoke;
    wait(lastPoke);
  }

  function wait(now: number): void {
    timer = setTimeout(ring, Math.max(0, dueAt() - now));
  }

  function dueAt(): number {
    const calm = Math.min(lastBurst + pace.patienceMs, firstPoke + pace.burstPatienceMs);
    const impatientAt = Math.max(firstPoke + pace.patienceMs, calm, restlessNotBefore);
    return Math.max(Math.min(lastPoke + pace.quietMs, impatientAt), notBefore);
  }

  function ring(): void {
    const now = performance.now();
    // Timers may ring a little early.
    if (dueAt() - now > 1) wait(now);
    else run();
  }

  return {
    poke,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
