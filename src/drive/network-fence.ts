import type { BrowserContext, BrowserContextOptions, Route } from 'playwright-core';
import { CodedError } from './coded-error.js';

// Nothing listens on the discard port here, so whatever is not answered below (sockets, preconnects) ends at it.
export const NOWHERE: NonNullable<BrowserContextOptions['proxy']> = {
  server: 'http://127.0.0.1:9',
  bypass: '<-loopback>',
};

const NODE_FAILURES: readonly (readonly [RegExp, string, string])[] = [
  [/ENOTFOUND|EAI_AGAIN/, 'HOST_UNREACHABLE', 'its name could not be found'],
  [/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT/, 'HOST_UNREACHABLE', 'the connection was refused'],
  [/ECONNRESET|EPIPE|UND_ERR_SOCKET/, 'CONNECTION_RESET', 'the host hung up'],
  [/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/, 'CERT_ERROR', 'its certificate cannot be trusted'],
];

function nameFetchFailure(error: unknown): CodedError {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : null;
  const words = `${cause !== null && 'code' in cause ? cause.code : ''} ${cause?.message ?? ''}`;
  const known = NODE_FAILURES.find(([pattern]) => pattern.test(words));
  return known ? new CodedError(known[1], known[2]) : new CodedError('LOAD_FAILED', 'it could not be loaded');
}

/**
 * Lets one address through and nothing else. The browser follows redirects without asking again, so the one web
 * page is fetched from here, where a redirect can be seen and refused.
 */
export class NetworkFence {
  failure: CodedError | null = null;

  constructor(private readonly allowed: string) {}

  async raise(context: BrowserContext): Promise<void> {
    await context.route('**/*', (route) => this.answer(route));
  }

  private async answer(route: Route): Promise<void> {
    const request = route.request();
    const named =
      request.url() === this.allowed && request.isNavigationRequest() && request.frame().parentFrame() === null;
    if (!named) return route.abort('blockedbyclient');
    if (this.allowed.startsWith('file:')) return route.continue();
    try {
      await this.fulfil(route);
    } catch (error) {
      this.failure = error instanceof CodedError ? error : nameFetchFailure(error);
      await route.abort('blockedbyclient');
    }
  }

  private async fulfil(route: Route): Promise<void> {
    const { accept = '*/*', 'accept-language': language = '*', 'user-agent': agent = '' } = route.request().headers();
    const headers = { accept, 'accept-language': language, 'user-agent': agent };
    const response = await fetch(this.allowed, { redirect: 'manual', headers });
    if (response.headers.has('location')) {
      throw new CodedError('OFFLINE_BLOCKED', 'it leads to another address, which --offline blocks');
    }
    const body = Buffer.from(await response.arrayBuffer());
    // Node has already unpacked the body.
    const kept = [...response.headers].filter(([name]) => !['content-encoding', 'content-length'].includes(name));
    await route.fulfill({ status: response.status, headers: Object.fromEntries(kept), body });
  }
}
