import { getDomain } from 'tldts';

/** What findings of one trader share: the registrable domain, else the host, else "file". Of no address it is nothing. */
export function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return 'file';
  return getDomain(url, { allowPrivateDomains: true }) ?? hostname;
}
