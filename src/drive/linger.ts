import type { OpenVisit } from './open-visit.js';

const PAUSE_MS = 100;

/** Controls of the page and its frames that a script could still turn without a sign. */
async function watched({ watch }: OpenVisit): Promise<number> {
  const frames = (await watch.frames()).filter(({ failure }) => failure === null);
  const counts = frames.map(async ({ session, id }) => {
    const world = await watch.enter(session, id);
    return world.evaluate<number>('untick.cost().controls');
  });
  const settled = await Promise.allSettled(counts);
  return settled.reduce((sum, one) => sum + (one.status === 'fulfilled' ? one.value : 0), 0);
}

/**
 * Goes on observing a page that has come to rest, as a person goes on reading it: what a script ticks after a while is ticked by
 * then. A page without a consent that could be turned is not waited for. The time counts from when the page came to rest, which
 * was a while ago when that is known.
 */
export async function linger(visit: OpenVisit, since: number, onObserved: () => void = () => {}): Promise<void> {
  const { page, settings } = visit;
  const end = since + settings.lingerMs;
  if (settings.lingerMs === 0 || !settings.javaScript) return;
  if ((await watched(visit).catch(() => 0)) === 0) return;
  onObserved();
  while (Date.now() < end && !page.isClosed()) {
    await new Promise((resolve) => setTimeout(resolve, Math.min(PAUSE_MS, end - Date.now())));
  }
}
