import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { configsIn } from '../config/find-config.js';
import { UsageError } from '../drive/coded-error.js';
import { safeText } from '../reporters/terminal-text.js';
import { writeWhole } from './evidence/new-file.js';
import { DEFAULTS } from './init/answers.js';
import { ask, mayReplace, type Terminal } from './init/ask.js';
import { configOf, configText, type Form } from './init/config-text.js';

function resolves(name: string, folder: string): boolean {
  try {
    createRequire(join(folder, 'package.json')).resolve(name);
    return true;
  } catch {
    return false;
  }
}

const usesTypeScript = (folder: string): boolean =>
  existsSync(join(folder, 'tsconfig.json')) ||
  (existsSync(join(folder, 'package.json')) &&
    /"typescript"\s*:/.test(readFileSync(join(folder, 'package.json'), 'utf8')));

/** TypeScript where the project has it, JavaScript where it is a package, else JSON. */
function nameIn(folder: string): Form['name'] {
  if (usesTypeScript(folder)) return 'untick.config.ts';
  return existsSync(join(folder, 'package.json')) ? 'untick.config.mjs' : 'untick.config.json';
}

/** The config is written where one is already, or there would be two. */
function placeIn(folder: string): { readonly name: Form['name']; readonly isTaken: boolean } {
  const [path] = configsIn(folder);
  if (path === undefined) return { name: nameIn(folder), isTaken: false };
  if (basename(path) === 'package.json') {
    throw new UsageError('CONFIG_EXISTS', `"${path}" holds a config already: change it there, or take it out first`);
  }
  return { name: basename(path) as Form['name'], isTaken: true };
}

async function init(targets: readonly string[], { yes }: { readonly yes?: boolean }): Promise<void> {
  const folder = process.cwd();
  const { name, isTaken } = placeIn(folder);
  const terminal: Terminal | null =
    yes !== true && process.stdin.isTTY && process.stdout.isTTY
      ? { input: process.stdin, output: process.stdout }
      : null;
  if (terminal === null && yes !== true) {
    throw new UsageError('NO_TERMINAL', 'there is no terminal to ask in: --yes takes the defaults');
  }
  const isReplaced = isTaken && terminal !== null && (await mayReplace(name, terminal));
  if (isTaken && !isReplaced) throw new UsageError('CONFIG_EXISTS', `"${name}" is there already, and is not touched`);
  const answers = terminal === null ? { ...DEFAULTS, urls: targets } : await ask(targets, terminal);
  const config = configOf(answers);
  const text = configText(config, { name, hasUntick: resolves('untick', folder) });
  await writeWhole(join(folder, name), text, { replaces: isReplaced });
  const next = answers.keepsBaseline ? '"untick baseline", and then "untick audit"' : '"untick audit"';
  process.stdout.write(`untick: wrote ${safeText(name)}. Next: ${next}\n`);
}

const AFTER = `
Writes untick.config.ts where the folder has TypeScript, untick.config.mjs where it is a package, else untick.config.json.
A config that is there already is written over only if you say so.`;

export function initCommand(): Command {
  return new Command('init')
    .description('ask five questions, and write a config')
    .argument('[targets...]', 'pages to audit; they are not asked for then')
    .option('-y, --yes', 'ask nothing and take the defaults')
    .addHelpText('after', AFTER)
    .action(init);
}
