import type { Locator } from '@playwright/test';
import type { JudgingOptions } from '../library/options.js';
import type { FailLevel } from '../reporters/decision.js';

export interface ConsentOptions extends JudgingOptions {
  /** Parts of the page to leave out, as selectors or locators: what is found in them, and what could not be looked at. */
  readonly exclude?: readonly (string | Locator)[];
  /** `main` looks from the page's own world also where an isolated one could be had. `isolated` without it, in Chromium. */
  readonly world?: 'isolated' | 'main';
  /** Attaches the report as JSON, and a picture of what was found, to the report of the test. On without it. */
  readonly attach?: boolean;
}

export interface FairConsentOptions extends ConsentOptions {
  /** From which severity a finding fails the test. `serious` without it, as on the command line. */
  readonly failOn?: FailLevel;
  /** Passes a page that could not be looked at as a whole. Off without it. */
  readonly allowIncomplete?: boolean;
  /** Milliseconds to wait for the page to become fair. That of `expect` without it. */
  readonly timeout?: number;
}
