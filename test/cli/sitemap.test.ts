// @vitest-environment node
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isSitemap, sitemapRequests } from '../../src/cli/sitemap.js';
import { expandTargets } from '../../src/cli/targets.js';

const entries = (name: string, urls: readonly string[]) =>
  urls.map((url) => `<${name}><loc>${url}</loc></${name}>`).join('');
const map = (...urls: string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries('url', urls)}</urlset>`;
const index = (...urls: string[]) => `<sitemapindex>${entries('sitemap', urls)}</sitemapindex>`;

const answers = new Map<string, string | Uint8Array>();
const server = createServer((request, response) => {
  const body = answers.get(request.url ?? '');
  response.writeHead(body === undefined ? 404 : 200).end(body);
});
let origin = '';
const folder = mkdtempSync(join(tmpdir(), 'untick-sitemap-'));

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const serve = (path: string, body: string | Uint8Array) => {
  answers.set(path, body);
  return origin + path;
};
const outcome = async (target: string) =>
  (await sitemapRequests(target)).map(({ url, failure }) => failure?.code ?? url);

test('pages come in the order the sitemap names them, with what XML escapes', async () => {
  const target = serve('/a.xml', map('https://shop.example/z?a=1&amp;b=2', ' https://shop.example/a '));
  expect(await outcome(target)).toEqual(['https://shop.example/z?a=1&b=2', 'https://shop.example/a']);
});

test('a map of maps gives the pages of each, packed ones included, and one that fails hides no other', async () => {
  const good = serve('/packed.xml.gz', gzipSync(map('https://shop.example/packed')));
  const last = serve('/last.xml', map('https://shop.example/last'));
  const target = serve('/index.xml', index(good, `${origin}/gone.xml?key=secret`, last));
  expect(await outcome(target)).toEqual(['https://shop.example/packed', 'BAD_SITEMAP', 'https://shop.example/last']);
  const [, gone] = await sitemapRequests(target);
  expect(gone?.failure?.message).toMatch(/\/gone\.xml: the sitemap answered with status 404$/);
  expect(gone?.failure?.message).not.toContain('secret');
});

test('a map of maps that leads on to maps of maps ends', async () => {
  const target = serve('/loop.xml', index(`${origin}/loop.xml`));
  expect(await outcome(target)).toEqual(['BAD_SITEMAP']);
});

test.each([
  ['a page', '<!doctype html><html><p>not found<br></html>', 'NOT_A_SITEMAP'],
  ['other XML', '<rss><channel/></rss>', 'NOT_A_SITEMAP'],
  ['half of one', '<urlset><url><loc>https://shop.example/', 'BAD_SITEMAP'],
  ['bytes', Uint8Array.from([0x1f, 0x8b, 1, 2, 3]), 'BAD_SITEMAP'],
] as const)('%s is no sitemap', async (_, body, code) => {
  expect(await outcome(serve('/bad.xml', body))).toEqual([code]);
});

test('a target that is called like a map and is none is a page; where a map was asked for, it is an error', async () => {
  const target = serve('/page.xml', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>');
  const codes = (requests: Awaited<ReturnType<typeof expandTargets>>) =>
    requests.map(({ url, failure }) => failure?.code ?? url);
  expect(codes(await expandTargets([target]))).toEqual([target]);
  expect(codes(await expandTargets([], [target]))).toEqual(['NOT_A_SITEMAP']);
});

test('a bomb of entities is no sitemap', async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(5000)}"><!ENTITY b "${'&a;'.repeat(5000)}">]><urlset><url><loc>&b;</loc></url></urlset>`;
  const [only] = await sitemapRequests(serve('/bomb.xml', bomb));
  expect(only?.failure?.code ?? 'none').not.toBe('none');
});

test('what is no web address is named, and an empty map has no pages', async () => {
  const target = serve('/odd.xml', map('javascript:alert(1)', 'https://shop.example/ok', '/relative'));
  expect(await outcome(target)).toEqual(['BAD_TARGET', 'https://shop.example/ok', 'BAD_TARGET']);
  expect(await outcome(serve('/empty.xml', '<urlset></urlset>'))).toEqual(['NO_PAGES']);
});

test('a map may be a file, and is known by its name among other targets; a page named twice is audited once', async () => {
  const path = join(folder, 'sitemap.xml');
  writeFileSync(path, map('https://shop.example/one', 'https://shop.example/two'));
  expect(isSitemap(path) && isSitemap('https://shop.example/map.xml.gz?v=2')).toBe(true);
  expect(isSitemap('https://shop.example/xml')).toBe(false);
  const requests = await expandTargets([path, 'https://shop.example/one'], [path]);
  expect(requests.map(({ url }) => url)).toEqual(['https://shop.example/one', 'https://shop.example/two']);
  expect(await outcome(join(folder, 'gone.xml'))).toEqual(['FILE_NOT_FOUND']);
});
