// Where a frame is the browser says, and never the frame itself.
import type { Sender } from './bus.js';

export const originOf = (url: string | undefined): string => (url && URL.canParse(url) ? new URL(url).origin : 'null');

/** An address is believed only as far as the browser confirms its origin; else the origin is all that is kept. */
export function confirmedUrl(url: string, sender: Sender): string {
  if (!/^https?:/.test(url)) return url;
  const known = [sender.origin, originOf(sender.url)];
  return known.includes(originOf(url)) ? url : `${originOf(sender.url)}/`;
}
