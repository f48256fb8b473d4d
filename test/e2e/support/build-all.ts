import { build } from '../../../scripts/build.mjs';

/** Before any file of the ring: two of them that build one product at a time would read it half written. */
export function setup(): void {
  build(['page', 'node', 'library', 'chrome', 'firefox']);
}
