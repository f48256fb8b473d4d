// Consent that scripts send by hand, seen in the requests of a page. Two names of this machine are two sites.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageReport } from '../../src/model/report.js';
import { untick } from './support/command-line.js';
import { startServer, type TestServer } from './support/server.js';

let server: TestServer;
let other: TestServer;
beforeAll(async () => {
  [server, other] = await Promise.all([startServer(), startServer()]);
});
afterAll(() => Promise.all([server.close(), other.close()]));

const SECRET = 'secret-4711';

// Sends on a press, as a shop does; with the page's own form untouched beside it.
const page = (script: string) => `<!doctype html><html lang="en"><title>Shop</title><h1>Checkout</h1>
<form onsubmit="event.preventDefault()"><label>Email <input name="email" value="${SECRET}"></label>
<label><input type="checkbox" name="newsletter"> Send me marketing emails and offers</label></form>
<button id="go">Go on</button><script>
  const first = location.origin, third = 'http://127.0.0.1:${other.port}';
  go.onclick = async () => { ${script} };
</script>`;

const folder = mkdtempSync(join(tmpdir(), 'untick-requests-'));
const PRESS = join(folder, 'press.mjs');
writeFileSync(
  PRESS,
  `export default async ({ page, step }) => {
    await step('before');
    await page.click('#go');
    await page.waitForTimeout(500);
    await step('after');
  };`,
);

let count = 0;
async function press(script: string): Promise<{ readonly receipts: PageReport['receipts']; readonly text: string }> {
  const url = server.serve(`/page-${++count}`, page(script));
  const run = await untick(['audit', url, '--steps', PRESS, '--format', 'json', '--quiet']);
  const { pages } = run.report();
  expect(pages.map(({ step }) => step)).toEqual(['before', 'after']);
  return { receipts: pages.flatMap(({ receipts }) => receipts), text: run.stdout + run.stderr };
}

const told = (receipts: PageReport['receipts']) =>
  receipts.map(({ means, party, consents }) => [
    means,
    party,
    Object.fromEntries(consents.map(({ fieldName, sent }) => [fieldName, sent])),
  ]);

test.each([
  [
    'JSON by fetch',
    `fetch(first + '/api', { method: 'POST', headers: { 'content-type': 'application/json' }, body:
      JSON.stringify({ email: '${SECRET}', consents: { newsletter: true, thirdPartySharing: false } }) })`,
    ['request', 'first', { newsletter: 'on', thirdPartySharing: 'off' }],
  ],
  [
    'a form by XMLHttpRequest',
    `const x = new XMLHttpRequest(); x.open('POST', third + '/api');
     x.setRequestHeader('content-type', 'application/x-www-form-urlencoded');
     x.send('email=${SECRET}&newsletter=0&newsletter=1')`,
    ['request', 'third', { newsletter: 'on' }],
  ],
  [
    'many parts by a beacon',
    `const d = new FormData(); d.append('email', '${SECRET}'); d.append('newsletter', 'yes');
     d.append('file', new Blob(['newsletter=no'])); navigator.sendBeacon(third + '/b', d)`,
    ['request', 'third', { newsletter: 'on' }],
  ],
  [
    'the data of the page’s own form, which is told once',
    `document.forms[0].newsletter.checked = true;
     const data = new URLSearchParams(new FormData(document.forms[0]));
     fetch(third + '/api', { method: 'POST', body: data })`,
    ['request', 'third', { newsletter: 'on' }],
  ],
  [
    'text by a beacon',
    `navigator.sendBeacon(first + '/b', 'newsletter=true&email=${SECRET}')`,
    ['request', 'first', { newsletter: 'on' }],
  ],
  [
    'a blob of JSON by a beacon',
    `navigator.sendBeacon(first + '/b', new Blob([JSON.stringify([{ name: 'newsletter', value: 'on' }])], { type: 'text/plain' }))`,
    ['request', 'first', { newsletter: 'on' }],
  ],
  [
    'a query',
    `fetch(third + '/q?newsletter=yes&email=${SECRET}', { mode: 'no-cors' })`,
    ['request', 'third', { newsletter: 'on' }],
  ],
])('%s is told once, as names and yes or no, with who received it', async (_, script, expected) => {
  const { receipts, text } = await press(script);
  expect(told(receipts)).toEqual([expected]);
  expect(receipts[0]?.receiver).toBe(
    expected[1] === 'first' ? server.url('').replace(/\/$/, '') : `http://127.0.0.1:${other.port}`,
  );
  expect(text).not.toContain(SECRET);
});

test.each([
  [
    'what carries no consent',
    `fetch(first + '/api', { method: 'POST', body: JSON.stringify({ email: '${SECRET}', total: 12, ok: true }) })`,
  ],
  ['a sentence that names one', `fetch(first + '/api', { method: 'POST', body: 'newsletter = a nice thing to have' })`],
  ['a link with a query', `location.href = first + '/page-1?newsletter=1'; await new Promise(() => {})`],
  [
    'a socket, whose words cannot be seen',
    `new WebSocket(third.replace('http', 'ws')).onopen = ({ target }) => target.send('newsletter=yes')`,
  ],
])('nothing is claimed of %s', async (_, script) => {
  const { receipts, text } = await press(script);
  expect(receipts).toEqual([]);
  expect(text).not.toContain(SECRET);
});

test('a form that the browser sends is told once, by the page itself and not by its request', async () => {
  const form = (method: string, at: string) => `<!doctype html><html lang="en"><title>Shop</title>
<form action="${at}" method="${method}"><label><input type="checkbox" name="newsletter" value="yes" checked> Send me marketing emails</label>
<button id="go">Go on</button></form>`;
  for (const [method, party] of [
    ['get', 'first'],
    ['post', 'third'],
  ] as const) {
    const to = party === 'first' ? server : other;
    to.serve('/done', '<!doctype html><html lang="en"><title>Done</title><p>Thanks');
    const url = server.serve(
      `/form-${method}`,
      form(method, to.url('/done', party === 'first' ? 'localhost' : '127.0.0.1')),
    );
    const run = await untick(['audit', url, '--steps', PRESS, '--format', 'json', '--quiet']);
    const receipts = run.report().pages.flatMap((one) => one.receipts);
    expect(told(receipts)).toEqual([['submit', party, { newsletter: 'on' }]]);
  }
});
