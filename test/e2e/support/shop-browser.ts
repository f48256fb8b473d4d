// A browser with the extension in it, as a test sees it: the same in Chromium and in Firefox.

import type { LogRecord } from '../../../src/extension/log/record.js';
import type { Settings } from '../../../src/extension/settings.js';
import { logScript } from '../../../src/library/log-script.js';

export interface Warning {
  readonly text: string;
  readonly buttons: readonly string[];
  readonly language: string;
  readonly direction: string;
}

export interface Popup {
  /** All its words. */
  text(): Promise<string>;
  direction(): Promise<string>;
  press(button: string): Promise<void>;
  picture(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface Tab {
  /** Runs in the page's own world, and answers plain data. */
  evaluate<T>(expression: string): Promise<T>;
  /** A click by a hand: trusted. */
  click(selector: string): Promise<void>;
  key(name: string): Promise<void>;
  goTo(url: string): Promise<void>;
  /** The warnings in the page, looked up by the debugger: their root is closed to everyone else. */
  warnings(): Promise<readonly Warning[]>;
  /** A click by a hand on a button of a warning. */
  pressWarning(button: string): Promise<void>;
  badge(): Promise<{ readonly text: string; readonly title: string }>;
  /** The popup's page, opened over this tab. */
  popup(): Promise<Popup>;
  picture(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface ShopBrowser {
  visit(url: string): Promise<Tab>;
  /** Opens an address that may be the browser's own, or never end loading: waits for neither. */
  open(url: string): Promise<Tab>;
  set(settings: Partial<Settings>): Promise<void>;
  log(): Promise<readonly LogRecord[]>;
  /** Addresses of all tabs, those of the extension's own pages too. */
  addresses(): Promise<readonly string[]>;
  /** Has the background stopped as the browser does when it has nothing to do. */
  stopBackground(): Promise<unknown>;
  close(): Promise<void>;
}

const PATIENCE_MS = 15_000;
const PAUSE_MS = 100;

/** Asks again until the answer is as wanted. The last answer is given when it never is, so that an assertion can show it. */
export async function until<T>(
  ask: () => Promise<T>,
  isWanted: (answer: T) => boolean,
  patience = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patience;
  let answer = await ask();
  while (!isWanted(answer) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    answer = await ask();
  }
  return answer;
}

/** Long enough for a page to be looked at, for tests that nothing comes of it. */
export const quiet = (ms = 2500): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Until what is counted has stood still for a while: on a busy machine a look may come late. */
export async function still(count: () => Promise<number>, ms = 2500): Promise<void> {
  // A page that never comes to rest is left all the same.
  for (let before = -1, now = await count(), left = 8; now !== before && left > 0; left -= 1) {
    before = now;
    await quiet(ms);
    now = await count();
  }
}

/** Runs in a page of the extension: reads the log where it lies. */
export const READ_LOG = logScript();
