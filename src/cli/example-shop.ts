import { readFileSync } from 'node:fs';
import { packagePath } from '../drive/package-files.js';
import type { PageRequest, Viewport } from '../drive/page-request.js';
import { serveFolder } from './serve-folder.js';

interface ExamplePage {
  readonly path: string;
  readonly title: string;
  readonly viewport: Viewport;
}

/** The bundled pages in the order `shop.json` lists them, each at the size it was drawn for. */
export function examplePages(): readonly ExamplePage[] {
  const { pages } = JSON.parse(readFileSync(packagePath('examples/shop.json'), 'utf8')) as {
    pages: readonly ExamplePage[];
  };
  return pages;
}

export async function serveExampleShop(): Promise<{
  readonly requests: readonly PageRequest[];
  readonly close: () => Promise<void>;
}> {
  const server = await serveFolder(packagePath('examples'));
  const requests = examplePages().map(({ path, viewport }) => ({
    url: `${server.origin}/${path}`,
    viewport,
    failure: null,
  }));
  return { requests, close: server.close };
}
