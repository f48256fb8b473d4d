// Whether its site is paused a frame cannot know by itself: only the background tells the site of the page it is in. So it asks,
// whenever the list of paused sites changes and when a pause it was told of is over.
import type { Memory } from '../../model/history.js';
import { api, isAlive } from '../api.js';
import { ask } from '../bus.js';
import { ALWAYS } from '../pause.js';
import type { Paused } from '../protocol.js';
import type { FrameShare } from './frame-share.js';

// The longest a timer can be set for. One that rings too early asks, is told the same, and is set again.
const LONGEST_MS = 2 ** 31 - 1;
// A moment later than the end, so that the background's clock agrees that it is over.
const AFTER_MS = 250;
// A worker that was being stopped did not hear.
const FIRST_RETRY_MS = 300;
const MOST_TRIES = 6;

export interface PauseWatch {
  /** What the background answered to `wake`: true where it is a pause. */
  hear(answer: Memory | Paused | false): Promise<boolean>;
}

export function watchPauses(share: FrameShare, onPause: () => void, onResume: () => void): PauseWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (answer: Memory | Paused | false): boolean => {
    const until = answer !== false && 'pausedUntil' in answer ? answer.pausedUntil : null;
    clearTimeout(timer);
    if (until !== null && until !== ALWAYS) {
      const rest = Date.parse(until) - Date.now() + AFTER_MS;
      timer = setTimeout(again, Math.min(Math.max(rest, AFTER_MS), LONGEST_MS));
    }
    const wasPaused = share.isPaused;
    share.isPaused = until !== null;
    // Also where it was known: an engine may have been on its way.
    if (share.isPaused) onPause();
    if (wasPaused && !share.isPaused) onResume();
    return share.isPaused;
  };
  const hear = async (answer: Memory | Paused | false): Promise<boolean> => {
    // The answer may be older than the pause that came while the engine was on its way: the newest one counts.
    const isOld = share.isPaused && answer !== false && !('pausedUntil' in answer);
    return settle(isOld ? await ask('wake', null).catch(() => answer) : answer);
  };
  const again = (tries = 0) => {
    const retry = () => {
      if (tries < MOST_TRIES) setTimeout(again, FIRST_RETRY_MS * 2 ** tries, tries + 1);
    };
    if (isAlive()) ask('wake', null).then(settle, retry);
  };
  const { storage } = api();
  storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'pausedSites' in changes) again();
  });
  // A page that asks for nothing wakes no one, and still shows on the toolbar that it is paused, until it is no longer.
  if (window === window.top) {
    storage.local.get('pausedSites').then(
      ({ pausedSites }) => {
        if (Object.keys(pausedSites ?? {}).length > 0) again();
      },
      () => undefined,
    );
  }
  return { hear };
}
