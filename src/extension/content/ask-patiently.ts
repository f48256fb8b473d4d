import { ask } from '../bus.js';
import type { Protocol } from '../protocol.js';

// A worker that is being stopped does not hear, and stands again within a second.
const PAUSES_MS = [0, 300, 1000];

/** Asks for files until somebody answers. Answers whether anybody did. */
export async function askPatiently(...said: Parameters<Protocol['wake']>): Promise<boolean> {
  for (const pause of PAUSES_MS) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const isHeard = await ask('wake', ...said).then(
      () => true,
      () => false,
    );
    if (isHeard) return true;
  }
  return false;
}
