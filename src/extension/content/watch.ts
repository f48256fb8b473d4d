import { openRoots } from '../../collect/walk.js';
import { isAlive } from '../api.js';
import { settle } from './settle.js';

// An audit of a page with many controls takes some 10 ms, and waits for a frame of 16 ms before: at most a fiftieth of a
// page's time is ours.
const PACE = { quietMs: 150, patienceMs: 1200, rest: 20, leastRestMs: 300 };

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

export interface Watch {
  /** Look again soon, whatever changed. */
  poke(): void;
  stop(): void;
}

/**
 * Calls `onRest` whenever the page has changed and come to rest. `isOurs` names the nodes we put into the page ourselves:
 * their coming and going is no change, or we would answer our own doing for ever. `onGone` is called once, in a page that
 * outlived the extension.
 */
export function watch(isOurs: (node: Node) => boolean, onRest: () => void | Promise<void>, onGone: () => void): Watch {
  const resting = settle(async () => {
    if (isAlive()) {
      observeRoots();
      await onRest();
    } else {
      stop();
      onGone();
    }
  }, PACE);
  const isNews = (record: MutationRecord): boolean => {
    if (isOurs(record.target)) return false;
    if (record.type !== 'childList') return true;
    return [...record.addedNodes, ...record.removedNodes].some((node) => !isOurs(node));
  };
  const observer = new MutationObserver((records) => {
    if (records.some(isNews)) resting.poke();
  });
  // Observing a root a second time replaces the first: no record comes twice.
  const observeRoots = () => {
    for (const root of openRoots(document)) {
      observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: WATCHED });
    }
  };
  const stop = () => {
    observer.disconnect();
    resting.stop();
  };
  observeRoots();
  return { poke: resting.poke, stop };
}
