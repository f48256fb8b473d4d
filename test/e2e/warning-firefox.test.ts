import { openFirefox } from './support/firefox.js';
import { describeWarnings } from './support/warning-journey.js';

describeWarnings('the warnings in Firefox', openFirefox);
