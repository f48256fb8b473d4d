// Chromium with an extension, of which every sink is watched: stores, consoles, the network, the profile on the disk.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { FEATURES_OFF } from '../../../src/drive/browser-flags.js';
import { findBrowser } from '../../../src/drive/find-browser.js';
import { type DenyingProxy, openDenyingProxy } from './privacy-proxy.js';
import { READ_STORES, type Stores } from './privacy-stores.js';

export const POPUP = 'src/extension/popup/index.html';

export interface WatchedTab {
  readonly page: Page;
  readonly session: CDPSession;
  /** Runs in the world of our content script in the top frame. */
  inOurWorld<T>(expression: string): Promise<T>;
}

export class WatchedChromium {
  readonly profile: string;
  readonly #context: BrowserContext;
  readonly proxy: DenyingProxy;
  /** What our own scripts said to the console, wherever they run. */
  readonly said: string[] = [];

  private constructor(context: BrowserContext, profile: string, proxy: DenyingProxy) {
    this.#context = context;
    this.profile = profile;
    this.proxy = proxy;
    const listen = (worker: Worker) => {
      worker.on('console', (message) => this.said.push(`worker: ${message.text()}`));
    };
    context.on('console', (message) => {
      // A content script's words are heard by its own world, a worker's by the worker.
      if (message.page()?.url().startsWith('chrome-extension:')) this.said.push(`popup: ${message.text()}`);
    });
    context.serviceWorkers().forEach(listen);
    context.on('serviceworker', listen);
  }

  static async open(extension: string, origins: readonly string[]): Promise<WatchedChromium> {
    const profile = mkdtempSync(join(tmpdir(), 'untick-privacy-'));
    const proxy = await openDenyingProxy(origins);
    const folder = resolve(extension);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findBrowser() ?? '',
      headless: false,
      viewport: { width: 900, height: 700 },
      args: [
        '--headless=new',
        '--no-sandbox',
        FEATURES_OFF,
        '--disable-background-networking',
        '--disable-component-update',
        `--proxy-server=${proxy.address}`,
        // Also what is on this machine.
        '--proxy-bypass-list=<-loopback>',
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
      ],
    });
    const watched = new WatchedChromium(context, profile, proxy);
    await watched.worker();
    return watched;
  }

  async worker(): Promise<Worker> {
    return this.#context.serviceWorkers()[0] ?? this.#context.waitForEvent('serviceworker');
  }

  async ask<T>(expression: string): Promise<T> {
    return (await this.worker()).evaluate(expression) as Promise<T>;
  }

  async origin(): Promise<string> {
    return new URL('/', (await this.worker()).url()).href;
  }

  stores(): Promise<Stores> {
    return this.ask(READ_STORES);
  }

  async tab(): Promise<WatchedTab> {
    const page = await this.#context.newPage();
    const session = await this.#context.newCDPSession(page);
    const ours = await this.origin();
    const { frameTree } = await session.send('Page.getFrameTree');
    let world = 0;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { isDefault, frameId } = (context.auxData ?? {}) as { isDefault?: boolean; frameId?: string };
      if (isDefault === false && frameId === frameTree.frame.id && ours.startsWith(`${context.origin}/`))
        world = context.id;
    });
    session.on('Runtime.executionContextsCleared', () => {
      world = 0;
    });
    // What the page itself says is no sink of ours; a content script's own words carry its world.
    session.on('Runtime.consoleAPICalled', ({ executionContextId, args, stackTrace }) => {
      const isOurs = stackTrace?.callFrames.some(({ url }) => url.startsWith(ours)) || executionContextId === world;
      if (isOurs) this.said.push(`content: ${args.map((arg) => arg.value ?? arg.description).join(' ')}`);
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      const told = JSON.stringify(exceptionDetails);
      if (told.includes(ours)) this.said.push(`content threw: ${told}`);
    });
    await session.send('Runtime.enable');
    return {
      page,
      session,
      inOurWorld: async <T>(expression: string) => {
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
          expression,
          contextId: world,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value as T;
      },
    };
  }

  /** The popup's page, beside the tab that is in front. */
  async popup(): Promise<Page> {
    const opened = this.#context.waitForEvent('page');
    await this.ask(`void chrome.tabs.create({ url: chrome.runtime.getURL('${POPUP}'), active: false })`);
    const page = await opened;
    await page.locator('.shape:not([data-kind="checking"])').waitFor();
    return page;
  }

  async page(url: string): Promise<Page> {
    const page = await this.#context.newPage();
    await page.goto(url);
    return page;
  }

  get context(): BrowserContext {
    return this.#context;
  }

  /** Leaves the profile on the disk. */
  async close(): Promise<void> {
    await this.#context.close();
  }

  forget(): void {
    this.proxy.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}
