import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { UsageError } from './coded-error.js';
import { importModule, NoTypeScript, reasonOf } from './import-module.js';

export interface JourneyTools {
  /** An ordinary Playwright page, for the person's own code. */
  readonly page: Page;
  /** Looks at the page as it is now, under this name. */
  readonly step: (name: string) => Promise<void>;
}

export interface Journey {
  readonly path: string;
  readonly walk: (tools: JourneyTools) => unknown;
}

const HOW = 'as in: export default async function ({ page, step }) { … }';

const unreadable = (sentence: string) => new UsageError('STEPS_NOT_READABLE', sentence);

/** The journey a file describes. It is read before any browser is started. */
export async function loadJourney(named: string): Promise<Journey> {
  const path = resolve(named);
  if (!existsSync(path)) throw unreadable(`there is no file "${named}" (--steps)`);
  const module = await importModule(path).catch((error) => {
    if (error instanceof NoTypeScript) throw unreadable(error.message);
    throw unreadable(`"${named}" could not be read: ${reasonOf(error)}`);
  });
  const walk = (module as { readonly default?: unknown }).default;
  if (typeof walk !== 'function') throw unreadable(`"${named}" exports no journey, ${HOW}`);
  return { path, walk: walk as Journey['walk'] };
}
