import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
// Names by which Chromium, Chrome and Edge are installed on Linux; then where macOS and Windows keep them.
import places from './browser-places.json' with { type: 'json' };

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of an installed Chromium-like browser, or null. `CHROMIUM` in the environment wins. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment.CHROMIUM;
  if (named && isExecutable(named)) return named;
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = places.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places.files].find(isExecutable) ?? null;
}
