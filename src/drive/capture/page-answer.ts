// How the page was answered: by whom, over what, with which headers. Values of cookies, and of headers that may carry a visitor's
// name or number, stay out.
import type { BrowserContext, Page, Request, Response } from 'playwright-core';
import { withoutLongMixed } from '../../model/tokens.js';
import { cleanUrl } from '../page-address.js';

// These say how a page is served, and nothing of who asked for it. Of all others the name is kept.
const TOLD = new Set([
  'age',
  'cache-control',
  'content-encoding',
  'content-language',
  'content-type',
  'date',
  'expires',
  'last-modified',
  'permissions-policy',
  'referrer-policy',
  'server',
  'strict-transport-security',
  'vary',
  'x-frame-options',
]);

const addressOf = (url: string): string => withoutLongMixed(cleanUrl(url));

interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: readonly { readonly name: string; readonly value: string | null }[];
  /** Names of the cookies it sets. */
  readonly cookies: readonly string[];
}

const cookieName = (header: string): string => withoutLongMixed(header.split('=')[0]?.trim() ?? '');

async function told(response: Response): Promise<Answer> {
  const all = await response.headersArray();
  const headers = all
    .map(({ name, value }) => ({ name: name.toLowerCase(), value }))
    .filter(({ name }) => name !== 'set-cookie')
    .map(({ name, value }) => ({ name, value: TOLD.has(name) ? value : null }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const cookies = all.filter(({ name }) => name.toLowerCase() === 'set-cookie');
  return {
    url: addressOf(response.url()),
    status: response.status(),
    headers,
    cookies: cookies.flatMap(({ value }) => value.split('\n').map(cookieName)),
  };
}

async function chainOf(request: Request): Promise<readonly Answer[]> {
  const before = request.redirectedFrom();
  const response = await request.response();
  return [...(before ? await chainOf(before) : []), ...(response ? [await told(response)] : [])];
}

export interface CookieNote {
  readonly name: string;
  readonly domain: string;
  readonly path: string;
  readonly expires: string | null;
  readonly httpOnly: boolean;
  readonly secure: boolean;
  readonly sameSite: string;
}

/** Every cookie that is set by now, of whatever site, without its value. */
export async function cookieNotes(context: BrowserContext): Promise<readonly CookieNote[]> {
  const cookies = await context.cookies();
  return cookies
    .map(({ name, domain, path, expires, httpOnly, secure, sameSite }) => ({
      name: withoutLongMixed(name),
      domain,
      path: withoutLongMixed(path),
      expires: expires < 0 ? null : new Date(expires * 1_000).toISOString(),
      httpOnly,
      secure,
      sameSite,
    }))
    .toSorted((a, b) => (`${a.domain} ${a.name}` < `${b.domain} ${b.name}` ? -1 : 1));
}

/** Remembers the answer that the page it shows came by. */
export class PageAnswer {
  #last: Response | null = null;

  constructor(page: Page) {
    page.on('response', (response) => {
      const request = response.request();
      if (!request.isNavigationRequest() || request.frame().parentFrame() !== null) return;
      if (response.status() < 300 || response.status() >= 400) this.#last = response;
    });
  }

  /** Redirects first. Null where no server answered: a file, a page that a script made. */
  async headers(): Promise<{ readonly chain: readonly Answer[] } | null> {
    const last = this.#last;
    return last && /^https?:/.test(last.url()) ? { chain: await chainOf(last.request()) } : null;
  }

  /** Null where the page did not come over TLS, or the browser does not tell. */
  async tls(): Promise<object | null> {
    const last = this.#last;
    if (!last?.url().startsWith('https:')) return null;
    const details = await last.securityDetails();
    const address = await last.serverAddr();
    if (!details) return null;
    const time = (seconds?: number) => (seconds ? new Date(seconds * 1_000).toISOString() : null);
    const { protocol, issuer, subjectName, validFrom, validTo } = details;
    return {
      server: address ? `${address.ipAddress}:${address.port}` : null,
      protocol: protocol ?? null,
      issuer: issuer ?? null,
      subject: subjectName ?? null,
      validFrom: time(validFrom),
      validTo: time(validTo),
    };
  }
}
