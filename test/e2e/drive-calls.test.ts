// What a look at a page costs the browser: how often it is asked, and how often the engine is sent.
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FEATURES_OFF } from '../../src/drive/browser-flags.js';
import { findBrowser } from '../../src/drive/find-browser.js';
import { look, rest } from '../../src/drive/look.js';
import { openContext, openVisit } from '../../src/drive/open-visit.js';
import { type ProbeServer, startProbeServer, visitSettings } from './support/probe-visit.js';

interface Call {
  readonly method: string;
  readonly text: string;
}

let browser: Browser;
let server: ProbeServer;

beforeAll(async () => {
  server = await startProbeServer();
  browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox', FEATURES_OFF] });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Every call that is sent to the browser on our own line from now on. */
function callsOf(context: BrowserContext): Call[] {
  const calls: Call[] = [];
  const open = context.newCDPSession.bind(context);
  context.newCDPSession = async (page) => {
    const session = await open(page);
    const send = session.send.bind(session) as (method: string, params?: object) => Promise<never>;
    const counted = (method: string, params?: object) => {
      calls.push({ method, text: JSON.stringify(params ?? {}) });
      return send(method, params);
    };
    return Object.assign(session, { send: counted });
  };
  return calls;
}

const BOX = '<form><label><input type="checkbox" checked> Send me offers by email</label><button>Buy</button></form>';

async function visited(html: string) {
  const request = { url: server.serve('/page', html), viewport: null, failure: null };
  const settings = visitSettings();
  const context = await openContext({ browser, userAgent: null }, request, settings);
  const calls = callsOf(context);
  const visit = await openVisit(context, request, settings);
  await visit.arrive();
  const rested = await rest(visit);
  // Until what the browser itself calls idle has been answered as well.
  await visit.page.waitForTimeout(1_500);
  await visit.watch.settled();
  return { visit, rested, calls, close: () => context.close() };
}

const counts = (calls: readonly Call[]) => {
  const methods = calls.map(({ method }) => method);
  return Object.fromEntries(
    [...new Set(methods)].sort().map((name) => [name, methods.filter((m) => m === name).length]),
  );
};

test('the engine is sent once for a page and the frames of its process, and to no page that has gone nowhere', async () => {
  const { visit, rested, calls, close } = await visited(`${BOX}<iframe srcdoc='${BOX}'></iframe>`);
  expect((await look(visit, { rested })).frames).toHaveLength(2);
  const { engine } = visit.settings;
  const sent = calls.filter(({ text }) => text.length > engine.length);
  expect(sent.map(({ method }) => method)).toEqual(['Page.addScriptToEvaluateOnNewDocument']);
  expect(JSON.parse(sent[0]?.text ?? '{}')).toMatchObject({ runImmediately: false });
  await close();
});

test('a look at a page of one frame asks it twice, and walks its tree once', async () => {
  const { visit, rested, calls, close } = await visited(BOX);
  calls.length = 0;
  const { frames } = await look(visit, { rested });
  expect(frames[0]?.report.findings.length).toBeGreaterThan(0);
  expect(counts(calls)).toEqual({
    'DOM.disable': 1,
    'DOM.getDocument': 1,
    'Page.createIsolatedWorld': 1,
    // The frames of the page, and of the process whose closed roots are opened.
    'Page.getFrameTree': 2,
    'Runtime.evaluate': 2,
  });
  await close();
});
