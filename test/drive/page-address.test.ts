// @vitest-environment node
import { expect, test } from 'vitest';
import { cleanUrl } from '../../src/drive/page-address.js';
import { siteOf } from '../../src/drive/site.js';

test.each([
  ['https://me:secret@shop.example:8443/pay?card=4111#top', 'https://shop.example:8443/pay'],
  ['file:///home/a/page%20one.html?x=1', 'file:///home/a/page%20one.html'],
  ['about:blank#x', 'about:blank'],
  ['not an address?token=1', 'not an address'],
])('%s is reported without anything private', (url, cleaned) => {
  expect(cleanUrl(url)).toBe(cleaned);
});

test.each([
  ['https://pay.shop.example.co.uk/x', 'example.co.uk'],
  ['https://alice.github.io/', 'alice.github.io'],
  ['http://localhost:8080/', 'localhost'],
  ['http://192.168.0.1/', '192.168.0.1'],
  ['file:///tmp/a.html', 'file'],
  // A form whose data a script took: nobody is known to have received it.
  ['', ''],
])('%s belongs to %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});
