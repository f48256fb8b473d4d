import type { Limit } from '../model/facts.js';

/** More than a look takes up. What it left out is said, and never passed as clean. */
export const tooMany = (most: number, what: string, target: Limit['target'] = []): Limit => ({
  kind: 'size',
  target,
  reason: `more than ${most} ${what}`,
});
