import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CodedError, UsageError } from '../drive/coded-error.js';
import { cleanUrl } from '../drive/page-address.js';
import { BLANK, type PageRequest } from '../drive/page-request.js';
import { isSitemap, NOT_A_SITEMAP, sitemapRequests } from './sitemap.js';

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

/** The pages of a map, where a target is one: XML may be a page as well, which a browser is to say. */
async function mapped(target: string): Promise<readonly PageRequest[] | null> {
  if (!isSitemap(target)) return null;
  const requests = await sitemapRequests(target);
  return requests[0]?.failure?.code === NOT_A_SITEMAP ? null : requests;
}

/**
 * Pages in the order asked for; a folder gives its pages in order, a sitemap the pages it names. A page named twice is audited once.
 */
export async function expandTargets(
  targets: readonly string[],
  sitemaps: readonly string[] = [],
): Promise<readonly PageRequest[]> {
  const named = targets.map(async (target) => (await mapped(target)) ?? expand(target));
  const requests = (await Promise.all([...named, ...sitemaps.map(sitemapRequests)])).flat();
  const seen = new Set<string>();
  return requests.filter(({ url }) => !seen.has(url) && seen.add(url));
}

/** Where a journey begins: the one page that was named, or nowhere, for a journey that goes to its first page itself. */
export async function journeyStart(targets: readonly string[]): Promise<readonly PageRequest[]> {
  const requests =
    targets.length === 0 ? [{ url: BLANK, viewport: null, failure: null }] : await expandTargets(targets);
  if (requests.length > 1) throw new UsageError('BAD_TARGET', 'a journey (--steps) begins at one page');
  return requests;
}
