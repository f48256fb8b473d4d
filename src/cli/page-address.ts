import { getDomain } from 'tldts';

/** Origin and path only: a query or fragment may hold a session, a name or a search. */
export function cleanUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null) return url.split(/[?#]/)[0] ?? '';
  return `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
}

/** What findings of one trader share: the registrable domain, else the host, else "file". */
export function siteOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return 'file';
  return getDomain(url, { allowPrivateDomains: true }) ?? hostname;
}
