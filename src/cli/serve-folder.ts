import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface FolderServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder to this machine only, on a port the system picks. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const root = normalize(join(folder, sep));
  const server = createServer(async (request, response) => {
    try {
      // Throws on a broken escape, which is as good as not found.
      const pathname = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
      const path = normalize(join(root, pathname));
      const type = TYPES[extname(path)];
      if (!path.startsWith(root) || type === undefined) throw new Error('outside the folder or of no known type');
      const body = await readFile(path);
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
