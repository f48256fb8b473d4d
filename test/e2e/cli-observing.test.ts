// A page that is only observed keeps no other from its turn, and is told as if it had been alone.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untick } from './support/command-line.js';
import { pageOf } from './support/shop.js';

let server: Server;
let origin = '';
const asked: string[] = [];

const form =
  '<form><label><input type="checkbox" name="offers"> Send me offers by email</label><button>Buy</button></form>';

// Ticks its box once the other page was asked for. As it keeps asking whether it was, it is observed for the whole time from then on.
const TICKS = `<script>const ask = async () => {
  if ((await (await fetch('/is-second-begun')).text()) === 'yes') document.querySelector('input').checked = true;
  else setTimeout(ask, 200);
};
ask();</script>`;

const PAGES: Readonly<Record<string, string>> = { '/first': pageOf(form + TICKS), '/second': pageOf(form) };

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const page = PAGES[url];
    if (page !== undefined) asked.push(url);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page ?? (asked.includes('/second') ? 'yes' : 'no'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('the next page is begun while one is observed, and what is ticked by then is found', async () => {
  asked.length = 0;
  const targets = Object.keys(PAGES).map((path) => origin + path);
  const options = ['--concurrency', '1', '--observe', '20', '--format', 'json', '--quiet'];
  const { pages } = (await untick(['audit', ...targets, ...options])).report();
  expect(pages.map(({ url }) => new URL(url).pathname)).toEqual(['/first', '/second']);
  expect(pages.map(({ findings }) => findings.some(({ rule }) => rule === 'script-ticked-consent'))).toEqual([
    true,
    false,
  ]);
  expect(asked).toEqual(['/first', '/second']);
});
