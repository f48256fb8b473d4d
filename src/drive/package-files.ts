import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Two folders up is the package, from the source (src/drive) and from the build (dist/cli) alike.
const ROOT = new URL('../..', import.meta.url);

export function packagePath(path: string): string {
  return fileURLToPath(new URL(path, ROOT));
}

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string };
  return version;
}
