// Chromium on a profile that outlives it, so that it can be killed outright and its stores damaged in between.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { FEATURES_OFF } from '../../../src/drive/browser-flags.js';
import { findBrowser } from '../../../src/drive/find-browser.js';
import type { LogRecord } from '../../../src/extension/log/record.js';
import type { LogState } from '../../../src/model/log-state.js';
import { until } from './shop-browser.js';

const START_PATIENCE_MS = 20_000;

/** The browser names an unpacked extension by its folder. */
const idOf = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/** `LogReader` and what writes, as a page of the extension has them. */
async function bundledLog(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: 'test/e2e/support/log-in-page.ts', formats: ['iife'], name: 'untickLog' } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('not built');
  return output.output[0].code;
}

let log: Promise<string> | null = null;

export class KillableChromium {
  readonly #process: ChildProcess;
  readonly #context: BrowserContext;
  readonly #own: CDPSession;
  readonly #origin: string;
  /** How often the background was running and then was not. */
  stops = 0;

  private constructor(process: ChildProcess, context: BrowserContext, own: CDPSession, origin: string) {
    this.#process = process;
    this.#context = context;
    this.#own = own;
    this.#origin = origin;
  }

  /**
   * @param folder of the built extension, as an absolute path.
   * @param restores the tabs that were open when it was last closed or killed
   */
  static async start(profile: string, folder: string, restores = false): Promise<KillableChromium> {
    const portFile = join(profile, 'DevToolsActivePort');
    rmSync(portFile, { force: true });
    const process = spawn(
      findBrowser() ?? '',
      [
        '--headless=new',
        '--no-sandbox',
        FEATURES_OFF,
        '--no-first-run',
        '--disable-background-networking',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
        ...(restores ? ['--restore-last-session', '--hide-crash-restore-bubble'] : ['about:blank']),
      ],
      // A group of its own: killing it takes all its processes at once, and none of anyone else's.
      { detached: true, stdio: 'ignore' },
    );
    const port = await until(
      async () => (existsSync(portFile) ? (readFileSync(portFile, 'utf8').split('\n')[0] ?? '') : ''),
      (said) => said !== '',
      START_PATIENCE_MS,
    );
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const context = browser.contexts()[0]!;
    const origin = `chrome-extension://${idOf(folder)}`;
    const page = await context.newPage();
    await page.goto(`${origin}/src/extension/popup/index.html`);
    const own = await context.newCDPSession(page);
    const started = new KillableChromium(process, context, own, origin);
    await started.#watchWorkers();
    log ??= bundledLog();
    await started.inOwnPage(`${await log};void 0`);
    return started;
  }

  async #watchWorkers(): Promise<void> {
    const running = new Set<string>();
    this.#own.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) {
        if (runningStatus === 'running') running.add(versionId);
        if (runningStatus === 'stopped' && running.delete(versionId)) this.stops += 1;
      }
    });
    await this.#own.send('ServiceWorker.enable');
  }

  /** Past the policy of the page, as the debugger may. */
  async inOwnPage<T>(expression: string): Promise<T> {
    const said = await this.#own.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (said.exceptionDetails) throw new Error(said.exceptionDetails.exception?.description ?? 'failed');
    return said.result.value as T;
  }

  records(): Promise<readonly LogRecord[]> {
    return this.inOwnPage(`untickLog.LogReader.open().then(async (reader) => {
      const all = [];
      for await (const batch of reader.batches()) all.push(...batch);
      reader.close();
      return all;
    })`);
  }

  inspect(): Promise<LogState> {
    return this.inOwnPage(
      'untickLog.LogReader.open().then((reader) => reader.inspect().finally(() => reader.close()))',
    );
  }

  async visit(url: string): Promise<Page> {
    const page = await this.#context.newPage();
    await page.goto(url);
    return page;
  }

  /** A page of the extension, by its path. */
  ownPage(path: string): Promise<Page> {
    return this.visit(this.#origin + path);
  }

  /** Pages that are open now, the extension's own among them. */
  pages(): readonly Page[] {
    return this.#context.pages();
  }

  async stopBackground(): Promise<void> {
    await this.#own.send('ServiceWorker.stopAllWorkers').catch(() => undefined);
  }

  /** Bytes the extension may store; null takes the limit away. */
  async limitStorage(quotaSize: number | null): Promise<void> {
    await this.#own.send('Storage.overrideQuotaForOrigin', {
      origin: this.#origin,
      ...(quotaSize === null ? {} : { quotaSize }),
    });
  }

  #gone(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => this.#process.once('exit', () => resolve()));
  }

  /** All its processes at once, in the middle of whatever they do. */
  async kill(): Promise<void> {
    const gone = this.#gone();
    if (this.#process.pid) process.kill(-this.#process.pid, 'SIGKILL');
    await gone;
  }

  /** As a person closes it. */
  async close(): Promise<void> {
    const gone = this.#gone();
    const session = await this.#context.browser()!.newBrowserCDPSession();
    await session.send('Browser.close').catch(() => undefined);
    await gone;
  }
}

/** Folder in which the profile keeps the extension's database. */
export const databaseFolder = (profile: string, folder: string): string =>
  join(profile, 'Default', 'IndexedDB', `chrome-extension_${idOf(folder)}_0.indexeddb.leveldb`);
