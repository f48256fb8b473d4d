import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { builtExtension } from './build-extension.js';
import { findFirefox } from './firefox-path.js';
import { type Popup, quiet, READ_LOG, type ShopBrowser, type Tab, until, type Warning } from './shop-browser.js';

const ID = '{5b2f1c1e-8f0a-4f0e-9c57-0d3b6f5a1e27}';
// Firefox gives every installation an address of its own; a test has to know it.
const HOST = '11111111-2222-4333-8444-555555555555';
const page = (path: string) => `moz-extension://${HOST}/${path}`;
const POPUP = page('src/extension/popup/index.html');
const WELCOME = page('src/extension/welcome/index.html');
/** A file of the extension without any script: a place to ask its API from, whatever the background does. */
const QUIET_PAGE = page('manifest.json');
const IDLE_MS = 1000;
const OPEN_PATIENCE_MS = 3000;

interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType: number;
    readonly nodeValue?: string;
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
    readonly mode?: string;
  };
}

interface Connection {
  send(method: string, params: object): Promise<{ readonly result: { readonly result: RemoteNode } }>;
}

const within = (node: RemoteNode | null | undefined): readonly RemoteNode[] =>
  node ? [node, ...within(node.value?.shadowRoot), ...(node.value?.children ?? []).flatMap(within)] : [];
const textOf = (node: RemoteNode): string =>
  'hidden' in (node.value?.attributes ?? {})
    ? ''
    : node.value?.nodeValue || (node.value?.children ?? []).map(textOf).filter(Boolean).join(' ');
const buttonsOf = (card: RemoteNode) => within(card).filter((node) => node.value?.localName === 'button');

class FirefoxTab implements Tab {
  readonly #page: Page;
  readonly #browser: FirefoxShopBrowser;

  constructor(tab: Page, browser: FirefoxShopBrowser) {
    this.#page = tab;
    this.#browser = browser;
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.#page.evaluate(expression) as Promise<T>;
  }

  click(selector: string): Promise<void> {
    return this.#page.click(selector);
  }

  key(name: string): Promise<void> {
    return this.#page.keyboard.press(name as 'Escape');
  }

