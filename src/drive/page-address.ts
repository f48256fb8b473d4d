import { cleanPath } from '../lexicon/personal.js';

/** Origin and path only: a query or fragment may hold a session, a name or a search. */
export function cleanUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol === 'about:') return `about:${parsed.pathname}`;
  if (parsed === null) return (url.split(/[?#]/)[0] ?? '').replace(/\/\/[^/]*@/, '//');
  // A path on the person's own disk is theirs to know.
  const path = parsed.protocol === 'file:' ? parsed.pathname : cleanPath(parsed.pathname);
  return `${parsed.protocol}//${parsed.host}${path}`;
}
