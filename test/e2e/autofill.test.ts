// The browser itself fills a form in, as it does from a person's saved cards, with events a page takes for typing.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/drive/launch-browser.js';
import { look, reportOf } from '../../src/drive/look.js';
import { type ProbeServer, startProbeServer, visit } from './support/probe-visit.js';

const CARD = { number: '4444444444444444', name: 'Jane Doe', expiryMonth: '12', expiryYear: '2031', cvc: '123' };
const FORM = `<form>
  <label>Name on card <input autocomplete="cc-name"></label>
  <label>Card number <input id="card" autocomplete="cc-number"></label>
  <label>Expires <input autocomplete="cc-exp"></label>
  <label><input type="checkbox" id="news" name="news"> Send me the newsletter by email</label>
  <button>Pay</button>
</form>`;
const onCard = (deed: string) => `<script>
  document.querySelector('#card').addEventListener('change', () => { ${deed} });
</script>`;
const TICK = "document.querySelector('#news').checked = true;";

let browser: Browser;
let server: ProbeServer;

beforeAll(async () => {
  ({ browser } = await launchBrowser(null));
  server = await startProbeServer();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function fillIn(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Autofill.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#card' });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  await session.send('Autofill.trigger', { fieldId: node.backendNodeId, card: CARD });
  await page.waitForFunction(() => document.querySelectorAll(':autofill').length === 3);
}

async function filled(path: string, html: string) {
  const opened = await visit(browser, server.serve(path, html));
  await look(opened);
  await fillIn(opened.page);
  await opened.page.waitForTimeout(1_500);
  const seen = await look(opened);
  await opened.page.context().close();
  return { report: reportOf(seen, opened.settings), said: JSON.stringify(seen) };
}

test('a form the browser fills in is nobody’s trick, also where a box is turned with it', async () => {
  const still = await filled('/still', FORM);
  const turned = await filled('/turned', FORM + onCard(TICK));
  expect(still.report.findings).toEqual([]);
  expect(turned.report.findings).toEqual([]);
  expect(still.said + turned.said).not.toMatch(/4444444444444444|Jane Doe/);
});

test('a box the page ticks a while after is the page’s doing, whoever filled the form in', async () => {
  const { report } = await filled('/later', FORM + onCard(`setTimeout(() => { ${TICK} }, 1_000);`));
  expect(report.findings.map(({ rule, verdict }) => [rule, verdict])).toEqual([['script-ticked-consent', 'fail']]);
});