  async goTo(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  get #context(): string {
    return (this.#page.mainFrame() as unknown as { readonly _id: string })._id;
  }

  /** The protocol itself shows closed shadow roots to whoever asks for all of them. */
  async #cards(): Promise<readonly RemoteNode[]> {
    const { result } = await this.#browser.connection.send('script.evaluate', {
      expression: 'document.documentElement',
      target: { context: this.#context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 30, includeShadowTree: 'all' },
    });
    const roots = within(result.result).filter((node) => node.value?.mode === 'closed');
    return roots.flatMap((root) => within(root).filter((node) => node.value?.attributes?.class === 'card'));
  }

  async warnings(): Promise<readonly Warning[]> {
    return (await this.#cards()).map((card) => ({
      text: textOf(card),
      buttons: buttonsOf(card).map(textOf),
      language: card.value?.attributes?.lang ?? '',
      direction: card.value?.attributes?.dir ?? '',
    }));
  }

  async pressWarning(name: string): Promise<void> {
    const button = (await this.#cards()).flatMap(buttonsOf).find((one) => textOf(one) === name);
    if (!button?.sharedId) throw new Error(`no button “${name}”`);
    const origin = { type: 'element', element: { sharedId: button.sharedId } };
    await this.#browser.connection.send('input.performActions', {
      context: this.#context,
      actions: [
        {
          type: 'pointer',
          id: 'hand',
          actions: [
            { type: 'pointerMove', x: 0, y: 0, origin },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }

  /** Asked of the page itself: the protocol says nothing of a page that comes back from the cache. */
  #url(): Promise<string> {
    return this.evaluate('location.href');
  }

  async badge() {
    return this.#browser.badge(await this.#url());
  }

  async popup(): Promise<Popup> {
    return this.#browser.popup(await this.#url());
  }

  async picture(path: string): Promise<void> {
    await this.#page.screenshot({ path: path as `${string}.png` });
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}

class FirefoxPopup implements Popup {
  readonly #page: Page;

  constructor(popup: Page) {
    this.#page = popup;
  }

  text(): Promise<string> {
    return this.#page.evaluate('document.body.innerText') as Promise<string>;
  }

  direction(): Promise<string> {
    return this.#page.evaluate(() => document.documentElement.dir);
  }

  async press(button: string): Promise<void> {
    await this.#page.evaluate((name) => {
      const all = [...document.querySelectorAll('button')];
      all.find((one) => one.textContent === name)?.click();
    }, button);
  }

  async picture(path: string): Promise<void> {
    await this.#page.screenshot({ path: path as `${string}.png` });
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}

export class FirefoxShopBrowser implements ShopBrowser {
  readonly #browser: Browser;
  #quiet: Page | null = null;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** The button in the toolbar, pressed over the tab in front: what a click and its shortcut both come to. */
  async pressAction(): Promise<void> {
    const tree = (await this.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as unknown as {
      readonly result: { readonly contexts: readonly { readonly context: string }[] };
    };
    await this.connection.send('script.evaluate', {
      expression: `(() => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${ID}');
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      })()`,
      target: { context: tree.result.contexts[0]?.context },
      awaitPromise: true,
    });
  }

  get connection(): Connection {
    return (this.#browser as unknown as { readonly connection: Connection }).connection;
  }

  async #extensionPage(url: string): Promise<Page> {
    const opened = await this.#browser.newPage();
    // Firefox never tells that a page of an extension has loaded: it is there all the same.
    opened.goto(url).catch(() => undefined);
    await until(
      () => opened.evaluate(() => document.readyState === 'complete' && location.href).catch(() => ''),
      (href) => href === url,
    );
    return opened;
  }

  async #ask<T>(expression: string): Promise<T> {
    this.#quiet ??= await this.#extensionPage(QUIET_PAGE);
    return this.#quiet.evaluate(expression) as Promise<T>;
  }

  badge(url: string): Promise<{ text: string; title: string }> {
    return this.#ask(`browser.tabs.query({}).then(async (tabs) => {
      const tabId = tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id;
      return { text: await browser.action.getBadgeText({ tabId }), title: await browser.action.getTitle({ tabId }) };
    })`);
  }

  async popup(over: string): Promise<Popup> {
    const opened = await this.#extensionPage(POPUP);
    // It asks for the tab in front, which is itself until the shop is put there again. Of pages of the browser itself an
    // extension knows no address: then the newest is meant.
    await opened.evaluate(`browser.tabs.query({}).then((tabs) =>
      browser.tabs.update((tabs.find((tab) => tab.url === ${JSON.stringify(over)}) ??
        tabs.filter((tab) => !tab.url?.startsWith('moz-extension:')).sort((a, b) => b.id - a.id)[0]).id, { active: true }))`);
    await opened.evaluate('location.reload()').catch(() => undefined);
    // What it said of itself is gone once it has been loaded anew.
    const shape = `performance.getEntriesByType('navigation')[0]?.type === 'reload' &&
      document.querySelector('.shape')?.dataset.kind`;
    await until(
      () => opened.evaluate(shape).catch(() => null),
      (kind) => Boolean(kind) && kind !== 'checking',
    );
    return new FirefoxPopup(opened);
  }

  async visit(url: string): Promise<Tab> {
    const opened = await this.#browser.newPage();
    await opened.setViewport({ width: 900, height: 640 });
    await opened.goto(url);
    return new FirefoxTab(opened, this);
  }

  async open(url: string): Promise<Tab> {
    const opened = await this.#browser.newPage();
    opened.goto(url).catch(() => undefined);
    await quiet(OPEN_PATIENCE_MS);
    return new FirefoxTab(opened, this);
  }

  set(settings: object): Promise<void> {
    return this.#ask(`browser.storage.local.set(${JSON.stringify(settings)})`);
  }

  log() {
    return this.#ask<Awaited<ReturnType<ShopBrowser['log']>>>(READ_LOG);
  }

  addresses() {
    return this.#ask<readonly string[]>('browser.tabs.query({}).then((tabs) => tabs.map(({ url }) => url ?? ""))');
  }

  /** An event page goes by itself when it has been idle, which this browser is told to call one second. */
  async stopBackground(): Promise<void> {
    await until(
      () =>
        this.#ask<boolean>('browser.extension.getViews().every((view) => !view.location.href.includes("background"))'),
      (isGone) => isGone,
    );
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

/** @param downloads folder that files are saved to, without a question */
export async function openFirefox(downloads?: string): Promise<FirefoxShopBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    // Pages of an extension are closed to a driver without it.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
      'extensions.background.idle.timeout': IDLE_MS,
      ...(downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads } : {}),
    },
  });
  await browser.installExtension(resolve(builtExtension('firefox')));
  // It opens by itself at installation, and would stand in front of the page that a test is about.
  // The driver is never told the address of a page of an extension; the page knows it.
  const isWelcome = (opened: Page) =>
    opened.evaluate('location.href').then(
      (href) => href === WELCOME,
      () => false,
    );
  const find = async () => {
    const opened = await browser.pages();
    return opened[(await Promise.all(opened.map(isWelcome))).indexOf(true)];
  };
  const welcome = await until(find, (opened) => opened !== undefined);
  if (!welcome) throw new Error('no first run page');
  await welcome.close();
  return new FirefoxShopBrowser(browser);
}
