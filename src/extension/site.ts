import { getDomain } from 'tldts';

/** Registrable domain; the host name where there is none, as for `localhost` and addresses. Empty for pages without a host. */
export function siteOf(url: string): string {
  try {
    const { hostname } = new URL(url);
    return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
  } catch {
    return '';
  }
}
