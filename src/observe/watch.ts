import { isElement } from '../collect/natives.js';
import type { Root } from '../collect/walk.js';
import { burstMeter } from './bursts.js';
import { settle, type Work } from './settle.js';

// At most a twentieth of a page's time is ours where it comes to rest, and where it does not three hundredths, which is what a page
// that goes on changing may be slowed down by. Nobody reads what changes for longer than the patience (own judgement).
export const PACE = {
  quietMs: 150,
  patienceMs: 2000,
  burstPatienceMs: 10_000,
  rest: 20,
  restless: 33,
  leastRestMs: 300,
};

const WATCHED = [
  'class',
  'style',
  'hidden',
  'open',
  'checked',
  'selected',
  'disabled',
  'type',
  'role',
  'src',
  'aria-checked',
  'aria-pressed',
  'aria-hidden',
  'data-state',
];

/** A clock that ticks changes nothing that is looked at. */
const isMoreThanWords = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type !== 'childList' || [...addedNodes, ...removedNodes].some(isElement);

export interface Watch {
  /** How often anything but words has changed. A look that is taken in slices begins again where this moves. */
  readonly changes: number;
  /** When much was changed at a time, in milliseconds of the page's clock. */
  readonly burstAt: number;
  /** Watches these trees too. Shadow roots are found by looks. */
  follow(roots: readonly Root[]): void;
  /** Look again soon, whatever changed. */
  poke(): void;
  stop(): void;
}

export interface Watcher {
  /** Names the nodes we put into the page ourselves: their coming and going is no change, or we would answer our own doing for ever. */
  isOurs(node: Node): boolean;
  /** False in a page that outlived whoever watches it. */
  isAlive(): boolean;
  /** Called whenever the page has changed and come to rest. Answers how many milliseconds of the page's time it took. */
  onRest: Work;
  /** Called once, when it is no longer alive. */
  onGone(): void;
}

export function watch({ isOurs, isAlive, onRest, onGone }: Watcher): Watch {
  const resting = settle(() => {
    if (isAlive()) return onRest();
    stop();
    onGone();
  }, PACE);
  const isNews = (record: MutationRecord): boolean => {
    if (isOurs(record.target)) return false;
    if (record.type !== 'childList') return true;
    return [...record.addedNodes, ...record.removedNodes].some((node) => !isOurs(node));
  };
  let changes = 0;
  const isBurst = burstMeter();
  let burstAt = Number.NEGATIVE_INFINITY;
  const observer = new MutationObserver((records) => {
    // The first that tells ends the search: a burst of ten thousand costs what one does.
    const isChanged = records.some((record) => isMoreThanWords(record) && isNews(record));
    if (isChanged) changes += 1;
    const isMuch = isChanged && isBurst(records);
    if (isMuch) burstAt = performance.now();
    if (isChanged || records.some(isNews)) resting.poke(isMuch);
  });
  // Observing a root a second time replaces the first: no record comes twice.
  const follow = (roots: readonly Root[]) => {
    for (const root of roots) {
      observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: WATCHED });
    }
  };
  const stop = () => {
    observer.disconnect();
    resting.stop();
  };
  follow([document]);
  return {
    get changes() {
      return changes;
    },
    get burstAt() {
      return burstAt;
    },
    follow,
    poke: () => resting.poke(),
    stop,
  };
}
