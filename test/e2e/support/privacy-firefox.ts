// Firefox with the extension, before the shop of `privacy-pages`.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { readSqlite } from '../../privacy/sqlite.js';
import { builtExtension } from './build-extension.js';
import { findFirefox } from './firefox-path.js';
import type { DenyingProxy } from './privacy-proxy.js';
import { openDenyingProxy } from './privacy-proxy.js';
import type { Sinks } from './privacy-sinks.js';
import { READ_STORES, type Stores } from './privacy-stores.js';
import { until } from './shop-browser.js';

const ID = '{5b2f1c1e-8f0a-4f0e-9c57-0d3b6f5a1e27}';
const HOST = '22222222-2222-4333-8444-555555555555';
const ours = (path: string) => `moz-extension://${HOST}/${path}`;

export class WatchedFirefox {
  readonly #browser: Browser;
  readonly profile: string;
  readonly proxy: DenyingProxy;
  #quiet: Page | null = null;

  private constructor(browser: Browser, profile: string, proxy: DenyingProxy) {
    this.#browser = browser;
    this.profile = profile;
    this.proxy = proxy;
  }

  static async open(origins: readonly string[]): Promise<WatchedFirefox> {
    const profile = mkdtempSync(join(tmpdir(), 'untick-privacy-'));
    const proxy = await openDenyingProxy(origins);
    const { port } = new URL(proxy.address);
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox(),
      headless: true,
      userDataDir: profile,
      args: ['-remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': Number(port),
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': Number(port),
        'network.proxy.allow_hijacking_localhost': true,
        'network.proxy.no_proxies_on': '',
      },
    });
    await browser.installExtension(resolve(builtExtension('firefox')));
    return new WatchedFirefox(browser, profile, proxy);
  }

  /** A page of the extension without any script: a place to ask from, whatever the background does. */
  async ask<T>(expression: string): Promise<T> {
    this.#quiet ??= await this.page(ours('manifest.json'));
    return this.#quiet.evaluate(expression) as Promise<T>;
  }

  stores(): Promise<Stores> {
    return this.ask(READ_STORES);
  }

  /** Firefox never tells that a page of an extension has loaded. */
  async page(url: string): Promise<Page> {
    const page = await this.#browser.newPage();
    page.goto(url).catch(() => undefined);
    await until(
      () => page.evaluate(() => document.readyState === 'complete' && location.href).catch(() => ''),
      (href) => href !== '' && href !== false && href !== 'about:blank',
    );
    return page;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  forget(): void {
    this.proxy.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}

/** What the profile holds of extensions, which is apart from what it holds of pages and of the person. */
export function firefoxSinks(profile: string): Sinks {
  const folder = join(profile, 'storage', 'default');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.startsWith('moz-extension'))
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
  const contents = (path: string): readonly Uint8Array[] => {
    const bytes = readFileSync(path);
    if (!path.endsWith('.sqlite')) return [bytes];
    const wal = existsSync(`${path}-wal`) ? readFileSync(`${path}-wal`) : null;
    return [bytes, ...readSqlite(bytes, wal)];
  };
  return Object.fromEntries(paths.map((path) => [`file ${relative(profile, path)}`, contents(path)]));
}
