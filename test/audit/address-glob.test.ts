import { expect, test } from 'vitest';
import { fitsAddress } from '../../src/audit/address-glob.js';

test.each([
  ['/checkout', 'https://shop.example/checkout', true],
  ['/checkout', 'https://shop.example/checkout/pay', false],
  ['/checkout/**', 'https://shop.example/checkout/pay/now', true],
  ['/', 'https://shop.example', true],
  ['https://shop.example/**', 'https://shop.example/a/b', true],
  ['https://shop.example/**', 'http://shop.example/a/b', false],
  ['shop.example/*', 'https://shop.example/a', true],
  ['shop.example/*', 'https://blog.shop.example/a', false],
  ['/**/signup.html', 'file:///home/me/shop/signup.html', true],
  ['/**/.well-known/*', 'https://shop.example/a/.well-known/b', true],
])('%s and %s: %s', (glob, url, fits) => {
  expect(fitsAddress(glob, url)).toBe(fits);
});
