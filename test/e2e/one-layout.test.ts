// At most one layout an audit, by the browser's own counter, on a page that dirties itself at every step.
import { readFileSync } from 'node:fs';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGES } from '../../bench/speed/pages.mjs';
import { build } from '../../scripts/build.mjs';
import { FEATURES_OFF } from '../../src/drive/browser-flags.js';
import { findBrowser } from '../../src/drive/find-browser.js';

let browser: Browser;
let page: Page;
let session: CDPSession;
let contextId: number;

const ROW =
  '<tr><td><label style="position:relative"><input type="checkbox" checked style="position:absolute;opacity:0"><i style="display:inline-block;width:14px;height:14px;border:1px solid">✓</i> I agree to receive marketing emails</label></td></tr>';
const BANNER =
  '<div style="position:fixed;bottom:0;background:#fff"><p>We use cookies to measure our site.</p><button>Accept</button><button>Reject</button></div>';
const PAGE = `<!doctype html><title>Dirty</title><form><table>${ROW.repeat(300)}</table><p>By paying you agree to our terms of sale.</p><button>Pay</button></form>${BANNER}`;

async function evaluate(expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function layouts(): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === 'LayoutCount')?.value ?? -1;
}

async function open(html: string): Promise<void> {
  await page.setContent(html);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'untick' });
  contextId = world.executionContextId;
  await evaluate(
    readFileSync('dist/page/untick.js', 'utf8').replace(/^(?:var|let|const) untick\b/m, 'globalThis.untick'),
  );
}

beforeAll(async () => {
  build(['page']);
  browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox', FEATURES_OFF] });
  page = await browser.newPage();
  session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await open(PAGE);
});

afterAll(() => browser?.close());

const AUDIT = 'globalThis.untick.auditFrame().findings.length';
const DIRTY =
  'document.querySelectorAll("td").forEach((cell, i) => { cell.style.paddingLeft = (i % 7 + Math.random()) + "px"; });';

test('a dirty page is laid out once', async () => {
  await evaluate('document.body.offsetWidth');
  const before = await layouts();
  expect(await evaluate(`${DIRTY} ${AUDIT}`)).toBe(300);
  expect((await layouts()) - before).toBe(1);
});

test('a page that has not changed is not laid out at all', async () => {
  await evaluate('document.body.offsetWidth');
  const before = await layouts();
  expect(await evaluate(AUDIT)).toBe(300);
  expect((await layouts()) - before).toBe(0);
});

test('the counter would tell: reading and writing in turn lays out again and again', async () => {
  const before = await layouts();
  await evaluate(
    'document.querySelectorAll("td").forEach((cell, i) => { cell.style.paddingLeft = i + "px"; cell.getBoundingClientRect(); });',
  );
  expect((await layouts()) - before).toBeGreaterThan(100);
});

test('observing a page at rest reads its consents ten times a second at most, and lays out not once', async () => {
  await evaluate('globalThis.untick.observe()');
  // The looks of the beginning are over.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const cost = async () => (await evaluate('globalThis.untick.cost()')) as { samples: number; controls: number };
  const [before, laidOut] = [await cost(), await layouts()];
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const after = await cost();
  expect(after.controls).toBe(300);
  expect(after.samples).toBeGreaterThan(before.samples);
  // Two seconds by the browser's clock, and the timer's own slack.
  expect(after.samples - before.samples).toBeLessThanOrEqual(25);
  expect((await layouts()) - laidOut).toBe(0);
});

describe.each(['shop', 'controls', 'depth'])('the page of the bench called %s', (name) => {
  const html = PAGES[name]?.html() ?? '';
  const TWITCH = 'document.body.style.paddingTop = ((performance.now() % 7) + 1).toString().concat("px");';

  test('is laid out once where it has changed, and not at all where it has not', async () => {
    await open(html);
    await evaluate('document.body.offsetWidth');
    const before = await layouts();
    expect(await evaluate(`${TWITCH} ${AUDIT}`)).toBeGreaterThan(20);
    const between = await layouts();
    expect(between - before).toBe(1);
    expect(await evaluate(AUDIT)).toBeGreaterThan(20);
    expect((await layouts()) - between).toBe(0);
  });
});
