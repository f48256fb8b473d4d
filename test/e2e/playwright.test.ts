// What the fixture is made of, on pages that are hard to look at. As a project of a person's own it is tested by `package.test.ts`.
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { build } from '../../scripts/build.mjs';
import { FEATURES_OFF } from '../../src/drive/browser-flags.js';
import { findBrowser } from '../../src/drive/find-browser.js';
import { settingsOf } from '../../src/library/audit-options.js';
import { auditPage } from '../../src/library/page.js';
import { auditConsent } from '../../src/playwright/audit-consent.js';
import { auditOnce } from '../../src/playwright/audit-once.js';
import { checkedJudging } from '../../src/playwright/consent-options.js';
import { watchConsent } from '../../src/playwright/consent-watch.js';
import { FAIR, SCRIPT_TICKED, UNFAIR } from './support/consent-pages.js';
import { startServer, type TestServer } from './support/server.js';

type Asked = Parameters<typeof auditConsent>[0];

const FRAMED = `<!doctype html><html lang="en"><title>Sign up</title><h1>Sign up</h1>
<iframe id="same" srcdoc="${UNFAIR.replaceAll('"', '&quot;')}" width="600" height="300"></iframe>
<iframe id="other" src="OTHER" width="600" height="300"></iframe></html>`;

const SHADOWS = `<!doctype html><html lang="en"><title>Sign up</title><h1>Sign up</h1>
<div id="open"></div><div id="closed"></div><script>
const html = '<form><label><input type="checkbox" name="share" checked> Share my data with Example Partners Ltd</label><button>Sign up</button></form>';
for (const mode of ['open', 'closed']) document.getElementById(mode).attachShadow({ mode }).innerHTML = html;
</script></html>`;

// Whatever a page may do to those who look at it from its own world.
const STRICT = `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="script-src 'none'">
${UNFAIR.slice(UNFAIR.indexOf('<title>'))}`;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let server: TestServer;

beforeAll(async () => {
  build(['page']);
  server = await startServer();
  browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox', FEATURES_OFF] });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  await context?.close();
  context = await browser.newContext();
  page = await context.newPage();
});

async function open(html: string): Promise<void> {
  await page.goto(server.serve('/page', html.replace('OTHER', server.url('/other', '127.0.0.1'))));
}

const look = async (target: unknown, options: Parameters<typeof auditConsent>[1] = {}) => {
  const { pages } = await auditConsent(target as Asked, options);
  const [report] = pages;
  if (!report) throw new Error('no page');
  return report;
};
const placesIn = async (target: unknown, options = {}) =>
  (await look(target, options)).findings.filter(({ rule }) => rule === 'preticked-consent').map((one) => one.target);

describe.each(['isolated', 'main'] as const)('from the %s world', (world) => {
  test('finds the same, leaves nothing behind and sends nothing', async () => {
    await open(UNFAIR);
    const state = () =>
      page.evaluate(() => [Object.getOwnPropertyNames(window).sort().join(), document.documentElement.outerHTML]);
    const before = await state();
    const asked = server.requests.length;
    const report = await look(page, { world });
    expect(report.findings.map(({ rule }) => rule)).toContain('preticked-consent');
    expect(await state()).toEqual(before);
    expect(server.requests.slice(asked)).toEqual([]);
  });

  test('looks into frames of the site and of others, and names their place', async () => {
    server.serve('/other', UNFAIR);
    await open(FRAMED);
    const share = '#share > label > input';
    expect((await placesIn(page, { world })).toSorted()).toEqual([
      ['#other', share],
      ['#same', share],
    ]);
    expect(await placesIn(page.locator('#same'), { world })).toEqual([['#same', share]]);
    expect(await placesIn(page.frameLocator('#other').locator('#unfair'), { world })).toEqual([['#other', share]]);
    expect(await placesIn(page.frameLocator('#other').locator('#fair'), { world })).toEqual([]);
    expect(await placesIn(page, { world, exclude: ['#same', page.frameLocator('#other').locator('#share')] })).toEqual(
      [],
    );
  });

  test('reads words of other languages, under a policy that allows no script', async () => {
    await open(
      STRICT.replace('lang="en"', 'lang="de"').replace(/Share my data[^<]*/, 'Meine Daten an Partner weitergeben'),
    );
    const report = await look(page, { world });
    expect(report.findings.map(({ rule }) => rule)).toContain('preticked-consent');
    expect(report.limits.filter(({ kind }) => kind === 'language')).toEqual([]);
    expect(await page.evaluate('[typeof untick, typeof untickWords]')).toEqual(['undefined', 'undefined']);
  });
});

test('a part that is in a shadow tree is judged with its host', async () => {
  await open(SHADOWS);
  expect(await placesIn(page.locator('#open'))).toHaveLength(1);
  expect(await placesIn(page.locator('#closed'))).toHaveLength(1);
  expect(await placesIn(page)).toHaveLength(2);
});

