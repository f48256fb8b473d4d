// Lets a page stay alive while a long export is made: whatever passes is counted, can be called off, and leaves the page room to draw.

// A frame of a 60 Hz screen is 16.7 ms; the page needs some of it for itself.
const BUSY_MS = 8;

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

export interface PaceOptions {
  /** Once it is aborted nothing more passes: the reason is thrown, and whoever gives the items is told to stop. */
  readonly signal?: AbortSignal;
  /** Hears how many items have passed. */
  readonly onItem?: (count: number) => void;
}

export async function* pace<T>(items: AsyncIterable<T>, { signal, onItem }: PaceOptions = {}): AsyncGenerator<T> {
  let count = 0;
  let since = performance.now();
  signal?.throwIfAborted();
  for await (const item of items) {
    yield item;
    count += 1;
    onItem?.(count);
    if (performance.now() - since >= BUSY_MS) {
      await breathe();
      since = performance.now();
    }
    signal?.throwIfAborted();
  }
}
