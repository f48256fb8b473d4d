// In every frame of every page, so it is small: looks whether there is anything to audit, and asks for the engine only then. Where no
// element tells, it asks for a lookout once, which knows words and shadow roots.
import { hasCandidate } from '../../collect/candidates.js';
import { findClosedRoot } from '../../collect/closed-roots.js';
import { fieldAt } from '../../collect/fields.js';
import type { Memory } from '../../model/history.js';
import { burstMeter } from '../../observe/bursts.js';
import { type Listener, markPressed } from '../../observe/ear.js';
import { type Settle, settle } from '../../observe/settle.js';
import { isAlive } from '../api.js';
import { answer, ask } from '../bus.js';
import type { Action, ActionResult, Wanted } from '../protocol.js';
import type { SnapshotStep } from '../snapshot.js';
import { readClosedRoots } from './closed-roots.js';
import { openShare } from './frame-share.js';
import { watchPauses } from './pause-watch.js';

// A look costs a query, and where a lookout is a pass over elements and text: at most a fiftieth of a page's time.
const PACE = { quietMs: 120, patienceMs: 1000, burstPatienceMs: 10_000, rest: 50, leastRestMs: 400 };
// A worker that was being stopped did not hear: asked again after a while, and then more and more seldom. The last pause is
// two minutes; a frame that cannot be entered by then is reported by the background as closed.
const FIRST_PAUSE_MS = 300;
const MOST_WAKES = 9;
// A framework has painted by then what it paints first; where the engine is late, this tells later ticks from early ones.
const PAINTED_MS = 1100;
const PRESSING = new Set(['press', 'change']);
const WATCHED = ['role', 'type', 'aria-pressed', 'aria-checked'];

const PAGES = ['text/html', 'application/xhtml+xml'];

/** Most frames of advertisements and counters have nothing in them that a lookout could look at. */
const isEmpty = (top: Element): boolean => !top.firstChild && !top.shadowRoot && !findClosedRoot(top);

export function startSentinel(): void {
  const { share, isNew } = openShare();
  if (!isNew || !PAGES.includes(document.contentType)) return;
  readClosedRoots(() => false);
  const listener: Listener = {
    // Which control a person pressed is settled by the engine, once it is here.
    onGesture: (gesture) => {
      if (share.engine) return;
      if (PRESSING.has(gesture.kind)) markPressed(gesture, share.touched);
      const field = gesture.kind === 'input' && gesture.path[0] ? fieldAt(gesture.path[0]) : null;
      if (field) share.touched.add(field);
    },
    onSending: () => {},
  };
  share.ear.hear(listener);
  let waking: Promise<boolean> | null = null;
  let wakes = 0;
  let isFound = false;
  let isCalling = false;

  /** Null where nobody answered or the site is paused; false where nothing could be loaded. */
  const bring = (wanted: Wanted): Promise<Memory | false | null> =>
    ask('wake', wanted).then(
      async (memory) => ((await pause.hear(memory)) || (memory && 'pausedUntil' in memory) ? null : memory),
      () => null,
    );
  const tryAgain = () => {
    if (wakes < MOST_WAKES) setTimeout(() => look.poke(), FIRST_PAUSE_MS * 2 ** wakes++);
  };
  const wake = (): Promise<boolean> => {
    if (waking) return waking;
    waking = bring([]).then((memory) => {
      if (memory) {
        share.memory = memory;
        share.engine?.remember(memory);
      }
      waking = null;
      if (memory || share.engine || share.isPaused) stop();
      else tryAgain();
      return Boolean(memory);
    });
    return waking;
  };
  const callLookout = async () => {
    if (isCalling) return;
    isCalling = true;
    const answer = await bring('lookout');
    isCalling = false;
    if (share.lookout) lookOnce();
    // What cannot be looked into may ask for anything: where the engine cannot come either, the background says so.
    else if (answer === false) wake();
    else if (!share.engine && !share.isPaused) tryAgain();
  };
  const lookOnce = () => {
    share.ear.arm();
    // Before the page is parsed its labels and styles are not there, and nothing can be judged.
    if (!isAlive() || share.engine || share.isPaused) stop();
    else if (document.readyState !== 'loading' && document.documentElement) {
      isFound = hasCandidate(document) || (share.lookout?.() ?? false);
      if (isFound) {
        share.sight.note();
        wake();
      } else if (!share.lookout && !isEmpty(document.body ?? document.documentElement)) callLookout();
    }
  };
  let look: Settle = settle(lookOnce, PACE);
  const isBurst = burstMeter();
  // The observer lives through `document.open`, which throws every listener away: it re-arms the rest.
  const observer = new MutationObserver((records) => look.poke(isBurst(records)));
  const stop = () => {
    observer.disconnect();
    look.stop();
    if (!isAlive()) share.ear.disarm();
  };

  const begin = () => {
    share.ear.arm();
    observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: WATCHED });
    look.poke();
  };
  const start = () => {
    begin();
    document.addEventListener('DOMContentLoaded', () => look.poke(), { once: true });
    window.addEventListener(
      'load',
      () => setTimeout(() => isFound && !share.engine && share.sight.note(), PAINTED_MS),
      {
        once: true,
      },
    );
  };
  // Paused, the ear alone stays: what a person presses meanwhile is the person's own, and kept nowhere but in this document.
  const pause = watchPauses(
    share,
    () => {
      share.engine?.stop();
      share.engine = null;
      stop();
      share.ear.hear(listener);
      share.ear.arm();
    },
    () => {
      look = settle(lookOnce, PACE);
      wakes = 0;
      begin();
    },
  );
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
    snapshot: async (_sender, ticket, step) => {
      if (!share.engine) await wake();
      return share.engine?.snapshot(String(ticket), step as SnapshotStep) ?? false;
    },
  });
}
