import { describeAdverse } from './support/adverse-journey.js';
import { openFirefox } from './support/firefox.js';

describeAdverse('adverse pages in Firefox', openFirefox, [
  'about:config',
  'about:support',
  'view-source:SHOP/plain',
  'SHOP/paper.pdf',
  'about:reader?url=SHOP/plain',
]);
