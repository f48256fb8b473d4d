import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { UsageError } from './coded-error.js';
import { findBrowser } from './find-browser.js';

// Each one stops something Chromium would ask its makers for on its own: updates, sync, probes, field trials.
const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

// UDP by WebRTC goes round proxies and request blocking; nothing in an audit needs it.
const NO_STRAY_UDP = '--force-webrtc-ip-handling-policy=disable_non_proxied_udp';

// Chromium refuses to start its sandbox as root, as in most containers.
function sandboxFlags(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

export interface RunningBrowser {
  readonly browser: Browser;
  /** For when asking politely no longer helps. */
  readonly kill: () => void;
}

async function executablePath(asked: string | null): Promise<string> {
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

export async function launchBrowser(asked: string | null): Promise<RunningBrowser> {
  const path = await executablePath(asked);
  const { chromium } = await import('playwright-core');
  const args = [...QUIET_FLAGS, NO_STRAY_UDP, ...sandboxFlags()];
  const browser = await chromium.launch({ executablePath: path, args }).catch(() => {
    throw new UsageError('BROWSER_FAILED', `the browser at "${path}" did not start`);
  });
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  return {
    browser,
    kill: () => {
      // Only ever the process this one started; it may have gone by itself.
      if (pid !== undefined && browser.isConnected()) process.kill(pid, 'SIGKILL');
    },
  };
}
