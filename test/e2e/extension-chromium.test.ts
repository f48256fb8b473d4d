import { openChromium } from './support/chromium.js';
import { describeJourney } from './support/shop-journey.js';

describeJourney('the extension in Chromium', () => openChromium());
