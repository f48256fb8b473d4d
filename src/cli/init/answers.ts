import type { FailLevel } from '../../reporters/decision.js';
import type { Format } from '../../reporters/formats.js';

/** What "untick init" asks. */
export interface Answers {
  readonly urls: readonly string[];
  readonly failOn: FailLevel;
  /** Empty: all there are. */
  readonly jurisdiction: readonly string[];
  /** Reports beside the one in the terminal. */
  readonly reports: readonly Format[];
  readonly keepsBaseline: boolean;
}

/** What is taken where nobody is asked. */
export const DEFAULTS: Answers = { urls: [], failOn: 'serious', jurisdiction: [], reports: [], keepsBaseline: false };

/** Addresses as people write them: apart by spaces, commas or lines. */
export const listedIn = (text: string): readonly string[] => [...new Set(text.split(/[\s,]+/).filter(Boolean))];
