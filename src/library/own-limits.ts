// What a way of looking cannot see, wherever it looks. The report says so; the page is not to blame for it.
import type { Limit } from '../model/facts.js';

/** In the page's own world, what a page redefined is believed, and what is closed stays closed. */
export const MAIN_WORLD: Limit = {
  kind: 'main-world',
  target: [],
  reason: 'it was looked at from the world of its own scripts, where a page can redefine what is measured',
};

export const NOT_OBSERVED: Limit = {
  kind: 'time',
  target: [],
  reason: 'it was not observed from before its first script: what was ticked until then, and by whom, is not known',
};

const OWN = new Set([MAIN_WORLD.reason, NOT_OBSERVED.reason]);

/** Whether a limit is one of the way of looking, and not of the page. */
export const isOwnLimit = ({ reason }: Limit): boolean => OWN.has(reason);
