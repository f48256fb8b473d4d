// A property write to `checked` fires nothing, so the few known controls are looked at: on a frame, while the page is visible.
// Ten times a second a box that is turned and turned back by script still shows; a person needs longer for either.
const PAUSE_MS = 100;

export class Sampler {
  readonly #sample: () => void;
  readonly #isWanted: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  /** Samples taken, for measuring what they cost. */
  count = 0;

  constructor(sample: () => void, isWanted: () => boolean) {
    this.#sample = sample;
    this.#isWanted = isWanted;
  }

  /** Goes on until nothing is left to look at; doing it twice changes nothing. A hidden page has no frames and costs nothing. */
  run(): void {
    if (this.#timer !== undefined || this.#frame !== 0 || !this.#isWanted()) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.count += 1;
        this.#sample();
        this.run();
      });
    }, PAUSE_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#timer = undefined;
    this.#frame = 0;
  }
}
