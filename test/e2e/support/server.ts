import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A host that does what real ones do to an auditor. Each behaviour is a path; `/page/…` serves what a test put there. */
export interface TestServer {
  readonly port: number;
  /** As seen under one of the two names of this machine: two names are two sites. */
  readonly url: (path: string, host?: 'localhost' | '127.0.0.1') => string;
  readonly serve: (path: string, html: string) => string;
  /** Paths asked for, in order, favicons left out. */
  readonly requests: readonly string[];
  /** `Accept-Language` of each request, in the same order. */
  readonly languages: readonly string[];
  readonly close: () => Promise<void>;
}

function html(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
}

const BEHAVIOURS: Readonly<Record<string, Answer>> = {
  '/silent': () => {},
  '/hang': (_, response) => html(response, '<p>before<script>for (;;) {}</script>'),
  '/hang-frame': (_, response) => html(response, '<p>frame<script>setTimeout(() => { for (;;) {} }, 50)</script>'),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/script-loop': (_, response) => html(response, `<script>location.href = '/script-loop?' + Math.random()</script>`),
  '/elsewhere': (_, response) => response.writeHead(302, { location: '/arrived' }).end(),
  '/pdf': (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4'),
  '/json': (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
  '/download': (_, response) => response.writeHead(200, { 'content-type': 'application/zip' }).end('PK'),
  '/empty': (_, response) => response.writeHead(204).end(),
  '/404': (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<p>gone'),
  '/500': (_, response) => response.writeHead(500, { 'content-type': 'text/html' }).end('<p>broken'),
  '/reset': (request) => request.socket.destroy(),
};

export async function startServer(): Promise<TestServer> {
  const pages = new Map<string, string>();
  const requests: string[] = [];
  const languages: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path !== '/favicon.ico') {
      requests.push(path);
      languages.push(request.headers['accept-language'] ?? '');
    }
    const [bare = '/'] = path.split('?');
    const behaviour = BEHAVIOURS[bare];
    if (behaviour) behaviour(request, response);
    else if (pages.has(bare)) html(response, pages.get(bare) ?? '');
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const url: TestServer['url'] = (path, host = 'localhost') => `http://${host}:${port}${path}`;
  return {
    port,
    url,
    serve: (path, body) => {
      pages.set(path, body);
      return url(path);
    },
    requests,
    languages,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
