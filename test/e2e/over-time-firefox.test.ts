import { openFirefox } from './support/firefox.js';
import { describeOverTime } from './support/over-time-journey.js';

describeOverTime('over time in Firefox', openFirefox);
