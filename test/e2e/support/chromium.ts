import { resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { FEATURES_OFF } from '../../../src/drive/browser-flags.js';
import { findBrowser } from '../../../src/drive/find-browser.js';
import { builtExtension } from './build-extension.js';
import { type Popup, quiet, READ_LOG, type ShopBrowser, type Tab, until, type Warning } from './shop-browser.js';

const MOST_TRIES = 5;
const STOP_PATIENCE_MS = 500;
const ANSWER_PATIENCE_MS = 5000;
const WAKE_PATIENCE_MS = 4000;
const OPEN_PATIENCE_MS = 3000;
const POPUP = 'src/extension/popup/index.html';
const WELCOME = 'src/extension/welcome/index.html';

interface Node {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
  readonly shadowRootType?: string;
}

const within = (node: Node): readonly Node[] => [
  node,
  ...[
    ...(node.shadowRoots ?? []),
    ...(node.children ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ].flatMap(within),
];
const attribute = (node: Node, name: string): string =>
  node.attributes?.[(node.attributes.indexOf(name) + 1 || Number.NaN) as number] ?? '';
const isHidden = (node: Node) => node.attributes?.includes('hidden') ?? false;
const textOf = (node: Node): string =>
  isHidden(node) ? '' : node.nodeValue || (node.children ?? []).map(textOf).filter(Boolean).join(' ');

/** The cards of every warning, by the debugger's view into closed roots. */
async function cards(session: CDPSession): Promise<readonly Node[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Node };
  const roots = within(root).filter((node) => node.shadowRootType === 'closed');
  return roots.flatMap((one) => within(one).filter((node) => attribute(node, 'class') === 'card'));
}

const buttonsOf = (card: Node) => within(card).filter((node) => node.nodeName.toLowerCase() === 'button');

const asWarning = (card: Node): Warning => ({
  text: textOf(card),
  buttons: buttonsOf(card).map(textOf),
  language: attribute(card, 'lang'),
  direction: attribute(card, 'dir'),
});

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class ChromiumTab implements Tab {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #browser: ChromiumShopBrowser;

  constructor(page: Page, session: CDPSession, browser: ChromiumShopBrowser) {
    this.#page = page;
    this.#session = session;
    this.#browser = browser;
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.#page.evaluate(expression) as Promise<T>;
  }

  click(selector: string): Promise<void> {
    return this.#page.click(selector);
  }

  key(name: string): Promise<void> {
    return this.#page.keyboard.press(name);
  }

  async goTo(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async warnings(): Promise<readonly Warning[]> {
    return (await cards(this.#session)).map(asWarning);
  }

  async pressWarning(name: string): Promise<void> {
    const button = (await cards(this.#session)).flatMap(buttonsOf).find((one) => textOf(one) === name);
    if (!button) throw new Error(`no button “${name}”`);
    const { model } = await this.#session.send('DOM.getBoxModel', { backendNodeId: button.backendNodeId });
    const [x = 0, y = 0, , , right = 0, bottom = 0] = model.border;
    await this.#page.mouse.click((x + right) / 2, (y + bottom) / 2);
  }

  /** Where each card stands, in the viewport; none for one that is not shown. */
  async cardBoxes(): Promise<readonly Box[]> {
    const boxes = (await cards(this.#session)).map(async (card): Promise<readonly Box[]> => {
      if (attribute(card, 'style').includes('hidden')) return [];
      const { model } = await this.#session.send('DOM.getBoxModel', { backendNodeId: card.backendNodeId });
      const [x = 0, y = 0] = model.border;
      return [{ x, y, width: model.width, height: model.height }];
    });
    return (await Promise.all(boxes)).flat();
  }

  badge() {
    return this.#browser.badge(this.#page.url());
  }

  async popup(): Promise<Popup> {
    await this.#page.bringToFront();
    return this.#browser.popup();
  }

  async picture(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  /** Every page of the window, those of the extension too. */
  pages(): readonly Page[] {
    return this.#page.context().pages();
  }

  /** Has the page shown as in another scheme, in forced colours, or printed. */
  emulate(media: Parameters<Page['emulateMedia']>[0]): Promise<void> {
    return this.#page.emulateMedia(media);
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}

class ChromiumPopup implements Popup {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  text(): Promise<string> {
    return this.#page.evaluate('document.body.innerText');
  }

  direction(): Promise<string> {
    return this.#page.evaluate('document.documentElement.dir');
  }

  press(button: string): Promise<void> {
    return this.#page.getByRole('button', { name: button, exact: true }).first().click();
  }

  async picture(path: string): Promise<void> {
    await this.#page.locator('body').screenshot({ path });
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}

export class ChromiumShopBrowser implements ShopBrowser {
  readonly #context: BrowserContext;
  readonly #isResized: boolean;
  /** Address of the extension's own pages, once its worker has been seen. */
  #origin = '';
  #stopping: CDPSession | null = null;

  constructor(context: BrowserContext, isResized = true) {
    this.#context = context;
    this.#isResized = isResized;
    const note = (worker: Worker) => {
      this.#origin = new URL('/', worker.url()).href;
    };
    context.serviceWorkers().forEach(note);
    context.on('serviceworker', note);
  }

  /**
   * A worker that has stopped comes back for an event: a tab that closes is one. It may also be on its way back already, so
   * that its own event has passed: then it is among the running ones soon.
   */
  async #wake(): Promise<Worker> {
    await (await this.#context.newPage()).close();
    const [worker] = await until(
      async () => this.#context.serviceWorkers(),
      (running) => running.length > 0,
      WAKE_PATIENCE_MS,
    );
    if (!worker) throw new Error('closed: no worker came back');
    return worker;
  }

  /** Asks the background. It may be stopped or started in the middle of the question: then it is asked again. */
  async #ask<T>(expression: string): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        const [running] = this.#context.serviceWorkers();
        const worker = running ?? (await this.#wake());
        const silence = quiet(ANSWER_PATIENCE_MS).then((): never => {
          throw new Error('closed without an answer');
        });
        silence.catch(() => undefined);
        return (await Promise.race([worker.evaluate(expression), silence])) as T;
      } catch (error) {
        if (tries === MOST_TRIES || !/restarted|closed|destroyed/i.test(String(error))) throw error;
      }
    }
  }

  /** The popup's page beside the tab, and not over it: its questions are then about the tab. */
  async popup(): Promise<Popup> {
    const opened = this.#context.waitForEvent('page');
    await this.#ask(`void chrome.tabs.create({ url: chrome.runtime.getURL('${POPUP}'), active: false })`);
    const page = await opened;
    if (this.#isResized) await page.setViewportSize({ width: 360, height: 600 });
    await until(
      () => page.locator('.shape').getAttribute('data-kind'),
      (kind) => kind !== null && kind !== 'checking',
    );
    return new ChromiumPopup(page);
  }

  /** The button in the toolbar, pressed over the tab in front: its popup opens, and nothing else of the browser may move. */
  async pressAction(url: string): Promise<void> {
    const session = await this.#context.browser()?.newBrowserCDPSession();
    const filter = [{ type: 'tab', exclude: false }];
    const { targetInfos } = (await session?.send('Target.getTargets', { filter })) ?? { targetInfos: [] };
    const tab = targetInfos.find((target) => target.url === url);
    if (!session || !tab) throw new Error(`no tab at ${url}`);
    await session.send('Extensions.triggerAction', { id: new URL(this.#origin).host, targetId: tab.targetId });
    await session.detach();
  }

  async toFront(url: string): Promise<void> {
    await this.#context
      .pages()
      .find((page) => page.url() === url)
      ?.bringToFront();
  }

  /** Runs in the open popup, over which no page of the driver's stands. */
  inPopup<T>(expression: string): Promise<T> {
    const page = this.#context.pages().find((one) => one.url().startsWith(this.#origin));
    if (!page) throw new Error('no page of the extension is open');
    return page.evaluate(`(() => {
      const popup = chrome.extension.getViews({ type: 'popup' })[0];
      return popup && ((document) => ${expression})(popup.document);
    })()`);
  }

  /** Pages that are open now, the extension's own among them. */
  pages(): readonly Page[] {
    return this.#context.pages();
  }

  /** A page of the extension, by its path. */
  async ownPage(path: string): Promise<Page> {
    const page = await this.#context.newPage();
    await page.goto(this.#origin + path);
    return page;
  }

  badge(url: string): Promise<{ text: string; title: string }> {
    return this.#ask(`chrome.tabs.query({}).then(async (tabs) => {
      const tabId = tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id;
      return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
    })`);
  }

  async visit(url: string): Promise<ChromiumTab> {
    const page = await this.#context.newPage();
    await page.goto(url);
    return new ChromiumTab(page, await this.#context.newCDPSession(page), this);
  }

  async open(url: string): Promise<ChromiumTab> {
    const page = await this.#context.newPage();
    await page.goto(url, { waitUntil: 'commit', timeout: OPEN_PATIENCE_MS }).catch(() => undefined);
    return new ChromiumTab(page, await this.#context.newCDPSession(page), this);
  }

  set(settings: object): Promise<void> {
    return this.#ask(`chrome.storage.local.set(${JSON.stringify(settings)})`);
  }

  async log(): Promise<Awaited<ReturnType<ShopBrowser['log']>>> {
    try {
      return await this.#ask(READ_LOG);
    } catch (error) {
      // The driver can lose sight of a worker that was killed often; the database is open to any page of the extension.
      if (!/no worker came back/.test(String(error)) || this.#origin === '') throw error;
      const page = await this.#context.newPage();
      await page.goto(this.#origin + POPUP);
      const records = (await page.evaluate(READ_LOG)) as Awaited<ReturnType<ShopBrowser['log']>>;
      await page.close();
      return records;
    }
  }

  async addresses(): Promise<readonly string[]> {
    return this.#context.pages().map((page) => page.url());
  }

  /** Answers whether there was one to stop. */
  async stopBackground(): Promise<boolean> {
    const session = await this.#stopper();
    const isRunning = this.#context.serviceWorkers().length > 0;
    // One that is just going by itself answers to no one.
    await Promise.race([session.send('ServiceWorker.stopAllWorkers').catch(() => undefined), quiet(STOP_PATIENCE_MS)]);
    return isRunning;
  }

  /** A page of the extension, from which the browser lets its workers be stopped as it stops them itself. */
  async #stopper(): Promise<CDPSession> {
    if (this.#stopping) return this.#stopping;
    const page = await this.#context.newPage();
    await page.goto(`${this.#origin}icons/16.png`);
    this.#stopping = await this.#context.newCDPSession(page);
    await this.#stopping.send('ServiceWorker.enable');
    return this.#stopping;
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}

/** The first run page opens by itself at installation, and would stand in front of the page that a test is about. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const find = async () => context.pages().find((page) => page.url().endsWith(WELCOME));
  await (await until(find, (page) => page !== undefined, WAKE_PATIENCE_MS))?.close();
}

/** @param size of the page; null: as large as the window is, for the browser's own pictures know of no other size */
export async function openChromium(
  size: { readonly width: number; readonly height: number } | null = { width: 900, height: 640 },
  ignoreDefaultArgs: readonly string[] = [],
  keepsWelcome = false,
): Promise<ChromiumShopBrowser> {
  const folder = resolve(builtExtension('chrome'));
  const context = await chromium.launchPersistentContext('', {
    executablePath: findBrowser() ?? '',
    // Chromium loads extensions only in a window or in the new headless mode, which Playwright leaves to the arguments.
    headless: false,
    viewport: size,
    ignoreDefaultArgs: [...ignoreDefaultArgs],
    args: [
      '--headless=new',
      '--no-sandbox',
      FEATURES_OFF,
      '--window-size=900,1000',
      '--disable-background-networking',
      // Lets a test press the button of an extension, which gives it leave for the tab as a person's press does.
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
  if (!keepsWelcome) await closeWelcome(context);
  return new ChromiumShopBrowser(context, size !== null);
}
