// A pause belongs to a site, by its registrable domain, and ends by itself: nothing rings, times are compared when asked.
// Content scripts know no registrable domains and, in a frame, not even the page: they ask the background (`wake`).
import type { Settings, Until } from './settings.js';

export const ALWAYS: Until = 'always';

export type PauseChoice = 'hour' | 'today' | 'always';

const HOUR_MS = 3_600_000;

type Paused = Settings['pausedSites'];

/** How long it lasts from `now`: never longer than the day that the person's own clock shows, for `today`. */
export function untilFor(choice: PauseChoice, now: Date): Until {
  if (choice === 'always') return ALWAYS;
  if (choice === 'hour') return new Date(now.getTime() + HOUR_MS).toISOString();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).toISOString();
}

export const isOver = (until: Until, now: Date): boolean => until !== ALWAYS && !(Date.parse(until) > now.getTime());

/** Until when a site is paused, or null. */
export function pauseOf(paused: Paused, site: string, now: Date): Until | null {
  const until = Object.hasOwn(paused, site) ? paused[site] : undefined;
  return until === undefined || site === '' || isOver(until, now) ? null : until;
}

/** The list with one more site, or one less; what is over goes as well. */
export function withPause(paused: Paused, site: string, until: Until | null, now: Date): Paused {
  const others = Object.entries(paused).filter(([other, end]) => other !== site && !isOver(end, now));
  return Object.fromEntries(until === null ? others : [...others, [site, until]]);
}
