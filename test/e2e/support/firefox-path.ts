import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first Firefox on the path. */
export function findFirefox(): string {
  const places = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name)));
  const found = places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error('no Firefox on the path');
  return found;
}
