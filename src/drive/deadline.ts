import { CodedError } from './coded-error.js';

/** The answer, or the error when it takes longer than `ms`. What is left of the work goes on unheard. */
export async function withDeadline<T>(work: Promise<T>, ms: number, late: Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late), ms);
  });
  // Once the deadline has won, a late failure has nobody to go to and must not end the process.
  work.catch(() => {});
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/** A deadline that begins anew whenever something was done. */
export class Patience {
  /** Rejects once it is over. It never resolves. */
  readonly late: Promise<never>;
  #reject: (late: Error) => void = () => {};
  #timer: NodeJS.Timeout | undefined;

  constructor(readonly ms: number) {
    this.late = new Promise((_, reject) => {
      this.#reject = reject;
    });
    this.late.catch(() => {});
    this.goOn();
  }

  goOn(): void {
    this.end();
    const late = new CodedError('PAGE_HUNG', `it did not answer within ${this.ms / 1_000} s`);
    this.#timer = setTimeout(() => this.#reject(late), this.ms);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
