import { resolve } from 'node:path';
import { Command } from 'commander';
import { type LoadedConfig, loadConfig } from '../config/load-config.js';
import { UsageError } from '../drive/coded-error.js';
import { safeText } from '../reporters/terminal-text.js';
import { browserChecks } from './doctor/browser.js';
import { type Check, failed } from './doctor/check.js';
import { baselineCheck, configCheck, setUpChecks } from './doctor/set-up.js';

interface DoctorFlags {
  readonly config?: string;
  readonly baseline?: string;
  readonly browserPath?: string;
  readonly network?: string;
  readonly json?: boolean;
}

const FAILED_EXIT = 2;
const MARKS = { ok: '✔', warning: '!', failed: '✖' } as const;
const NAME_WIDTH = 11;

function asText(checks: readonly Check[]): string {
  const count = (state: Check['state']) => checks.filter((check) => check.state === state).length;
  const lines = checks.flatMap(({ name, state, detail, hint }) => [
    `${MARKS[state]} ${name.padEnd(NAME_WIDTH)} ${safeText(detail)}`,
    ...(hint ? [`  ${''.padEnd(NAME_WIDTH)} ${safeText(hint)}`] : []),
  ]);
  const bad = count('failed');
  const verdict = bad > 0 ? `${bad} failed: an audit does not work like this` : 'an audit works';
  const odd = count('warning');
  return `${lines.join('\n')}\n\nuntick: ${verdict}${odd > 0 ? `; ${odd} warning${odd === 1 ? '' : 's'}` : ''}.\n`;
}

/** A config that cannot be read is one of the things to be told, and no reason to tell nothing. */
async function configOf(named: string | undefined): Promise<LoadedConfig | Check> {
  return loadConfig(named ?? null, process.cwd()).catch((error) => {
    if (error instanceof UsageError) return failed('config', error.message);
    throw error;
  });
}

async function doctor({ config, baseline, browserPath, network, json }: DoctorFlags): Promise<number> {
  if (network !== undefined && !/^https?:\/\//i.test(network)) {
    throw new UsageError('BAD_TARGET', `"${network}" is not a web address, as in https://shop.example/ (--network)`);
  }
  const read = await configOf(config);
  const loaded: LoadedConfig = 'state' in read ? { path: null, config: {} } : read;
  const path = baseline === undefined ? loaded.config.baseline : resolve(baseline);
  const checks = [
    ...(await setUpChecks()),
    ...(await browserChecks(browserPath ?? loaded.config.browserPath ?? null, network ?? null)),
    'state' in read ? read : configCheck(read),
    await baselineCheck(path),
  ];
  const isWell = checks.every(({ state }) => state !== 'failed');
  process.stdout.write(json ? `${JSON.stringify({ schemaVersion: 1, isWell, checks }, null, 2)}\n` : asText(checks));
  return isWell ? 0 : FAILED_EXIT;
}

const AFTER = `
Nothing is sent anywhere, unless --network names an address.

Exit codes:
  0  an audit works
  2  it does not`;

export function doctorCommand(finish: (exitCode: number) => void): Command {
  return new Command('doctor')
    .description('check the browser, its fonts, versions, the config and the baseline')
    .option('--config <path>', 'the config to check (default: the nearest)')
    .option('--baseline <path>', 'the baseline to check (default: that of the config)')
    .option('--browser-path <path>', 'Chromium, Chrome or Edge to check')
    .option('--network <url>', 'see whether the browser reaches this address, too')
    .option('--json', 'as JSON')
    .addHelpText('after', AFTER)
    .action(async (flags: DoctorFlags) => finish(await doctor(flags)));
}
