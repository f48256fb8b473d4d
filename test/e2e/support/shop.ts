// Pages served from loopback, as a shop would: each test says what is on them.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Shop {
  readonly origin: string;
  /** Puts a page at a path, or changes the one that is there. */
  put(path: string, html: string): string;
  close(): Promise<void>;
}

/** Wraps what is on a page in a whole document. */
export const pageOf = (body: string, language = 'en'): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Shop</title><style>body{font:16px/1.5 sans-serif;margin:24px;max-width:640px}</style><body>${body}</body></html>`;

export async function openShop(pages: Readonly<Record<string, string>>): Promise<Shop> {
  const served = new Map(Object.entries(pages));
  const server: Server = createServer((request, response) => {
    const html = served.get((request.url ?? '').split('?')[0] ?? '');
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? 'not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put: (path, html) => {
      served.set(path, html);
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
