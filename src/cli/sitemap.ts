// Sitemaps (https://www.sitemaps.org/protocol.html): the pages a shop itself names, and maps of more maps.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { CodedError } from '../drive/coded-error.js';
import { cleanUrl } from '../drive/page-address.js';
import type { PageRequest } from '../drive/page-request.js';

// The protocol's own limits: 50 MiB unfolded, and a map of maps that names no other map of maps.
const MOST_BYTES = 50 * 1024 * 1024;
const DEEPEST = 2;
const PATIENCE_MS = 30_000;

/** Code of what holds something else than a map. */
export const NOT_A_SITEMAP = 'NOT_A_SITEMAP';

const SITEMAP = /\.xml(?:\.gz)?$/i;
const WEB = /^https?:\/\//i;

/** An address or a file whose name says that it is a map and no page. */
export function isSitemap(target: string): boolean {
  if (!WEB.test(target)) return SITEMAP.test(target);
  return URL.canParse(target) && SITEMAP.test(new URL(target).pathname);
}

const broken = (sentence: string) => new CodedError('BAD_SITEMAP', sentence);
const isNone = () => new CodedError(NOT_A_SITEMAP, 'it is no sitemap');

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch((error) => {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    throw broken(isLate ? 'the sitemap took too long' : 'the sitemap could not be fetched');
  });
  if (!response.ok) throw broken(`the sitemap answered with status ${response.status}`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > MOST_BYTES) throw broken('the sitemap is larger than 50 MB, which none may be');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function readBytes(target: string): Promise<Uint8Array> {
  if (WEB.test(target)) return fetchBytes(target);
  return readFile(resolve(target)).catch((error) => {
    throw error.code === 'ENOENT'
      ? new CodedError('FILE_NOT_FOUND', `there is no file "${target}"`)
      : broken(`"${target}" could not be read (${error.code})`);
  });
}

/** By its first bytes, whatever it is called. */
function unfold(bytes: Uint8Array): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    return new TextDecoder().decode(isGzip ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes);
  } catch {
    throw broken('the sitemap could not be unpacked, or is larger than 50 MB');
  }
}

interface Entry {
  readonly loc?: unknown;
}

interface Parsed {
  readonly urlset?: { readonly url?: readonly Entry[] } | '';
  readonly sitemapindex?: { readonly sitemap?: readonly Entry[] } | '';
}

const locationsOf = (entries: readonly Entry[] = []): readonly string[] =>
  entries.flatMap(({ loc }) => (typeof loc === 'string' && loc.trim() !== '' ? [loc.trim()] : []));

async function parse(text: string): Promise<Parsed> {
  const { XMLParser } = await import('fast-xml-parser');
  // Numbers stay text: an address is never one.
  const parser = new XMLParser({
    removeNSPrefix: true,
    parseTagValue: false,
    isArray: (name) => name === 'url' || name === 'sitemap',
  });
  try {
    return parser.parse(text, true) as Parsed;
  } catch {
    throw /<(?:\w+:)?(?:urlset|sitemapindex)\b/.test(text) ? broken('the sitemap is not well-formed XML') : isNone();
  }
}

async function locations(target: string, depth: number): Promise<readonly (string | CodedError)[]> {
  const { urlset, sitemapindex } = await parse(unfold(await readBytes(target)));
  if (urlset !== undefined) return locationsOf(urlset === '' ? [] : urlset.url);
  if (sitemapindex === undefined) throw isNone();
  if (depth === DEEPEST) throw broken('a map of maps names another map of maps');
  const maps = locationsOf(sitemapindex === '' ? [] : sitemapindex.sitemap);
  const found: (string | CodedError)[] = [];
  for (const map of maps) {
    // One map that cannot be read hides no other.
    const inner = await locations(map, depth + 1).catch((error) => [named(error, map)]);
    found.push(...inner);
  }
  return found;
}

function named(error: unknown, target: string): CodedError {
  if (!(error instanceof CodedError)) throw error;
  return new CodedError(error.code, `${cleanUrl(target)}: ${error.message}`);
}

function requestFor(location: string): PageRequest {
  const isWeb = WEB.test(location) && URL.canParse(location);
  const failure = isWeb ? null : new CodedError('BAD_TARGET', 'the sitemap names it, and it is no web address');
  return { url: isWeb ? new URL(location).href : location, viewport: null, failure };
}

/** Pages a sitemap names, in its order. What could not be read is a request that has failed. */
export async function sitemapRequests(target: string): Promise<readonly PageRequest[]> {
  const url = WEB.test(target) ? target : pathToFileURL(resolve(target)).href;
  try {
    const found = await locations(target, 1);
    if (found.length === 0) throw new CodedError('NO_PAGES', 'the sitemap names no page');
    return found.map((one) => (typeof one === 'string' ? requestFor(one) : { url, viewport: null, failure: one }));
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return [{ url, viewport: null, failure: error }];
  }
}
