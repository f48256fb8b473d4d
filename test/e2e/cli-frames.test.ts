import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageReport } from '../../src/model/report.js';
import { untick } from './support/command-line.js';
import { startServer, type TestServer } from './support/server.js';

const PRETICKED = `<!doctype html><html lang="en"><title>Sign up</title><h1>Create your account</h1>
<form><label>Email <input type="email" name="email"></label>
<label><input id="offers" type="checkbox" name="offers" checked> Send me marketing emails and offers</label>
<button>Sign up</button></form></html>`;

// All of it before the page's own markup is parsed, as a shop that knows about auditors would.
const TAMPERED = `<script>
  Object.defineProperty(HTMLInputElement.prototype, 'checked', { get: () => false, set: () => {} });
  Object.defineProperty(HTMLInputElement.prototype, 'defaultChecked', { get: () => false });
  window.getComputedStyle = () => ({ display: 'none', opacity: '0', getPropertyValue: () => '' });
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 0, 0);
  Element.prototype.matches = () => false;
  Document.prototype.querySelectorAll = () => [];
  Array.prototype.filter = () => [];
  JSON.stringify = () => '{}';
  Object.prototype.toJSON = () => 'nothing';
</script>${PRETICKED}`;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  server.serve('/preticked', PRETICKED);
});
afterAll(() => server.close());

async function audit(target: string, ...flags: readonly string[]): Promise<PageReport> {
  const run = await untick(['audit', target, '--format', 'json', '--quiet', ...flags]);
  const [page] = run.report().pages;
  if (page === undefined) throw new Error(run.stderr);
  return page;
}

const serve = (path: string, body: string) =>
  server.serve(path, `<!doctype html><html lang="en"><title>Shop</title>${body}`);
const identities = ({ findings }: PageReport) =>
  findings.map(({ rule, verdict, severity, text }) => ({ rule, verdict, severity, text }));
const targets = ({ findings }: PageReport) => findings.map(({ target }) => target);

test('frames of the same origin and of another one are named by their place in the page', async () => {
  serve('/inner', `<iframe id="deep" src="/preticked" width="500" height="300"></iframe>`);
  const page = await audit(
    serve(
      '/frames',
      `<iframe id="same" src="/preticked" width="500" height="300"></iframe>
       <iframe id="other" src="${server.url('/preticked', '127.0.0.1')}" width="500" height="300"></iframe>
       <iframe id="nested" src="${server.url('/inner', '127.0.0.1')}" width="500" height="300"></iframe>
       <iframe id="boxed" sandbox src="/preticked" width="500" height="300"></iframe>`,
    ),
  );
  expect(targets(page).toSorted()).toEqual([
    ['#boxed', '#offers'],
    ['#nested', '#deep', '#offers'],
    ['#other', '#offers'],
    ['#same', '#offers'],
  ]);
  expect(page.limits).toEqual([]);
});

test('a frame that cannot be loaded leaves the page incomplete and says which one', async () => {
  const page = await audit(serve('/broken-frame', '<p>Hello<iframe id="pay" src="http://localhost:9/"></iframe>'));
  expect(page.verdict).toBe('incomplete');
  expect(page.limits).toEqual([
    { kind: 'unreachable-frame', target: ['#pay'], reason: 'what it should show could not be loaded' },
  ]);
});

test('a frame of another site that hangs does not take the page with it', async () => {
  const hanging = server.url('/hang-frame', '127.0.0.1');
  const page = await audit(serve('/hung-frame', `${PRETICKED}<iframe id="ad" src="${hanging}"></iframe>`));
  expect(targets(page)).toEqual([['#offers']]);
  expect(page.limits).toEqual([{ kind: 'unreachable-frame', target: ['#ad'], reason: 'it did not answer' }]);
});

test('a page that redefines what is read about it is judged as its honest twin', async () => {
  const honest = await audit(serve('/honest', PRETICKED));
  expect(identities(honest)).toHaveLength(1);
  const tampered = await audit(serve('/tampered', TAMPERED));
  expect(identities(tampered)).toEqual(identities(honest));
  expect(tampered.limits).toEqual([]);
});

test('dialogs are dismissed and the audit goes on', async () => {
  const nagging = `<script>for (let i = 0; i < 5; i++) { alert(i); confirm(i); prompt(i); } onbeforeunload = () => 'stay';</script>`;
  expect(identities(await audit(serve('/dialogs', nagging + PRETICKED)))).toHaveLength(1);
});

test('with --no-javascript a page is judged as its markup stands', async () => {
  const scripted =
    '<form id="f"><button>Go on</button></form><script>f.innerHTML += `<label><input type=checkbox checked> Send me marketing emails</label>`</script>';
  const url = serve('/scripted', scripted);
  expect(identities(await audit(url))).toHaveLength(1);
  expect(identities(await audit(url, '--no-javascript'))).toEqual([]);
  expect(identities(await audit(server.url('/preticked'), '--no-javascript'))).toHaveLength(1);
});

const REACHING_OUT = (origin: string) => `<script>
  new WebSocket('${origin.replace('http', 'ws')}/socket');
  fetch('${origin}/fetched', { mode: 'no-cors' }).catch(() => {});
  navigator.sendBeacon('${origin}/beacon');
</script><link rel="preconnect" href="${origin}"><link rel="stylesheet" href="${origin}/style.css">
<img src="${origin}/pixel.png"><iframe src="data:text/html,<p>inline"></iframe>`;

test('with --offline a file asks nobody for anything, and is still judged', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'untick-offline-')), 'page.html');
  writeFileSync(path, PRETICKED + REACHING_OUT(server.url('').replace(/\/$/, '')));
  const before = server.requests.length;
  const page = await audit(pathToFileURL(path).href, '--offline');
  expect(identities(page)).toHaveLength(1);
  expect(server.requests.slice(before)).toEqual([]);
});

test('with --offline a web page is the only thing asked for, and may not lead elsewhere', async () => {
  const url = serve('/offline', PRETICKED + REACHING_OUT(server.url('').replace(/\/$/, '')));
  const before = server.requests.length;
  expect(identities(await audit(url, '--offline'))).toHaveLength(1);
  expect(server.requests.slice(before)).toEqual(['/offline']);

  const redirected = await untick(['audit', server.url('/elsewhere'), '--offline', '--quiet']);
  expect(redirected).toMatchObject({ code: 3, codes: ['OFFLINE_BLOCKED'] });
  expect(server.requests).not.toContain('/arrived');
});

test('pages are asked for in the language and at the size that were named', async () => {
  const page = await audit(server.url('/preticked'), '--viewport', '390x844', '--lang', 'vi');
  expect(page.viewport).toEqual({ width: 390, height: 844 });
  expect(server.languages.at(-1)).toMatch(/^vi\b/);
  const phone = await audit(
    serve('/phone', `<meta name="viewport" content="width=device-width">${PRETICKED}`),
    '--device',
    'Pixel 7',
  );
  expect(phone.viewport.width).toBe(412);
});
