import { startSentinel } from './sentinel.js';

startSentinel();
