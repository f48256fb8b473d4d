// What the browser of an audit is started with: everything Playwright turns off, and no page that nobody can see.
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { findBrowser } from '../../src/drive/find-browser.js';
import { launchBrowser } from '../../src/drive/launch-browser.js';

const folder = mkdtempSync(join(tmpdir(), 'untick-flags-'));
const told = join(folder, 'told');
/** The browser, which writes down what it is started with. */
const telling = join(folder, 'browser');
writeFileSync(telling, `#!/bin/sh\nprintf '%s\\n' "$@" > '${told}'\nexec '${findBrowser()}' "$@"\n`);
chmodSync(telling, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

/** Of what was told the last is heard. */
function featuresOff(): readonly string[] {
  const flag = '--disable-features=';
  const flags = readFileSync(told, 'utf8').split('\n');
  return (flags.findLast((one) => one.startsWith(flag)) ?? '').slice(flag.length).split(',');
}

test('what Playwright turns off stays off', async () => {
  await (await chromium.launch({ executablePath: telling, args: ['--no-sandbox'] })).close();
  const theirs = featuresOff();
  await (await launchBrowser(telling)).browser.close();
  expect(theirs.length).toBeGreaterThan(10);
  expect(featuresOff()).toEqual(expect.arrayContaining([...theirs]));
});

test('beside the page that is audited the browser draws none of its own', async () => {
  const { browser } = await launchBrowser(null);
  try {
    const page = await (await browser.newContext()).newPage();
    await page.goto('data:text/html,<title>A page</title>');
    // Pages of the browser's own come a moment after their window.
    await page.waitForTimeout(1_000);
    const session = await browser.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    const addresses = targetInfos.filter(({ type }) => type !== 'browser' && type !== 'tab').map(({ url }) => url);
    expect(addresses).toEqual([page.url()]);
  } finally {
    await browser.close();
  }
});
