// @vitest-environment node
import { connect } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/cli/serve-folder.js';

let server: FolderServer;

beforeAll(async () => {
  server = await serveFolder(resolve('examples'));
});
afterAll(() => server.close());

// `fetch` would tidy the path up before it is sent.
function statusOf(path: string): Promise<string> {
  return new Promise((done, failed) => {
    const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
    socket.on('error', failed);
    socket.on('data', (data) => {
      done(/ (\d+) /.exec(String(data))?.[1] ?? '');
      socket.destroy();
    });
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}

test('serves the pages of its folder', async () => {
  expect(await statusOf('/fair-en.html')).toBe('200');
});

test.each(['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/shop.json', '/%zz', '/gone.html'])(
  'does not serve %s',
  async (path) => {
    expect(await statusOf(path)).toBe('404');
  },
);
