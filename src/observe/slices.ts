// Long work in slices, so that a page that is looked at goes on as if nobody looked.
import type { Steps } from '../model/steps.js';

// A frame at 60 Hz has 16 ms: a third of it is ours, and a step that takes longer than it should still leaves room (own judgement).
const SLICE_MS = 5;

/** A pause in which the page does what it has to do. What is asked for by a person goes before us. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as {
    scheduler?: { postTask?: (work: () => void, options: object) => Promise<void> };
  };
  if (scheduler?.postTask) return scheduler.postTask(() => {}, { priority: 'user-visible' });
  // A timer would wait a second in a tab that is not in view.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Does it in slices of some 5 ms, with a pause after each.
 * @param goesOn asked after every pause; where it says no the work is dropped
 * @param spend hears how many milliseconds each slice took
 * @returns null where it was dropped
 */
export async function inSlices<T>(
  steps: Steps<T>,
  goesOn: () => boolean,
  spend: (ms: number) => void = () => {},
): Promise<T | null> {
  for (;;) {
    const begun = performance.now();
    let now = begun;
    while (now - begun < SLICE_MS) {
      const step = steps.next();
      now = performance.now();
      if (!step.done) continue;
      spend(now - begun);
      return step.value;
    }
    spend(now - begun);
    await pause();
    if (goesOn()) continue;
    steps.return(undefined as never);
    return null;
  }
}
