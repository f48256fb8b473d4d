// A page that does not answer is one we cannot look into. Which kind it is can be told apart, so that nobody is left to wonder.
import { api } from '../api.js';

export type Reason =
  | 'closed'
  | 'browser'
  | 'store'
  | 'file'
  | 'document'
  | 'loading'
  | 'offline'
  | 'unreached'
  | 'forbidden';

export interface Unanswered {
  readonly url: string | undefined;
  readonly isLoading: boolean;
  readonly isOnline: boolean;
  /** The person lets us look into pages of the web. Browsers let people take that back. */
  readonly isAllowed: boolean;
  /** The browser let our script into the page when asked just now. */
  readonly isEntered: boolean;
}

const STORES =
  /^(?:chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com|addons\.opera\.com)$/;
const DOCUMENT = /\.(?:pdf|png|jpe?g|gif|webp|avif|svg|mp4|webm|mp3|txt|json|xml|csv)$/i;

const isStore = ({ hostname, pathname }: URL): boolean =>
  STORES.test(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));

/** Why a page does not answer, from what the browser says of its tab. */
export function whyNot({ url, isLoading, isOnline, isAllowed, isEntered }: Unanswered): Reason {
  // Of pages of its own a browser tells no address, unless it does.
  if (!url || !URL.canParse(url)) return 'closed';
  const address = new URL(url);
  if (address.protocol === 'file:') return 'file';
  if (!/^https?:$/.test(address.protocol)) return 'browser';
  if (isStore(address)) return 'store';
  if (!isAllowed) return 'forbidden';
  // Our script is in and yet nobody answers: what stands there is no page. A script that is kept out says it of error pages,
  // and of documents that the browser shows by a page of its own.
  if (isEntered || DOCUMENT.test(address.pathname)) return 'document';
  if (isLoading) return 'loading';
  return isOnline ? 'unreached' : 'offline';
}

const SENTINEL_FILE = 'src/extension/content/sentinel.iife.js';
export const WEB = ['http://*/*', 'https://*/*'];

// Entering takes milliseconds. Of the source of a page the browser neither lets us in nor says so.
const ENTER_PATIENCE_MS = 1500;

const inTime = () => new Promise<boolean>((resolve) => setTimeout(resolve, ENTER_PATIENCE_MS, false));

/** Puts the sentinel where none answers: in a page that was open before the extension came, that is all it lacks. */
export function enter(tabId: number): Promise<boolean> {
  const entering = api().scripting.executeScript({ target: { tabId }, files: [SENTINEL_FILE] });
  return Promise.race([
    entering.then(
      () => true,
      () => false,
    ),
    inTime(),
  ]);
}

export const isAllowed = (): Promise<boolean> =>
  api()
    .permissions.contains({ origins: WEB })
    .catch(() => true);
