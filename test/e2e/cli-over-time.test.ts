// Pages that act over time, and pages that close themselves off, looked at by the built command line.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld } from '../../src/drive/isolated-world.js';
import { launchBrowser } from '../../src/drive/launch-browser.js';
import { PageWatch } from '../../src/drive/page-watch.js';
import type { PageReport } from '../../src/model/report.js';
import { untick } from './support/command-line.js';
import { startServer, type TestServer } from './support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const serve = (path: string, body: string) =>
  server.serve(path, `<!doctype html><html lang="en"><title>Sign up</title><h1>Create your account</h1>${body}`);

async function audit(target: string, ...flags: readonly string[]): Promise<PageReport> {
  const run = await untick(['audit', target, '--format', 'json', '--quiet', ...flags]);
  const page = run.report().pages.at(-1);
  if (page === undefined) throw new Error(run.stderr);
  return page;
}

const FORM = `<form><label>Email <input type="email" name="email"></label>
<label><input id="offers" type="checkbox" name="offers"> Send me marketing emails and offers</label>
<button>Sign up</button></form>`;

// What a script of the page does once the person has had time to see the empty box, on a busy machine too.
const folder = mkdtempSync(join(tmpdir(), 'untick-later-'));
const TICKED_LATER = join(folder, 'ticked-later.mjs');
writeFileSync(
  TICKED_LATER,
  `export default async ({ page, step }) => {
    await step('shown');
    await page.waitForTimeout(1500);
    for (const frame of page.frames()) await frame.evaluate('globalThis.offers && (offers.checked = true)');
    await page.waitForTimeout(1000);
    await step('later');
  };`,
);

const found = ({ findings }: PageReport) => findings.map(({ rule, target }) => [rule, target.flat().at(-1)]);

test('a box that a script ticks after the page was shown is told from one the markup ticks', async () => {
  expect(found(await audit(serve('/later', FORM), '--steps', TICKED_LATER))).toContainEqual([
    'script-ticked-consent',
    '#offers',
  ]);
});

test('it is seen in frames of the same site and of another one too', async () => {
  serve('/later', FORM);
  const page = await audit(
    serve(
      '/later-frames',
      `<iframe id="same" src="/later" width="500" height="300"></iframe>
       <iframe id="other" src="${server.url('/later', '127.0.0.1')}" width="500" height="300"></iframe>`,
    ),
    '--steps',
    TICKED_LATER,
  );
  const ticked = page.findings.filter(({ rule }) => rule === 'script-ticked-consent');
  expect(ticked.map(({ target }) => target[0]).toSorted()).toEqual(['#other', '#same']);
  expect(page.limits).toEqual([]);
});

test('what happened over time counts as measured, with the scripts of pages and without', async () => {
  const url = serve('/quiet', FORM);
  for (const page of [await audit(url), await audit(url, '--no-javascript')]) {
    expect(Object.entries(page.outcomes).filter(([, outcome]) => outcome === 'skipped')).toEqual([]);
    expect(page).toMatchObject({ verdict: 'clean', limits: [], receipts: [] });
  }
});

test('a page that looks for whoever watches it finds nothing', async () => {
  const page = await audit(
    serve(
      '/suspicious',
      `${FORM}<script>
        const before = document.documentElement.outerHTML.length;
        addEventListener('load', () => setTimeout(() => {
          const names = Object.getOwnPropertyNames(window).filter((name) => /untick/i.test(name));
          const patched = ['checked', 'value'].filter((name) =>
            !/native code/.test(Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, name).get));
          document.title = JSON.stringify([names, patched, document.querySelectorAll('[data-untick], [untick]').length]);
        }, 300));
      </script>`,
    ),
  );
  expect(page.title).toBe('[[],[],0]');
});

test('a document that is written anew late is the page that is judged', async () => {
  const written = JSON.stringify(
    `<!doctype html><html lang="en"><title>New</title>${FORM.replace('name="offers"', 'name="offers" checked')}`,
  ).replaceAll('</', '<\\/');
  const page = await audit(
    serve(
      '/rewritten',
      `<p>Please wait<script>setTimeout(() => { document.open(); document.write(${written}); document.close(); }, 200)</script>`,
    ),
  );
  expect(found(page)).toEqual([['preticked-consent', '#offers']]);
  expect(page.title).toBe('New');
});

const BOX = '<label><input type="checkbox" name="news" checked> Send me marketing emails and offers</label>';
const SLOTTED = '<span>Share my data with advertising partners</span>';
const WITH_SLOT = '<label><input type="checkbox" name="share" checked> <slot></slot></label>';

