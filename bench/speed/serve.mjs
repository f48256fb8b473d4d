// Serves pages from memory on an address of this machine: content scripts run on http, not on `about:blank`.
import { createServer } from 'node:http';

/** @param {(path: string) => string | null} pageAt */
export async function serve(pageAt) {
  const server = createServer((request, response) => {
    const page = pageAt(decodeURIComponent((request.url ?? '/').replace(/\?.*/, '').slice(1)));
    response.writeHead(page === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: (/** @type {string} */ path) => `http://127.0.0.1:${port}/${encodeURIComponent(path)}`,
    close: () => server.close(),
  };
}
