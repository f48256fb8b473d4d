import { readEngine } from '../../drive/engine-files.js';
import { browserPath, launchBrowser } from '../../drive/launch-browser.js';
import { attempt, type Check, failed, ok } from './check.js';
import { FONT_PROBE, fontCheck } from './fonts.js';

// A page with a box that is ticked: whoever does not find that finds nothing.
const PAGE = `<!doctype html><html lang="en"><title>Sign up</title><h1>Create your account</h1><form>
<label>Email <input type="email"></label><label><input type="checkbox" checked> Send me marketing emails</label>
<button>Sign up</button></form></html>`;

// As long as most people wait for a page.
const NETWORK_LIMIT_MS = 15_000;

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof launchBrowser>>['browser']['newPage']>>;

async function runsPage(page: Page): Promise<Check> {
  await page.setContent(PAGE);
  await page.addScriptTag({ content: readEngine() });
  const rules = await page.evaluate<string[]>('untick.auditFrame({}).findings.map(({ rule }) => rule)');
  if (!rules.includes('preticked-consent')) return failed('page', 'the engine ran and did not find a ticked box');
  return ok('page', 'the engine ran and found a ticked box');
}

async function reaches(page: Page, url: string): Promise<Check> {
  const response = await page.goto(url, { waitUntil: 'commit', timeout: NETWORK_LIMIT_MS });
  const status = response?.status() ?? 0;
  const { host } = new URL(url);
  return status < 400 ? ok('network', `${host} answered`) : failed('network', `${host} answered with status ${status}`);
}

/** Whether there is a browser that starts, runs the engine, draws what pages are written in and, if asked, has a network. */
export async function browserChecks(asked: string | null, network: string | null): Promise<readonly Check[]> {
  const begun = Date.now();
  let browser: Awaited<ReturnType<typeof launchBrowser>>['browser'];
  let path: string;
  let sandbox: string;
  try {
    path = await browserPath(asked);
    const running = await launchBrowser(path);
    browser = running.browser;
    sandbox = running.isSandboxed ? 'in its sandbox' : 'without its sandbox';
  } catch (error) {
    return [failed('browser', error instanceof Error ? error.message : String(error))];
  }
  try {
    const seconds = ((Date.now() - begun) / 1_000).toFixed(1);
    const page = await browser.newPage();
    return [
      ok('browser', `${path}, version ${browser.version()}, started in ${seconds} s, ${sandbox}`),
      await attempt('page', () => runsPage(page)),
      await attempt('fonts', async () => fontCheck(await page.evaluate<string[]>(FONT_PROBE))),
      ...(network === null ? [] : [await attempt('network', () => reaches(page, network))]),
    ];
  } finally {
    await browser.close();
  }
}
