import { api } from '../api.js';
import { trim } from '../log/retention.js';
import { lookAtClock } from '../log/steady-clock.js';
import { loadSettings } from '../settings.js';

const CLOCK_KEY = 'logClock';
const DAY_MS = 86_400_000;

/**
 * Takes out of the log what is older than the person wants it kept. Asked at every start of the worker, done once a day: a
 * time of our own in the browser would need a permission more, and an evening without the worker keeps no secrets.
 * @returns how many records went.
 */
export async function trimDaily(now = new Date()): Promise<number> {
  const stored = (await api().storage.local.get(CLOCK_KEY))[CLOCK_KEY];
  const { clock, isSteady } = lookAtClock(stored, now);
  const since = now.getTime() - Date.parse((stored as { seen?: string } | undefined)?.seen ?? '');
  if (since >= 0 && since < DAY_MS) return 0;
  const { retentionDays } = await loadSettings();
  const isDue = isSteady && retentionDays > 0;
  const gone = isDue ? await trim(new Date(now.getTime() - retentionDays * DAY_MS), now) : 0;
  // Afterwards: a worker that is stopped in between begins again at its next start.
  await api().storage.local.set({ [CLOCK_KEY]: clock });
  return gone;
}
