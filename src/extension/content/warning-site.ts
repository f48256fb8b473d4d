// No warnings on one site: the host of the page a person is on, whichever frame asks.
import { loadSettings, type Settings, saveSettings } from '../settings.js';

/** Host name of the page; in a frame that is not told whose page it is in: null. */
function pageHost(): string | null {
  if (window === window.top) return location.hostname;
  const ancestors = location.ancestorOrigins;
  const top = ancestors?.[ancestors.length - 1];
  if (top) return URL.canParse(top) ? new URL(top).hostname : null;
  try {
    return window.top?.location.hostname ?? null;
  } catch {
    return null;
  }
}

export const isHiddenHere = ({ hiddenSites }: Settings): boolean =>
  hiddenSites.includes(location.hostname) || hiddenSites.includes(pageHost() ?? location.hostname);

export interface WarningSite {
  readonly host: string;
  hide(): Promise<void>;
  show(): Promise<void>;
}

async function change(host: string, isHidden: boolean): Promise<void> {
  const { hiddenSites } = await loadSettings();
  const others = hiddenSites.filter((site) => site !== host);
  await saveSettings({ hiddenSites: isHidden ? [...others, host] : others });
}

/** Null where a person could not turn it on again, for the popup speaks of the page and not of its frames. */
export function siteHere(): WarningSite | null {
  const host = pageHost();
  return host ? { host, hide: () => change(host, true), show: () => change(host, false) } : null;
}
