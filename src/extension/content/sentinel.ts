// In every frame of every page, so it is small: looks whether there is anything to audit, and asks for the engine only then.
import { hasCandidate } from '../../collect/candidates.js';
import { isAlive } from '../api.js';
import { answer, ask } from '../bus.js';
import type { Action, ActionResult } from '../protocol.js';
import { type FrameShare, openShare } from './frame-share.js';
import { listenForGestures } from './gestures.js';
import { settle } from './settle.js';

// A look costs a query and a test of the text; a page that keeps changing is looked at once a second at most.
const PACE = { quietMs: 120, patienceMs: 1000, rest: 50, leastRestMs: 400 };
// A worker that was being stopped did not hear: asked again after a while, and then more and more seldom. The last pause is
// two minutes; a frame that cannot be entered by then is reported by the background as closed.
const FIRST_PAUSE_MS = 300;
const MOST_WAKES = 9;
const WATCHED = ['role', 'type', 'aria-pressed', 'aria-checked'];

const isPage = (): boolean => /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType);

/** Which control a person pressed is settled by the engine; before it is here, what was pressed itself is marked. */
function markPressed(share: FrameShare, path: readonly Element[]): void {
  if (!share.engine) for (const element of path.slice(0, 2)) share.touched.add(element);
}

export function startSentinel(): void {
  const { share, isNew } = openShare();
  if (!isNew || !isPage()) return;
  const gestures = listenForGestures(share.touched, ({ path }) => markPressed(share, path));
  let waking: Promise<boolean> | null = null;
  let wakes = 0;

  const wake = (): Promise<boolean> => {
    if (waking) return waking;
    waking = ask('wake').catch(() => false);
    waking.then((isAwake) => {
      waking = null;
      if (isAwake || share.engine) stop();
      else if (wakes < MOST_WAKES) setTimeout(look.poke, FIRST_PAUSE_MS * 2 ** wakes++);
    });
    return waking;
  };
  const look = settle(() => {
    gestures.arm();
    // Before the page is parsed its labels and styles are not there, and nothing can be judged.
    if (!isAlive() || share.engine) stop();
    else if (document.readyState !== 'loading' && hasCandidate(document)) wake();
  }, PACE);
  // The observer lives through `document.open`, which throws every listener away: it re-arms the rest.
  const observer = new MutationObserver(look.poke);
  const stop = () => {
    observer.disconnect();
    look.stop();
    if (!isAlive()) gestures.disarm();
  };

  const start = () => {
    gestures.arm();
    observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: WATCHED });
    document.addEventListener('DOMContentLoaded', look.poke, { once: true });
    look.poke();
  };
  // A page made ready before it is asked for may never be shown.
  const isUnseen = (document as { prerendering?: boolean }).prerendering === true;
  if (isUnseen) document.addEventListener('prerenderingchange', start, { once: true });
  else start();

  answer({
    auditNow: async () => {
      if (!share.engine) await wake();
      return share.engine?.auditNow() ?? false;
    },
    act: async (_sender, ref, action): Promise<ActionResult> =>
      share.engine ? share.engine.act(Number(ref), action as Action) : 'gone',
  });
}
