// @vitest-environment node
import { expect, test } from 'vitest';
import { sourceFiles } from '../../src/reporters/source-file.js';

const fileOf = (sourceMap: Record<string, string>, url: string, root?: string) =>
  sourceFiles({ sourceMap, roots: root === undefined ? [] : [root] })(url);

test.each([
  ['/checkout', 'https://shop.example/checkout'],
  ['/checkout', 'http://localhost:3000/checkout?step=2#top'],
  ['/checkout/*', 'https://shop.example/checkout/payment'],
  ['/checkout/**', 'https://shop.example/checkout/payment/card'],
  ['/', 'https://shop.example'],
  ['/', 'https://shop.example/'],
  ['/{en,de}/signup', 'https://shop.example/de/signup'],
  ['shop.example/signup', 'https://shop.example/signup'],
  ['*.example/signup', 'https://shop.example/signup'],
  ['https://shop.example/**', 'https://shop.example/a/b'],
  ['https://*/signup', 'https://shop.example/signup'],
  ['**/signup.html', 'file:///home/me/shop/signup.html'],
  ['/home/me/shop/*.html', 'file:///home/me/shop/signup.html'],
])('%s is for %s', (glob, url) => {
  expect(fileOf({ [glob]: 'src/page.tsx' }, url)).toBe('src/page.tsx');
});

test.each([
  ['/checkout', 'https://shop.example/checkout/payment'],
  ['/checkout/*', 'https://shop.example/checkout/payment/card'],
  ['https://shop.example/**', 'http://shop.example/a'],
  ['shop.example/*', 'https://other.example/signup'],
  ['/Signup', 'https://shop.example/signup'],
])('%s is not for %s', (glob, url) => {
  expect(fileOf({ [glob]: 'src/page.tsx' }, url)).toBeNull();
});

test('the first that fits counts', () => {
  const map = { '/checkout/done': 'src/done.tsx', '/checkout/**': 'src/checkout.tsx' };
  expect(fileOf(map, 'https://shop.example/checkout/done')).toBe('src/done.tsx');
  expect(fileOf(map, 'https://shop.example/checkout/pay')).toBe('src/checkout.tsx');
});

test('a path stays inside the repository, with forward slashes', () => {
  const page = 'https://shop.example/';
  expect(fileOf({ '/': './src\\page.tsx' }, page)).toBe('src/page.tsx');
  expect(fileOf({ '/': '/src/page.tsx' }, page)).toBe('src/page.tsx');
  expect(fileOf({ '/': '../other/page.tsx' }, page)).toBeNull();
  expect(fileOf({ '/': '' }, page)).toBeNull();
});

test('a page that was read from the repository is its own file', () => {
  const root = 'file:///home/me/shop/';
  expect(fileOf({}, 'file:///home/me/shop/public/sign%20up.html', root)).toBe('public/sign up.html');
  expect(fileOf({}, 'file:///home/me/other/page.html', root)).toBeNull();
  // What was taken out of an address cannot be told any more.
  expect(fileOf({}, 'file:///home/me/shop/:token/page.html', root)).toBeNull();
  expect(fileOf({ '**/page.html': 'src/page.tsx' }, 'file:///home/me/shop/page.html', root)).toBe('src/page.tsx');
});
