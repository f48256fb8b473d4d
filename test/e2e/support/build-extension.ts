import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

export type ExtensionBrowser = 'chrome' | 'firefox';

const run = (command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) => {
  const made = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, ...environment } });
  if (made.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${made.stdout}${made.stderr}`);
};

/** The folder of the built extension, built anew where a source is newer. */
export function builtExtension(browser: ExtensionBrowser): string {
  run(process.execPath, ['scripts/build.mjs', browser]);
  return `dist/extension/${browser}`;
}

/** A build of its own, away from `dist`. */
export function freshBuild(browser: ExtensionBrowser, environment: NodeJS.ProcessEnv = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'untick-build-'));
  run('npx', ['vite', 'build', '--mode', browser, '--outDir', folder, '--logLevel', 'error'], environment);
  return folder;
}

/** Path in the folder → content, sorted. */
export function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .sort();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}
