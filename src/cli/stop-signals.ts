// A run that is told to stop: the first signal ends it in good order, the second at once.

/** The exit code that shells give to what a signal ended: 128 and the number of the signal. */
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

export type StopSignal = keyof typeof EXIT_CODES;
export type StopExitCode = (typeof EXIT_CODES)[StopSignal];

const SIGNALS = Object.keys(EXIT_CODES) as StopSignal[];

// Under `npx`, a press of Ctrl+C comes twice: from the terminal, and from npm, which passes it on. Nobody presses twice so soon and means
// it (own judgement).
const SAME_PRESS_MS = 500;

export class StopSignals {
  readonly #off = new AbortController();
  #heardAt = 0;
  #exitCode: StopExitCode | null = null;

  /** @param onStop hears of the first. */
  constructor(private readonly onStop: (signal: StopSignal) => void) {
    for (const signal of SIGNALS) process.on(signal, this.#hear);
  }

  get stop(): AbortSignal {
    return this.#off.signal;
  }

  /** Null while nothing told the run to stop. */
  get exitCode(): StopExitCode | null {
    return this.#exitCode;
  }

  /** From here on a signal does what it does to any program. */
  release(): void {
    for (const signal of SIGNALS) process.off(signal, this.#hear);
  }

  readonly #hear = (signal: StopSignal): void => {
    if (this.#exitCode !== null) {
      // Browsers are taken along: Playwright kills what it has started when the process exits.
      if (performance.now() - this.#heardAt >= SAME_PRESS_MS) process.exit(EXIT_CODES[signal]);
      return;
    }
    this.#exitCode = EXIT_CODES[signal];
    this.#heardAt = performance.now();
    this.onStop(signal);
    this.#off.abort();
  };
}
