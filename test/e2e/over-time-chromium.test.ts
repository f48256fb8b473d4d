import { openChromium } from './support/chromium.js';
import { describeOverTime } from './support/over-time-journey.js';

describeOverTime('over time in Chromium', () => openChromium());
