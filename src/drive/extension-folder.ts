import { existsSync } from 'node:fs';
import { UsageError } from './coded-error.js';
import { packagePath } from './package-files.js';

export const EXTENSION_BROWSERS = ['chrome', 'firefox'] as const;
export type ExtensionBrowser = (typeof EXTENSION_BROWSERS)[number];

/** The folder of the unpacked extension, which the build puts beside the command line. */
export function extensionFolder(browser: ExtensionBrowser): string {
  const folder = packagePath(`dist/extension/${browser}`);
  if (existsSync(`${folder}/manifest.json`)) return folder;
  throw new UsageError('NO_EXTENSION', `the extension for ${browser} is missing: run "npm run build" first`);
}
