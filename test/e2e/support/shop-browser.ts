// A browser with the extension in it, as a test sees it: the same in Chromium and in Firefox.
import type { LogRecord } from '../../../src/extension/log.js';
import type { Settings } from '../../../src/extension/settings.js';

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
  set(settings: Partial<Settings>): Promise<void>;
  log(): Promise<readonly LogRecord[]>;
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

/** Runs in a page of the extension: reads the log where it lies. Opening a log that is not there yet would make an empty one. */
export const READ_LOG = `indexedDB.databases().then((all) => all.some(({ name }) => name === 'untick') ? new Promise((resolve, reject) => {
  const opening = indexedDB.open('untick');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const all = database.transaction('records').objectStore('records').index('seq').getAll();
    all.onsuccess = () => { database.close(); resolve(all.result); };
    all.onerror = () => reject(all.error);
  };
}) : [])`;