test('what could not be looked at can be excluded like anything else', async () => {
  await open(
    '<!doctype html><html lang="en"><title>A</title><h1>A</h1><iframe id="ad" src="http://127.0.0.1:1/"></iframe>',
  );
  expect((await look(page)).limits.map(({ kind }) => kind)).toContain('unreachable-frame');
  expect((await look(page, { exclude: ['#ad'] })).limits.map(({ kind }) => kind)).not.toContain('unreachable-frame');
});

test('a page that was open before is said to be observed from then on', async () => {
  await open(SCRIPT_TICKED);
  await page.waitForSelector('[name=share]:checked');
  const late = await look(page);
  expect(late.findings.map(({ rule }) => rule)).not.toContain('script-ticked-consent');
  expect(late.limits.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('not observed from before its first script'),
  ]);

  // The next document of the page is.
  await page.reload();
  await page.waitForSelector('[name=share]:checked');
  const known = await look(page);
  expect(known.findings.map(({ rule }) => rule)).toContain('script-ticked-consent');
  expect(known.limits).toEqual([]);
});

test('what a person turned off on one page and finds on again on the next is remembered', async () => {
  await watchConsent(page);
  await open(UNFAIR);
  await page.uncheck('[name=share]');
  await page.goto(server.serve('/next', UNFAIR));
  expect((await look(page)).findings.map(({ rule }) => rule)).toContain('reticked-consent');
});

test('in a browser without an isolated world it looks from the main one, and says so', async () => {
  context.newCDPSession = () => Promise.reject(new Error('CDP session is only available in Chromium'));
  await open(UNFAIR);
  const report = await look(page);
  expect(report.limits.map(({ kind }) => kind)).toEqual(['main-world', 'time']);
  expect(report.outcomes['script-ticked-consent']).toBe('skipped');
});

test('the picture shows each finding, and nothing that was typed', async () => {
  await open(UNFAIR);
  for (const world of ['isolated', 'main'] as const) {
    const audited = await auditOnce(page as unknown as Asked, { world }, checkedJudging({}));
    const png = await audited?.picture();
    const pixels = await page.context().newPage();
    const masked = await pixels.evaluate(
      async (base64) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
        const canvas = new OffscreenCanvas(image.width, image.height);
        const drawing = canvas.getContext('2d');
        drawing?.drawImage(image, 0, 0);
        const { data } = drawing?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
        const seen = { mask: 0, mark: 0 };
        for (let at = 0; at < data.length; at += 4) {
          const colour = [data[at], data[at + 1], data[at + 2]].join();
          if (colour === '107,114,128') seen.mask += 1;
          if (colour === '179,38,30') seen.mark += 1;
        }
        return seen;
      },
      Buffer.from(png ?? []).toString('base64'),
    );
    expect(masked.mask).toBeGreaterThan(1_000);
    expect(masked.mark).toBeGreaterThan(500);
    await pixels.close();
  }
});

test('nothing to look at is no clean page', async () => {
  await open(FAIR);
  await expect(look(page.locator('#gone'))).rejects.toMatchObject({ code: 'NOTHING_TO_AUDIT' });
  await expect(look(page, { exlude: ['#a'] } as object)).rejects.toMatchObject({ code: 'UNKNOWN_OPTION' });
});

test('seconds outside, milliseconds inside; and the defaults of the command line', async () => {
  expect(await settingsOf({ timeout: 5, observe: 0.5 })).toMatchObject({ timeoutMs: 5_000, lingerMs: 500 });
  expect(await settingsOf({})).toMatchObject({ timeoutMs: 30_000, lingerMs: 2_000, loads: 1, javaScript: true });
});

describe('the page script, by a driver that can only evaluate', () => {
  test('takes frames that are handed to it, and says how many were not', async () => {
    server.serve('/other', UNFAIR);
    await open(FRAMED);
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    const evaluate = (code: string) => page.evaluate(code);
    const whole = await auditPage(evaluate, { frames: frames.map((frame) => (code) => frame.evaluate(code)) });
    expect(whole.pages[0]?.findings.filter(({ rule }) => rule === 'preticked-consent')).toHaveLength(2);
    expect(whole.pages[0]?.limits.map(({ kind }) => kind)).toEqual(['main-world', 'time']);
    const top = await auditPage(evaluate);
    expect(top.pages[0]?.limits.map(({ reason }) => reason)).toContain('2 frames of it were not asked');
    expect(top.pages[0]?.verdict).toBe('incomplete');
  });

  test('a driver that answers nothing is told apart from a page with nothing in it', async () => {
    await expect(auditPage(async () => undefined)).rejects.toMatchObject({ code: 'PAGE_NOT_READ' });
  });
});
