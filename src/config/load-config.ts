import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { UsageError } from '../drive/coded-error.js';
import { importModule, NoTypeScript, reasonOf } from '../drive/import-module.js';
import type { UntickConfig } from './define-config.js';
import { findConfig, packagePart, readJson, unreadable } from './find-config.js';

export interface LoadedConfig {
  /** Null where there is none: then nothing is set. */
  readonly path: string | null;
  readonly config: UntickConfig;
}

async function importConfig(path: string): Promise<unknown> {
  const module = await importModule(path).catch((error) => {
    const reason = error instanceof NoTypeScript ? error.message : reasonOf(error);
    // Whoever runs untick without installing it has nothing to import it from.
    const hint = /'untick'/.test(reason) ? '; install untick beside it, or leave defineConfig out' : '';
    throw unreadable(path, `${reason}${hint}`);
  });
  const { default: config } = module as { readonly default?: unknown };
  if (config === undefined) throw unreadable(path, 'it exports nothing by default, as in: export default { … }');
  return config;
}

function readConfig(path: string): unknown {
  if (basename(path) === 'package.json') return packagePart(path);
  return path.endsWith('.json') ? readJson(path) : importConfig(path);
}

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;

/** Whoever runs it from another folder means the same files. */
function fromFolder(config: UntickConfig, folder: string): UntickConfig {
  const at = (path: string) => (path === '-' || isAbsolute(path) ? path : join(folder, path));
  const { urls, output, baseline, steps, storageState, browserPath } = config;
  return {
    ...config,
    ...(urls && { urls: urls.map((url) => (ADDRESS.test(url) ? url : at(url))) }),
    ...(output && { output: Object.fromEntries(Object.entries(output).map(([format, path]) => [format, at(path)])) }),
    ...(baseline && { baseline: at(baseline) }),
    ...(steps && { steps: at(steps) }),
    ...(storageState && { storageState: at(storageState) }),
    ...(browserPath && { browserPath: at(browserPath) }),
  };
}

/** The config that was named, else the nearest from a folder upwards. Its paths lead from the folder it lies in. */
export async function loadConfig(named: string | null, folder: string): Promise<LoadedConfig> {
  const path = named === null ? findConfig(resolve(folder)) : resolve(folder, named);
  if (path === null) return { path, config: {} };
  if (!existsSync(path)) throw new UsageError('CONFIG_NOT_FOUND', `there is no config "${named}" (--config)`);
  // Where there is no config, nothing that checks one is needed.
  const [read, { checkConfig }] = await Promise.all([readConfig(path), import('./check-config.js')]);
  return { path, config: fromFolder(checkConfig(read, path), dirname(path)) };
}