/** The same page with roots of either kind: made by script, declared, nested in an open one, filled by a slot, labelled from outside. */
const ROOTS = (mode: 'open' | 'closed') => `<form>
<div id="made"></div>
<div id="declared"><template shadowrootmode="${mode}">${BOX}</template></div>
<div id="outer"><template shadowrootmode="open"><section id="nested"></section></template></div>
<div id="slotted">${SLOTTED}</div>
<button>Sign up</button></form>
<script>
  const put = (host, html) => { host.attachShadow({ mode: '${mode}' }).innerHTML = html; };
  put(made, ${JSON.stringify(BOX)});
  put(slotted, ${JSON.stringify(WITH_SLOT)});
  put(outer.shadowRoot.querySelector('#nested'), ${JSON.stringify(BOX)});
  // A control of its own make, named by a label outside the root that draws it.
  customElements.define('consent-box', class extends HTMLElement {
    static formAssociated = true;
    constructor() { super(); put(this, '<input type="checkbox" checked>'); }
  });
</script>
<label>I agree to receive promotional messages <consent-box id="own"></consent-box></label>`;

const identities = ({ findings }: PageReport) =>
  findings.map(({ rule, verdict, severity, text }) => ({ rule, verdict, severity, text }));

test('boxes in closed roots are found as those in open ones are, however the roots were made', async () => {
  const open = await audit(serve('/roots-open', ROOTS('open')));
  const closed = await audit(serve('/roots-closed', ROOTS('closed')));
  expect(open.findings.filter(({ rule }) => rule === 'preticked-consent').length).toBeGreaterThanOrEqual(4);
  expect(identities(closed)).toEqual(identities(open));
  expect(closed.findings.map(({ target }) => target)).toEqual(open.findings.map(({ target }) => target));
  expect(closed.limits).toEqual(open.limits);
});

test('closed roots in frames of the same site and of another one are entered', async () => {
  serve('/roots-closed', ROOTS('closed'));
  const page = await audit(
    serve(
      '/roots-frames',
      `<iframe id="same" src="/roots-closed" width="600" height="400"></iframe>
       <iframe id="other" src="${server.url('/roots-closed', '127.0.0.1')}" width="600" height="400"></iframe>`,
    ),
  );
  const frames = page.findings.filter(({ rule }) => rule === 'preticked-consent').map(({ target }) => target[0]);
  expect(frames.filter((frame) => frame === '#same').length).toBeGreaterThanOrEqual(4);
  expect(frames.filter((frame) => frame === '#other')).toHaveLength(frames.length / 2);
});

// Stands in for the page script, and remembers how much of the document there was when it came.
const SPY = `var untick = { observe() {}, missingWords: () => [], enterRoot() {}, auditFrame: () => ({}) };
var came = (globalThis.came ?? 0) + 1;
var found = document.documentElement ? document.documentElement.childNodes.length : 0;`;

test('every document of every process is met before its first script, once, and stays met while the page goes on', async () => {
  serve('/inner', '<p>inner<script>1</script>');
  const url = serve(
    '/outer',
    `<iframe src="/inner"></iframe><iframe src="${server.url('/inner', '127.0.0.1')}"></iframe>`,
  );
  const running = await launchBrowser(null);
  try {
    const page = await running.browser.newPage();
    const script = { engine: SPY, wordsOf: () => null, globalPrivacyControl: false };
    const watch = await PageWatch.begin(page, { script, onLeave: () => {} });
    const met = async () => {
      await page.waitForLoadState('networkidle');
      await watch.settled();
      const worlds = (await watch.frames()).map((frame) => openWorld(frame));
      const asked = (await Promise.all(worlds)).map((world) => world.evaluate<unknown>('[came, found]'));
      return Promise.all(asked);
    };
    await page.goto(url);
    expect(await met()).toEqual(Array(3).fill([1, 0]));
    await watch.remember(new Map([['localhost', { declined: [], refused: ['Cookies?'] }]]));
    expect(await met()).toEqual(Array(3).fill([1, 0]));
    // Another site, in another process; and back.
    await page.goto(server.url('/outer', '127.0.0.1'));
    expect(await met()).toEqual(Array(3).fill([1, 0]));
    await page.goBack();
    expect(await met()).toEqual(Array(3).fill([1, 0]));
    expect(
      await page.evaluate('Object.getOwnPropertyNames(window).filter((name) => /^(untick|came$)/i.test(name))'),
    ).toEqual([]);
  } finally {
    await running.browser.close();
  }
});
