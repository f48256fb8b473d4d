import { describeAdverse } from './support/adverse-journey.js';
import { describeReadied } from './support/adverse-readied.js';
import { openChromium } from './support/chromium.js';

// The driver turns keeping left pages off, which every browser that people use does.
const KEEP_LEFT_PAGES = ['--disable-back-forward-cache'];

describeAdverse('adverse pages in Chromium', () => openChromium(undefined, KEEP_LEFT_PAGES), [
  'chrome://version/',
  'view-source:SHOP/plain',
  'SHOP/paper.pdf',
]);
describeReadied();
