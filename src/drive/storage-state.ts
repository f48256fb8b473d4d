// Cookies and storage that a person's own login wrote, in the file that Playwright's `storageState` makes of them.
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { UsageError } from './coded-error.js';

export type StorageState = Exclude<BrowserContextOptions['storageState'], string | undefined>;

const isListOfObjects = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);

function isStorageState(value: unknown): value is StorageState {
  if (typeof value !== 'object' || value === null) return false;
  const { cookies, origins } = value as { readonly cookies?: unknown; readonly origins?: unknown };
  return isListOfObjects(cookies) && (origins === undefined || isListOfObjects(origins));
}

/** Read once, before any browser is started. What is wrong with it is said without a word of what is in it. */
export function loadStorageState(path: string): StorageState {
  const wrong = (what: string) => new UsageError('BAD_STORAGE_STATE', `"${path}" ${what} (--storage-state)`);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'no reason';
    throw wrong(`could not be read: ${code}`);
  }
  let state: unknown;
  try {
    state = JSON.parse(text);
  } catch {
    throw wrong('is not JSON');
  }
  if (!isStorageState(state)) throw wrong('holds no cookies and origins, as Playwright’s storageState writes them');
  return { ...state, origins: state.origins ?? [] };
}
