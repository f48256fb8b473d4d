import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readBaseline } from '../../config/baseline-file.js';
import type { LoadedConfig } from '../../config/load-config.js';
import { readEngine } from '../../drive/engine-files.js';
import { packagePath, packageVersion } from '../../drive/package-files.js';
import { RULES, RULES_VERSION } from '../../rules/index.js';
import { attempt, type Check, failed, ok } from './check.js';

const numbers = (version: string): readonly number[] => (version.match(/\d+/g) ?? []).map(Number);

function isAtLeast(version: string, least: string): boolean {
  const [have, need] = [numbers(version), numbers(least)];
  const at = need.findIndex((part, index) => part !== (have[index] ?? 0));
  return at < 0 || (have[at] ?? 0) > (need[at] ?? 0);
}

export function nodeCheck(version: string, needed: string): Check {
  const least = needed.replace(/^>=/, '');
  if (isAtLeast(version, least)) return ok('node', version);
  return failed('node', `${version}, and ${least} or later is needed`, 'install a newer Node');
}

const kilobytes = (text: string): string => `${Math.round(text.length / 1_000)} kB`;

function engineCheck(): Check {
  const engine = readEngine();
  const words = readdirSync(packagePath('dist/page/words')).length;
  return ok('engine', `${kilobytes(engine)}, and words of ${words} languages beside English`);
}

function playwrightCheck(): Check {
  const path = createRequire(import.meta.url).resolve('playwright-core/package.json');
  return ok('playwright', (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version);
}

/** What can be told without a browser. */
export async function setUpChecks(): Promise<readonly Check[]> {
  const { engines } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { engines: { node: string } };
  return [
    nodeCheck(process.versions.node, engines.node),
    ok('untick', `${packageVersion()}, ${RULES.length} rules (${RULES_VERSION})`),
    await attempt('engine', engineCheck),
    await attempt('playwright', playwrightCheck),
  ];
}

export const configCheck = ({ path }: LoadedConfig): Check => ok('config', path ?? 'none');

export function baselineCheck(path: string | undefined): Promise<Check> {
  return attempt('baseline', () => {
    if (path === undefined) return ok('baseline', 'none');
    const { length } = readBaseline(path);
    return ok('baseline', `${path}, ${length} known`);
  });
}
