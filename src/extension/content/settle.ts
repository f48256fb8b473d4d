// Waits until a page has come to rest, without ever waiting for ever, and never takes more than a small share of its time.
export interface Pace {
  /** Quiet time that counts as rest. */
  readonly quietMs: number;
  /** A page that never rests is looked at all the same after this time. */
  readonly patienceMs: number;
  /** Pause after work, as a multiple of how long the work took: 20 leaves a page nineteen twentieths of its time and more. */
  readonly rest: number;
  readonly leastRestMs: number;
}

export interface Settle {
  /** Something changed. */
  poke(): void;
  stop(): void;
}

export function settle(work: () => void | Promise<void>, pace: Pace): Settle {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstPoke = 0;
  let notBefore = 0;
  let isWorking = false;
  let isAgain = false;
  let isStopped = false;

  const run = async () => {
    timer = undefined;
    firstPoke = 0;
    isWorking = true;
    const started = performance.now();
    try {
      await work();
    } finally {
      const now = performance.now();
      notBefore = now + Math.max(pace.leastRestMs, (now - started) * pace.rest);
      isWorking = false;
      if (isAgain) poke();
      isAgain = false;
    }
  };

  function poke(): void {
    if (isStopped) return;
    if (isWorking) {
      isAgain = true;
      return;
    }
    const now = performance.now();
    firstPoke ||= now;
    const due = Math.min(now + pace.quietMs, firstPoke + pace.patienceMs);
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, Math.max(due, notBefore) - now));
  }

  return {
    poke,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
