import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CodedError, UsageError } from './coded-error.js';
import { cleanUrl } from './page-address.js';

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** One page to look at, or why there is none: a bad target must not hide the good ones. */
export interface PageRequest {
  readonly url: string;
  readonly viewport: Viewport | null;
  readonly failure: CodedError | null;
}

const PAGE_FILE = /\.html?$/i;
const SCHEME = /^([a-z][a-z0-9+.-]*):\/\//i;

function failed(url: string, code: string, sentence: string): PageRequest {
  return { url, viewport: null, failure: new CodedError(code, sentence) };
}

function fileRequest(path: string): PageRequest {
  return { url: pathToFileURL(path).href, viewport: null, failure: null };
}

/** In the order of their code points, whatever order the disk gives them in. */
function pagesIn(folder: string): readonly string[] {
  const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1);
  return readdirSync(folder, { withFileTypes: true })
    .sort(byName)
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return pagesIn(path);
      return PAGE_FILE.test(entry.name) ? [path] : [];
    });
}

function fromDisk(path: string): readonly PageRequest[] {
  const absolute = resolve(path);
  const { href } = pathToFileURL(absolute);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats === undefined) {
    return [failed(href, 'FILE_NOT_FOUND', `there is no file "${path}" (a web address begins with https://)`)];
  }
  if (!stats.isDirectory()) return [fileRequest(absolute)];
  const pages = pagesIn(absolute);
  return pages.length > 0 ? pages.map(fileRequest) : [failed(href, 'NO_PAGES', `no .html or .htm file in "${path}"`)];
}

function expand(target: string): readonly PageRequest[] {
  const scheme = SCHEME.exec(target)?.[1]?.toLowerCase();
  if (scheme === undefined) return fromDisk(target);
  if (!URL.canParse(target)) throw new UsageError('BAD_TARGET', `"${cleanUrl(target)}" is not a web address`);
  if (scheme === 'file') return fromDisk(fileURLToPath(new URL(target)));
  if (scheme === 'http' || scheme === 'https') return [{ url: new URL(target).href, viewport: null, failure: null }];
  throw new UsageError('BAD_TARGET', `cannot audit ${scheme}: addresses, only http:, https: and file:`);
}

/** Pages in the order asked for; a folder gives its pages in order. A page named twice is audited once. */
export function expandTargets(targets: readonly string[]): readonly PageRequest[] {
  const requests = targets.flatMap(expand);
  return requests.filter(({ url }, index) => requests.findIndex((other) => other.url === url) === index);
}
