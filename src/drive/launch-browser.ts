import { existsSync } from 'node:fs';
import type { Browser, LaunchOptions } from 'playwright-core';
import type { Load } from '../model/report.js';
import { BROWSER_FLAGS } from './browser-flags.js';
import { UsageError } from './coded-error.js';
import { findBrowser } from './find-browser.js';

// Chromium refuses to start its sandbox as root.
const isRoot = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

/** Once the browser did not start with it, as in a container that may make no namespaces, it is not tried again. */
let isSandboxMissing = false;

// Without these a page cannot ask whether a program drives the browser.
const HIDING = { args: ['--disable-blink-features=AutomationControlled'], ignoreDefaultArgs: ['--enable-automation'] };

export interface RunningBrowser {
  readonly browser: Browser;
  /** What holds a hostile page that breaks out of its own process. */
  readonly isSandboxed: boolean;
  /** What it calls itself where its own name would tell that a program drives it; else null. */
  readonly userAgent: string | null;
  /** For when asking politely no longer helps. Resolves when it is known to be gone. */
  readonly kill: () => Promise<void>;
}

/** Where the browser is: the one that was asked for, else one that is installed. */
export async function browserPath(asked: string | null): Promise<string> {
  if (asked !== null) {
    if (existsSync(asked)) return asked;
    throw new UsageError('NO_BROWSER', `there is no browser at "${asked}" (--browser-path)`);
  }
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  const found = findBrowser() ?? (existsSync(own) ? own : null);
  if (found !== null) return found;
  throw new UsageError(
    'NO_BROWSER',
    'no Chromium, Chrome or Edge was found; run "npx playwright-core install chromium" or name one with --browser-path',
  );
}

export interface Launch {
  /** Closed by a signal behind the back of a run, a browser would be taken for one that went away, and started again. */
  readonly hearsSignals?: boolean;
  /** Hears, once a process, that the browser starts only without its sandbox. */
  readonly onNoSandbox?: () => void;
}

/** In its sandbox where it starts in it: the ways in which it says that it cannot are many, and only the second start tells. */
async function inSandbox(options: LaunchOptions, onNoSandbox: () => void): Promise<readonly [Browser, boolean]> {
  const { chromium } = await import('playwright-core');
  if (!isRoot() && !isSandboxMissing) {
    const browser = await chromium.launch({ ...options, chromiumSandbox: true }).catch(() => null);
    if (browser !== null) return [browser, true];
  }
  const browser = await chromium.launch({ ...options, chromiumSandbox: false });
  if (!isRoot() && !isSandboxMissing) {
    isSandboxMissing = true;
    onNoSandbox();
  }
  return [browser, false];
}

export async function launchBrowser(
  asked: string | null,
  automation: Load['automation'] = 'visible',
  { hearsSignals = true, onNoSandbox = () => {} }: Launch = {},
): Promise<RunningBrowser> {
  const path = await browserPath(asked);
  const isHidden = automation === 'hidden';
  const args = [...BROWSER_FLAGS, ...(isHidden ? HIDING.args : [])];
  const ignoreDefaultArgs = isHidden ? HIDING.ignoreDefaultArgs : [];
  const signals = { handleSIGINT: hearsSignals, handleSIGTERM: hearsSignals, handleSIGHUP: hearsSignals };
  const options = { executablePath: path, args, ignoreDefaultArgs, ...signals };
  const [browser, isSandboxed] = await inSandbox(options, onNoSandbox).catch(() => {
    throw new UsageError('BROWSER_FAILED', `the browser at "${path}" did not start`);
  });
  const session = await browser.newBrowserCDPSession();
  let pid: number | undefined;
  // Asked at once and not waited for: it is for when the browser no longer answers.
  const known = session.send('SystemInfo.getProcessInfo').then(({ processInfo }) => {
    pid = processInfo.find(({ type }) => type === 'browser')?.id;
  });
  const userAgent = isHidden ? (await session.send('Browser.getVersion')).userAgent : null;
  void known.then(() => session.detach()).catch(() => {});
  return {
    browser,
    isSandboxed,
    userAgent: userAgent?.replace('HeadlessChrome', 'Chrome') ?? null,
    kill: async () => {
      // Only ever the process this one started; it may have gone by itself.
      if (pid === undefined || !browser.isConnected()) return;
      // Until it is known to be gone the next page would be opened in it.
      const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
      process.kill(pid, 'SIGKILL');
      await gone;
    },
  };
}
