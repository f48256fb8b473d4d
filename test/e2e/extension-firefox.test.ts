import { openFirefox } from './support/firefox.js';
import { describeJourney } from './support/shop-journey.js';

describeJourney('the extension in Firefox', openFirefox);
