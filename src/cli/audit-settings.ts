import type { BrowserContextOptions } from 'playwright-core';
import type { RuleMeta } from '../model/rule.js';
import type { Viewport } from './targets.js';

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
  /** Text of the built page script. */
  readonly engine: string;
}

// A small laptop: the size browsers and test tools most often start from.
export const DEFAULT_VIEWPORT: Viewport = { width: 1280, height: 800 };
