import { CodedError, UsageError } from '../drive/coded-error.js';
import type { Judging } from '../drive/look.js';
import { judgingOf, refuseUnknown } from '../library/audit-options.js';
import type { ConsentOptions } from './options.js';

const KNOWN: Readonly<Record<keyof ConsentOptions, true>> = {
  rules: true,
  disableRules: true,
  jurisdiction: true,
  exclude: true,
  world: true,
  attach: true,
};

/** `more`: names of options that only the asker knows. */
export function checkedJudging(options: ConsentOptions, more: Readonly<Record<string, true>> = {}): Judging {
  refuseUnknown(options, { ...KNOWN, ...more });
  if (options.world !== undefined && options.world !== 'main' && options.world !== 'isolated') {
    throw new UsageError('UNKNOWN_WORLD', 'world is "isolated" or "main"');
  }
  return judgingOf(options);
}

/** Nothing was there to be looked at, so nothing can be said of it. */
export const nothingThere = (): CodedError =>
  new CodedError('NOTHING_TO_AUDIT', 'the locator matches no element of the page');
