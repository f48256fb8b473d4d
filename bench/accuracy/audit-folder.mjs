// Audits saved pages in two windows of one browser, each used again and again: as saved, so scripts are off and the network is cut.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';

const WORDS = 'dist/page/words';
// A page that takes longer is reported as not reached, and never counted as clean.
const PAGE_TIMEOUT_MS = 20_000;
const RESTART_AFTER_ERRORS = 1;
// One a core of the smallest machine this is meant for.
const WINDOWS = 2;

/** @typedef {{ url: string, findings: { rule: string, verdict: string, target: unknown, purposes: string[], text: string }[], outcomes: Record<string, string>, limits: unknown[], durationMs: number }} Frame */

const engine = () => `${readFileSync('dist/page/untick.js', 'utf8')}\n;void 0`;

/** @param {string} language */
function wordsOf(language) {
  const path = join(WORDS, `${language}.js`);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** A page whose audit never ends is given up; its window is thrown away. @template T @param {Promise<T>} work @returns {Promise<T>} */
function withDeadline(work) {
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`no answer in ${PAGE_TIMEOUT_MS / 1000} s`)), PAGE_TIMEOUT_MS).unref();
  });
  work.catch(() => {});
  return Promise.race([work, late]);
}

/** One line on a terminal, one a hundred pages elsewhere. @param {number} done @param {number} all */
function tell(done, all) {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all} pages`);
  else if (done % 100 === 0 || done === all) process.stderr.write(`${done} of ${all} pages\n`);
}

/** @param {import('playwright-core').Browser} browser */
async function openPage(browser) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.route('**', (route) => {
    const request = route.request();
    const isPage =
      request.url().startsWith('file:') && request.isNavigationRequest() && request.frame() === page.mainFrame();
    return isPage ? route.continue() : route.abort('aborted');
  });
  const session = await context.newCDPSession(page);
  const close = () => context.close();
  return { page, session, close };
}

/**
 * @param {Awaited<ReturnType<typeof openPage>>} opened
 * @param {string} url
 * @param {string} script
 */
async function auditPage({ page, session }, url, script) {
  await page.goto(url, { waitUntil: 'commit', timeout: PAGE_TIMEOUT_MS });
  await page.waitForLoadState('domcontentloaded', { timeout: PAGE_TIMEOUT_MS });
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'untick',
  });
  /** @param {string} expression */
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(script);
  /** @type {string[]} */
  const missing = await evaluate('untick.missingWords()');
  const words = missing.map(wordsOf).join('\n');
  if (words.trim() !== '') await evaluate(`${words}\n;void 0`);
  /** @type {Frame} */
  const frame = await evaluate('untick.auditFrame()');
  return { ...frame, url };
}

/**
 * @param {string} folder
 * @returns {Promise<{ pages: Frame[], unreached: { url: string, code: string, reason: string }[], browser: string }>}
 */
export async function auditFolder(folder) {
  const load = async (/** @type {string} */ path) =>
    (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;
  const { findBrowser } = await load('./src/drive/find-browser.ts');
  const { FEATURES_OFF } = await load('./src/drive/browser-flags.ts');
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    // Nothing is drawn for anyone: pictures and a graphics process are work for nothing.
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      FEATURES_OFF,
      '--disable-gpu',
      '--blink-settings=imagesEnabled=false',
    ],
  });
  const script = engine();
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort();
  /** @type {Frame[]} */
  const pages = [];
  /** @type {{ url: string, code: string, reason: string }[]} */
  const unreached = [];
  let next = 0;
  const work = async () => {
    let opened = await openPage(browser);
    for (let index = next++; index < names.length; index = next++) {
      tell(index + 1, names.length);
      const url = pathToFileURL(join(folder, names[index] ?? '')).href;
      for (let attempt = 0; attempt <= RESTART_AFTER_ERRORS; attempt++) {
        try {
          pages.push(await withDeadline(auditPage(opened, url, script)));
          break;
        } catch (error) {
          await opened.close();
          opened = await openPage(browser);
          if (attempt === RESTART_AFTER_ERRORS)
            unreached.push({ url, code: 'PAGE_FAILED', reason: String(error).split('\n')[0] ?? '' });
        }
      }
    }
  };
  await Promise.all(Array.from({ length: WINDOWS }, work));
  const version = browser.version();
  await browser.close();
  pages.sort((a, b) => (a.url < b.url ? -1 : 1));
  return { pages, unreached, browser: version };
}
