import type { BrowserContextOptions } from 'playwright-core';
import type { Jurisdiction } from '../law/provision.js';
import type { RuleMeta } from '../model/rule.js';
import type { RunCapture } from './capture/run-capture.js';
import type { Journey } from './load-journey.js';
import type { Look } from './look.js';
import type { Viewport } from './page-request.js';
import type { StorageState } from './storage-state.js';

/** How pages are looked at, the same for every page of a run. */
export interface AuditSettings {
  readonly browserPath: string | null;
  /** Null: each page at the size it asks for, else at the default. */
  readonly viewport: Viewport | null;
  /** What a named device brings: user agent, scale, touch. */
  readonly device: BrowserContextOptions;
  readonly language: string | null;
  readonly timeoutMs: number;
  readonly offline: boolean;
  readonly javaScript: boolean;
  readonly rules: readonly RuleMeta[];
  /** Whose provisions findings cite; null: all of them. */
  readonly jurisdictions: readonly Jurisdiction[] | null;
  /** Text of the built page script. */
  readonly engine: string;
  /** Text of the lexicon of a language, for the page script to take up; null where there is none. */
  readonly wordsOf: (language: string) => string | null;
  /** Says to sites, and to the engine, that data may not be sold or shared (Global Privacy Control). */
  readonly globalPrivacyControl: boolean;
  /** The person's own way through the page, looked at step by step; null: the page as it opens. */
  readonly journey: Journey | null;
  /** Presses what a person may press, never sending a form, and looks again. */
  readonly probe: boolean;
  /** How long a page that has come to rest is observed on, where a consent could still be turned. */
  readonly lingerMs: number;
  /** How many pages are looked at at a time. */
  readonly concurrency: number;
  /** Cookies and storage with which every visit begins; null: a visitor nobody knows. */
  readonly storageState: StorageState | null;
  /** How often each page is loaded, every second time in a browser that does not let it know that a program drives it. */
  readonly loads: number;
  /** Calls the run off: no page is begun any more. Whoever gives it hears the signals of the process, so the browser does not. */
  readonly stop?: AbortSignal | null;
  /** Keeps what a package of evidence is made of, where that was asked for. */
  readonly capture?: RunCapture | null;
  /** Hears of every look, before anything is pressed, with the facts it was made from. */
  readonly onLook?: ((seen: Look) => void) | null;
}

// A small laptop: the size browsers and test tools most often start from.
export const DEFAULT_VIEWPORT: Viewport = { width: 1280, height: 800 };
