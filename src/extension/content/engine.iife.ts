import { startEngine } from './engine.js';
import { openShare } from './frame-share.js';

const { share } = openShare();
share.engine ??= startEngine(share);
