import { openChromium } from './support/chromium.js';
import { describeWarnings } from './support/warning-journey.js';

describeWarnings('the warnings in Chromium', () => openChromium());
