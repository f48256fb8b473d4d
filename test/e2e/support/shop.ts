// Pages served from loopback, as a shop would: each test says what is on them.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Content = string | Uint8Array;

// A path tells by its ending what stands there, as on most servers; without one it is a page.
const TYPES: Readonly<Record<string, string>> = {
  xhtml: 'application/xhtml+xml',
  svg: 'image/svg+xml',
  // Chromium saves what is called MathML by its own type.
  mml: 'application/xml',
  xml: 'application/xml',
  xsl: 'text/xsl',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  png: 'image/png',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  mhtml: 'multipart/related',
  /** Says nothing of its letters. */
  htm: 'text/html',
  /** Says the wrong thing of its letters. */
  western: 'text/html; charset=windows-1252',
};

const typeOf = (path: string): string => TYPES[/\.([a-z0-9]+)$/.exec(path)?.[1] ?? ''] ?? 'text/html; charset=utf-8';

/** Asked for, it never answers. */
export const SILENT = '/never';

export interface Shop {
  readonly origin: string;
  /** The same shop under the other name of this machine: to a browser another site. */
  readonly elsewhere: string;
  /** Puts a page at a path, or changes the one that is there. */
  put(path: string, html: Content): string;
  /** What forms sent, in order: the path and the fields. */
  readonly received: readonly { readonly path: string; readonly fields: URLSearchParams }[];
  close(): Promise<void>;
}

/** Wraps what is on a page in a whole document. */
export const pageOf = (body: string, language = 'en'): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Shop</title><style>body{font:16px/1.5 sans-serif;margin:24px;max-width:640px}</style><body>${body}</body></html>`;

export async function openShop(pages: Readonly<Record<string, Content>>): Promise<Shop> {
  const served = new Map<string, Content>(Object.entries(pages));
  const received: { path: string; fields: URLSearchParams }[] = [];
  const server: Server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      received.push({ path: request.url ?? '', fields: new URLSearchParams(Buffer.concat(chunks).toString()) });
    }
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (path === SILENT) return;
    const html = served.get(path);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': typeOf(path) });
    response.end(html ?? 'not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    elsewhere: `http://localhost:${port}`,
    received,
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
