import { startLookout } from './lookout.js';

startLookout();
