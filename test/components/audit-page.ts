// One Chromium for all pages. The engine is the built page script in an isolated world, put there by the command line's own code.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { auditFrames } from '../../src/drive/audit-frames.js';
import { FEATURES_OFF } from '../../src/drive/browser-flags.js';
import { readEngine, readWordsOf } from '../../src/drive/engine-files.js';
import { findBrowser } from '../../src/drive/find-browser.js';
import { PageWatch } from '../../src/drive/page-watch.js';
import type { FrameFinding } from '../../src/model/finding.js';
import type { FrameReport } from '../../src/model/report.js';

const BUILT = fileURLToPath(new URL('./dist', import.meta.url));
export const ORIGIN = 'http://components.test';
const WIDTH = 1280;
const READY_LIMIT_MS = 20_000;
export const script = { engine: readEngine(), wordsOf: readWordsOf, globalPrivacyControl: false };
const watches = new WeakMap<Page, PageWatch>();

export interface Audited {
  readonly report: FrameReport;
  /** Findings by the `data-scenario` they stand in; those outside any under the empty name. */
  readonly within: ReadonlyMap<string, readonly FrameFinding[]>;
  /** What each `data-scenario` says, through its open shadow roots. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the page itself threw. */
  readonly errors: readonly string[];
}

/** Names of the pages of a folder, one a file. */
export const pagesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(`./${folder}/`, import.meta.url))
    .map((file) => file.replace(/\.tsx?$/, ''))
    .sort();

/** Answers for the made-up host of the built pages. */
export const serveBuilt = (context: BrowserContext): Promise<unknown> =>
  context.route(`${ORIGIN}/**`, (route) => route.fulfill({ path: BUILT + new URL(route.request().url()).pathname }));

/** One browser and one page for all libraries: starting either costs more than an audit. */
export async function openBrowser(): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: ['--no-sandbox', FEATURES_OFF, '--disable-background-networking', '--hide-scrollbars'],
  });
  const page = await browser.newPage();
  await serveBuilt(page.context());
  watches.set(page, await PageWatch.begin(page, { script }));
  return { browser, page };
}

/** Where each target stands. Only asked after the audit, and on our own pages, so that the page's own world will do. */
const scenariosOf = (page: Page, places: readonly (string | readonly string[])[]): Promise<readonly string[]> =>
  page.evaluate((asked) => {
    const elementAt = (place: string | readonly string[]): Element | null => {
      let root: Document | ShadowRoot = document;
      let at: Element | null = null;
      for (const step of [place].flat()) {
        at = root.querySelector(step);
        root = at?.shadowRoot ?? root;
      }
      return at;
    };
    const scenarioOf = (of: Element | null): string => {
      for (let at = of; at; ) {
        const section: HTMLElement | null = at.closest('[data-scenario]');
        if (section) return section.dataset.scenario ?? '';
        const root: Node = at.getRootNode();
        at = root instanceof ShadowRoot ? root.host : null;
      }
      return '';
    };
    return asked.map((place) => scenarioOf(elementAt(place)));
  }, places);

const textsOf = (page: Page): Promise<readonly (readonly [string, string])[]> =>
  page.evaluate(() => {
    const textIn = (of: Node): string => {
      const shadow = of instanceof Element && of.shadowRoot ? textIn(of.shadowRoot) : '';
      return shadow + (of.nodeType === Node.TEXT_NODE ? (of.nodeValue ?? '') : [...of.childNodes].map(textIn).join(''));
    };
    return Array.from(document.querySelectorAll<HTMLElement>('[data-scenario]'), (section): [string, string] => [
      section.dataset.scenario ?? '',
      textIn(section),
    ]);
  });

/** Brings a page to where a person would find it: everything drawn, nothing moving, all of it in the viewport. */
async function settle(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: READY_LIMIT_MS });
  // What is covered can only be told inside the viewport.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: WIDTH, height });
  await page.evaluate(async () => {
    const isEnding = (one: Animation) => one.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY;
    const moving = () => document.getAnimations().filter((one) => isEnding(one) && one.playState !== 'finished');
    // One movement may follow upon another, a banner's upon its page's: at rest is what stays so for a while.
    for (let calm = 0; calm < 3; calm += 1) {
      if (moving().length > 0) calm = -1;
      await Promise.all(moving().map((one) => one.finished.catch(() => null)));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
}

/** Opens a built page, and sees to it that it is observed from its first moment. */
export async function openPage(page: Page, name: string, asked: Record<string, string> = {}): Promise<void> {
  if (!existsSync(`${BUILT}/${name}/index.html`))
    throw new Error('its page is not built: npm run components builds it');
  await page.setViewportSize({ width: WIDTH, height: 900 });
  await page.goto(`${ORIGIN}/${name}/index.html?${new URLSearchParams(asked)}`);
  await settle(page);
  await watches.get(page)?.settled();
}

/** What the engine says of the page as it is now. */
export async function reportNow(page: Page): Promise<FrameReport> {
  const watch = watches.get(page);
  const looks = watch ? (await auditFrames(watch)).looks : [];
  if (!looks[0]) throw new Error('the page gave no report');
  return looks[0].report;
}

/** Audits one built page. @param asked what the page is asked to show, where it can show more than one thing */
export async function auditPage(page: Page, name: string, asked: Record<string, string> = {}): Promise<Audited> {
  const errors: string[] = [];
  const note = (error: Error) => errors.push(error.message);
  page.on('pageerror', note);
  await openPage(page, name, asked);
  const report = await reportNow(page);
  page.off('pageerror', note);
  const places = report.findings.map((finding) => finding.target[0] ?? '');
  const scenarios = await scenariosOf(page, places);
  const within = new Map<string, FrameFinding[]>();
  for (const [index, finding] of report.findings.entries()) {
    const scenario = scenarios[index] ?? '';
    within.set(scenario, [...(within.get(scenario) ?? []), finding]);
  }
  return { report, within, texts: new Map(await textsOf(page)), errors };
}
