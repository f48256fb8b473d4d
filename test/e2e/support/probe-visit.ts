import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { build } from '../../../scripts/build.mjs';
import type { AuditSettings } from '../../../src/drive/audit-settings.js';
import { readEngine, readWordsOf } from '../../../src/drive/engine-files.js';
import { look, reportOf } from '../../../src/drive/look.js';
import { type OpenVisit, openContext, openVisit } from '../../../src/drive/open-visit.js';
import { probeVisit } from '../../../src/drive/probe/probe-visit.js';
import type { PageReport } from '../../../src/model/report.js';
import { RULES } from '../../../src/rules/index.js';

export interface ProbeServer {
  readonly serve: (path: string, html: string) => string;
  /** "METHOD /path" of each request, in order. */
  readonly requests: string[];
  readonly close: () => void;
}

export async function startProbeServer(): Promise<ProbeServer> {
  const pages = new Map<string, string>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    if (path !== '/favicon.ico') requests.push(`${request.method} ${request.url}`);
    const status = pages.has(path) ? 200 : 404;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(pages.get(path) ?? 'gone');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    serve: (path, html) => {
      pages.set(path, `<!doctype html><html lang="en"><title>Shop</title>${html}`);
      return `http://localhost:${port}${path}`;
    },
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export function visitSettings(): AuditSettings {
  build(['page']);
  return {
    browserPath: null,
    viewport: { width: 1000, height: 800 },
    device: {},
    language: null,
    timeoutMs: 30_000,
    offline: false,
    javaScript: true,
    rules: RULES,
    jurisdictions: null,
    engine: readEngine(),
    wordsOf: readWordsOf,
    globalPrivacyControl: false,
    journey: null,
    probe: true,
    lingerMs: 0,
    loads: 1,
    concurrency: 1,
    storageState: null,
  };
}

let asked: AuditSettings | null = null;

/** A page that is observed from its first moment, and has just arrived. */
export async function visit(browser: Browser, url: string): Promise<OpenVisit> {
  asked ??= visitSettings();
  const request = { url, viewport: null, failure: null };
  const opened = await openVisit(await openContext({ browser, userAgent: null }, request, asked), request, asked);
  await opened.arrive();
  return opened;
}

export interface Probed {
  readonly report: PageReport;
  /** As the probes left it. */
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** A visit as the command line makes it: look, probe, look again. */
export async function probed(browser: Browser, url: string): Promise<Probed> {
  const opened = await visit(browser, url);
  const { seen, probes } = await probeVisit(opened, await look(opened));
  const report = reportOf(seen, opened.settings, { probes });
  return { report, page: opened.page, close: () => opened.page.context().close() };
}
