import { Command } from 'commander';
import type { FailLevel } from '../reporters/decision.js';
import type { Format } from '../reporters/formats.js';
import { RULES } from '../rules/index.js';
import { findDevice } from './device.js';
import {
  chooseRules,
  parseFailLevel,
  parseFormats,
  parseLanguage,
  parseOutput,
  parseTimeout,
  parseViewport,
} from './parse-option.js';
import { readEngine, runAudit } from './run-audit.js';
import type { Viewport } from './targets.js';
import { type Output, STANDARD_OUTPUT } from './write-outputs.js';

interface AuditFlags {
  readonly format?: readonly Format[];
  readonly output?: readonly Output[];
  readonly failOn?: FailLevel;
  readonly viewport?: Viewport;
  readonly device?: string;
  readonly lang?: string;
  readonly browserPath?: string;
  readonly timeout?: number;
  readonly offline?: boolean;
  readonly javascript: boolean;
  readonly rules?: string;
  readonly disableRules?: string;
  readonly quiet?: boolean;
  readonly color: boolean;
}

// A page that is slow but well is done in a few seconds; the default of browser test tools.
const TIMEOUT_MS = 30_000;

const AFTER = `
Without a target the bundled example shop is audited.

Exit codes:
  0  nothing at or above --fail-on
  1  such findings
  2  the command line or its set-up is wrong
  3  the audit is incomplete: a page was not reached, or a part of one not looked at (1 wins over 3)`;

/** A format goes to the terminal unless --output sends it elsewhere. */
function destinations({ format = ['pretty'], output = [] }: AuditFlags): readonly Output[] {
  const sent = new Set(output.map((one) => one.format));
  const rest = format.filter(
    (name) => !sent.has(name) || output.some((one) => one.format === name && one.path === '-'),
  );
  return [
    ...rest.map((name) => ({ format: name, path: STANDARD_OUTPUT })),
    ...output.filter(({ format: name, path }) => path !== STANDARD_OUTPUT || !rest.includes(name)),
  ];
}

/** https://no-color.org, and its opposite FORCE_COLOR for terminals behind a pipe. */
function wantsColour(flag: boolean): boolean {
  if (!flag || process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && process.env.TERM !== 'dumb';
}

async function audit(targets: readonly string[], flags: AuditFlags): Promise<number> {
  return runAudit({
    targets,
    settings: {
      browserPath: flags.browserPath ?? null,
      viewport: flags.viewport ?? null,
      device: flags.device === undefined ? {} : await findDevice(flags.device),
      language: flags.lang ?? null,
      timeoutMs: flags.timeout ?? TIMEOUT_MS,
      offline: flags.offline === true,
      javaScript: flags.javascript,
      rules: chooseRules(RULES, flags.rules, flags.disableRules),
      engine: readEngine(),
    },
    outputs: destinations(flags),
    failOn: flags.failOn ?? 'serious',
    quiet: flags.quiet === true,
    colour: wantsColour(flags.color),
  });
}

export function auditCommand(finish: (exitCode: number) => void): Command {
  return new Command('audit')
    .description('look for consent dark patterns on a few pages')
    .argument('[targets...]', 'web addresses, HTML files, or folders of them')
    .option('--format <list>', 'reports to write: pretty, json (default: pretty)', parseFormats)
    .option(
      '--output <format=path>',
      'send a report to a file, or to standard output with - (repeatable)',
      parseOutput,
      [],
    )
    .option('--fail-on <severity>', 'none, minor, moderate, serious or critical (default: serious)', parseFailLevel)
    .option('--viewport <WxH>', 'size of the window in pixels (default: 1280x800)', parseViewport)
    .option('--device <name>', 'look as a device does, as in "Pixel 7"')
    .option('--lang <tag>', 'language to ask pages for, as in zh-CN', parseLanguage)
    .option('--browser-path <path>', 'Chromium, Chrome or Edge to use')
    .option('--timeout <seconds>', 'time for one page (default: 30)', parseTimeout)
    .option('--offline', 'block every request but the page itself')
    .option('--no-javascript', 'do not run the scripts of pages')
    .option('--rules <ids>', 'run only these rules, separated by commas')
    .option('--disable-rules <ids>', 'leave these rules out')
    .option('--quiet', 'no progress on standard error')
    .option('--no-color', 'plain text')
    .addHelpText('after', AFTER)
    .action(async (targets: string[], flags: AuditFlags) => finish(await audit(targets, flags)));
}
