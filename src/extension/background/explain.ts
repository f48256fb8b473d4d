// Opens the page of a rule for a warning, which cannot do so itself: no file of ours is open to pages.
import type { Tabs } from 'webextension-polyfill';
import { RULES } from '../../rules/index.js';
import { api } from '../api.js';
import type { Sender } from '../bus.js';

const EXPLAIN_PAGE = 'src/extension/explain/index.html';
const KEY = 'explainTab';

/** The tab that shows a rule already, in the same window, unless a person has gone on from it. */
async function knownTab(sender: Sender): Promise<number | null> {
  const id = (await api().storage.session.get(KEY))[KEY];
  const tab =
    typeof id === 'number'
      ? await api()
          .tabs.get(id)
          .catch(() => null)
      : null;
  const isOurs = tab?.url?.startsWith(api().runtime.getURL(EXPLAIN_PAGE)) && tab.windowId === sender.tab?.windowId;
  return isOurs ? (tab?.id ?? null) : null;
}

async function openTab(url: string, { id, index, windowId, incognito }: Tabs.Tab): Promise<number | undefined> {
  // Pages of ours do not open in private windows: the browser takes one of its others.
  const isElsewhere = incognito || id === undefined || windowId === undefined;
  const where = isElsewhere ? {} : { index: index + 1, openerTabId: id, windowId };
  return (await api().tabs.create({ url, ...where })).id;
}

/** Whatever a page's process asks for, there is one such tab in a window, and it shows a rule of ours. */
export async function explain(sender: Sender, said: unknown): Promise<boolean> {
  const rule = RULES.find(({ id }) => id === said);
  if (!rule || sender.tab?.id === undefined) return false;
  const url = api().runtime.getURL(`${EXPLAIN_PAGE}?rule=${rule.id}`);
  const known = await knownTab(sender);
  if (known !== null) await api().tabs.update(known, { url, active: true });
  else await api().storage.session.set({ [KEY]: await openTab(url, sender.tab) });
  return true;
}
