import { expect, test } from 'vitest';
import { type Unanswered, whyNot } from '../../src/extension/popup/why-not.js';

const page: Unanswered = {
  url: 'https://shop.example/',
  isLoading: false,
  isOnline: true,
  isAllowed: true,
  isEntered: false,
};

test.each<[string, Partial<Unanswered>, string]>([
  ['a page whose address the browser keeps to itself', { url: undefined }, 'closed'],
  ['a page of the browser', { url: 'chrome://settings/' }, 'browser'],
  ['a new tab of Firefox', { url: 'about:newtab' }, 'browser'],
  ['a page of an extension', { url: 'moz-extension://x/dashboard.html' }, 'browser'],
  ['the store of Chrome', { url: 'https://chromewebstore.google.com/detail/x' }, 'store'],
  ['the old store of Chrome', { url: 'https://chrome.google.com/webstore/x' }, 'store'],
  ['the store of Firefox', { url: 'https://addons.mozilla.org/en-US/' }, 'store'],
  ['a shop that calls itself a store', { url: 'https://chrome.google.com.shop.example/webstore' }, 'unreached'],
  ['a file', { url: 'file:///home/me/a.html' }, 'file'],
  ['a PDF', { url: 'https://shop.example/terms.pdf?page=2' }, 'document'],
  ['a page we are in, where nobody answers', { isEntered: true }, 'document'],
  ['a page that has not come yet', { isLoading: true }, 'loading'],
  ['an error page without a network', { isOnline: false }, 'offline'],
  ['an error page with one', {}, 'unreached'],
  ['any page of the web, where the person lets us into none', { isAllowed: false, isOnline: false }, 'forbidden'],
])('%s', (_name, change, reason) => {
  expect(whyNot({ ...page, ...change })).toBe(reason);
});
