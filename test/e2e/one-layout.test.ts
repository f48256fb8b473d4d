// At most one layout an audit, by the browser's own counter, on a page that dirties itself at every step.
import { readFileSync } from 'node:fs';
import { type Browser, type CDPSession, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../scripts/build.mjs';
import { findBrowser } from '../../src/cli/find-browser.js';

let browser: Browser;
let session: CDPSession;
let contextId: number;

const ROW =
  '<tr><td><label style="position:relative"><input type="checkbox" checked style="position:absolute;opacity:0"><i style="display:inline-block;width:14px;height:14px;border:1px solid"></i> I agree to receive marketing emails</label></td></tr>';
const PAGE = `<!doctype html><title>Dirty</title><form><table>${ROW.repeat(300)}</table><button>Pay</button></form>`;

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

beforeAll(async () => {
  build(['page']);
  browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.setContent(PAGE);
  session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'untick' });
  contextId = world.executionContextId;
  await evaluate(
    readFileSync('dist/page/untick.js', 'utf8').replace(/^(?:var|let|const) untick\b/m, 'globalThis.untick'),
  );
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
