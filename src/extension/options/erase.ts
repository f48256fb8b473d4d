import { api } from '../api.js';
import { deleteAll } from '../log/retention.js';
import { saveSettings } from '../settings.js';

/** All that tells where the person has been: the log, what is known of open tabs, and the lists of sites. */
export async function erase(): Promise<void> {
  await deleteAll();
  await api().storage.session.clear();
  await saveSettings({ pausedSites: {}, hiddenSites: [] });
}
