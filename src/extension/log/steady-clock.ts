// Whether the clock can be trusted to say what is old. A clock that is ten years ahead for an afternoon would have the whole log
// thrown away as too old; so nothing is thrown away until the clock has gone on evenly for a week. Pure.

/** What is kept of the clock from one look to the next. ISO 8601, UTC. */
export interface SeenClock {
  readonly seen: string;
  /** Since when it has gone on without a jump. */
  readonly steadySince: string;
}

const DAY_MS = 86_400_000;
// Own judgement. A browser that nobody opened for a month is rare, and costs a week more of keeping; a clock that went wrong is
// noticed within days, since pages refuse to load under it.
const JUMP_MS = 30 * DAY_MS;
const STEADY_MS = 7 * DAY_MS;
// Clocks are set right by seconds to hours; time zones and summer time do not touch UTC.
const BACK_MS = DAY_MS;

const isClock = (stored: unknown): stored is SeenClock =>
  typeof stored === 'object' &&
  stored !== null &&
  [(stored as SeenClock).seen, (stored as SeenClock).steadySince].every((time) => !Number.isNaN(Date.parse(time)));

/** @param stored what was kept at the last look, or anything else, which is as if there had been none. */
export function lookAtClock(stored: unknown, now: Date): { readonly clock: SeenClock; readonly isSteady: boolean } {
  const seen = now.toISOString();
  const ahead = isClock(stored) ? now.getTime() - Date.parse(stored.seen) : Number.NaN;
  const isEven = ahead >= -BACK_MS && ahead <= JUMP_MS;
  const steadySince = isEven && isClock(stored) ? stored.steadySince : seen;
  return { clock: { seen, steadySince }, isSteady: now.getTime() - Date.parse(steadySince) >= STEADY_MS };
}
