import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Baseline } from '../audit/baseline.js';
import { type LoadedConfig, loadConfig } from '../config/load-config.js';
import type { RunCapture } from '../drive/capture/run-capture.js';
import { UsageError } from '../drive/coded-error.js';
import { OBSERVE_S, pagesAtATime, TIMEOUT_S } from '../drive/defaults.js';
import { findDevice } from '../drive/device.js';
import { readEngine, readWordsOf } from '../drive/engine-files.js';
import { loadJourney } from '../drive/load-journey.js';
import type { Viewport } from '../drive/page-request.js';
import { loadStorageState } from '../drive/storage-state.js';
import type { Jurisdiction } from '../law/provision.js';
import { LANGUAGES, type Language } from '../locales/language.js';
import type { FailLevel } from '../reporters/decision.js';
import { FORMATS, type Format } from '../reporters/formats.js';
import { RULE_METADATA } from '../rules/metadata.gen.js';
import { againstOf, DeclaredLooks } from './against.js';
import { withBuildOutputs } from './ci.js';
import {
  chooseRules,
  parseConcurrency,
  parseFailLevel,
  parseFormats,
  parseJurisdictions,
  parseLanguage,
  parseLoads,
  parseObserve,
  parseOutput,
  parseReportLanguage,
  parseTimeout,
  parseViewport,
} from './parse-option.js';
import { type AuditRun, runAudit } from './run-audit.js';
import { withConfig } from './with-config.js';
import { type Output, STANDARD_OUTPUT } from './write-outputs.js';

export interface AuditFlags {
  readonly config?: string;
  readonly baseline?: string;
  readonly gpc?: boolean;
  readonly jurisdiction?: readonly Jurisdiction[];
  readonly format?: readonly Format[];
  readonly output?: readonly Output[];
  readonly failOn?: FailLevel;
  readonly viewport?: Viewport;
  readonly device?: string;
  readonly lang?: string;
  readonly reportLang?: Language;
  readonly browserPath?: string;
  readonly timeout?: number;
  readonly offline?: boolean;
  readonly javascript: boolean;
  readonly rules?: string;
  readonly steps?: string;
  readonly sitemap?: readonly string[];
  readonly concurrency?: number;
  readonly storageState?: string;
  readonly probe?: boolean;
  readonly observe?: number;
  readonly loads?: number;
  readonly disableRules?: string;
  readonly capture?: string;
  readonly quiet?: boolean;
  readonly ci: boolean;
  readonly color: boolean;
}

const AFTER = `
Without a target the urls of the config are audited, without those the bundled example shop.

Exit codes:
  0  nothing at or above --fail-on
  1  such findings, or a control that is not as the config declares it
  2  the command line or its set-up is wrong
  3  the audit is incomplete: a page was not reached, or a part of one not looked at (1 wins over 3)
  130, 143, 129  it was told to stop (SIGINT, as by Ctrl+C; SIGTERM; SIGHUP): no further page is begun, every output is written, and
     what was not looked at is unreached (STOPPED). A second signal ends it at once`;

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

async function beginCapture(folder: string): Promise<RunCapture> {
  const { RunCapture } = await import('../drive/capture/run-capture.js');
  return RunCapture.begin(folder);
}

/** Nothing is named, no page, no sitemap and no journey, which goes its own way: then the config says where to go. */
const namesNothing = (targets: readonly string[], { steps, sitemap = [] }: AuditFlags): boolean =>
  targets.length === 0 && steps === undefined && sitemap.length === 0;

/** A run as the command line and the config want it, held against the baseline there is to be. */
export async function auditRun(
  targets: readonly string[],
  given: AuditFlags,
  loaded: LoadedConfig,
  baselineOf: (path: string | undefined) => Promise<Baseline | null>,
): Promise<AuditRun> {
  const { config } = loaded;
  const flags = withConfig(given, loaded);
  // A probe begins each visit anew, and would take from a journey what it has chosen.
  if (flags.probe && flags.steps !== undefined) {
    throw new UsageError('BAD_COMBINATION', '--probe and --steps cannot go together: a probe starts the visit over');
  }
  if ((flags.loads ?? 1) > 1 && flags.steps !== undefined) {
    throw new UsageError('BAD_COMBINATION', '--loads and --steps cannot go together: a journey is walked once');
  }
  if ((flags.loads ?? 1) > 1 && flags.capture !== undefined) {
    throw new UsageError('BAD_COMBINATION', '--loads and --capture cannot go together: evidence is of one load');
  }
  const baseline = await baselineOf(flags.baseline);
  const against = againstOf(config, baseline, namesNothing(targets, given));
  const declared = await DeclaredLooks.of(against.declarations);
  return {
    targets: namesNothing(targets, given) ? (config.urls ?? []) : targets,
    sitemaps: flags.sitemap ?? [],
    settings: {
      browserPath: flags.browserPath ?? null,
      viewport: flags.viewport ?? null,
      device: flags.device === undefined ? {} : await findDevice(flags.device),
      language: flags.lang ?? null,
      timeoutMs: flags.timeout ?? TIMEOUT_S * 1_000,
      offline: flags.offline === true,
      javaScript: flags.javascript,
      rules: chooseRules(RULE_METADATA, flags.rules, flags.disableRules),
      jurisdictions: flags.jurisdiction ?? null,
      engine: readEngine(),
      wordsOf: readWordsOf,
      globalPrivacyControl: flags.gpc === true,
      journey: flags.steps === undefined ? null : await loadJourney(flags.steps),
      probe: flags.probe === true,
      lingerMs: flags.observe ?? OBSERVE_S * 1_000,
      loads: flags.loads ?? 1,
      onLook: declared.onLook,
      concurrency: flags.concurrency ?? pagesAtATime(),
      storageState: flags.storageState === undefined ? null : loadStorageState(flags.storageState),
      // Last, so that no folder is made for a run that cannot begin.
      capture: flags.capture === undefined ? null : await beginCapture(flags.capture),
    },
    outputs: withBuildOutputs(destinations(flags), flags.ci ? process.env : {}),
    failOn: flags.failOn ?? 'serious',
    quiet: flags.quiet === true,
    colour: wantsColour(flags.color),
    language: flags.reportLang ?? 'en',
    against,
    declared,
    sourceMap: config.sourceMap ?? {},
  };
}

async function openBaseline(path: string | undefined): Promise<Baseline | null> {
  if (path === undefined) return null;
  const { readBaseline } = await import('../config/baseline-file.js');
  return { path: resolve(path), known: readBaseline(resolve(path)) };
}

async function audit(targets: readonly string[], flags: AuditFlags): Promise<number> {
  const loaded = await loadConfig(flags.config ?? null, process.cwd());
  return runAudit(await auditRun(targets, flags, loaded, openBaseline));
}

/** What "audit" and "baseline" can be told alike. */
export function withAuditOptions(command: Command): Command {
  return command
    .argument('[targets...]', 'web addresses, HTML files, folders of them, or sitemaps (.xml)')
    .option(
      '--sitemap <address or file>',
      'audit every page it names (repeatable)',
      (one, all) => [...all, one],
      [] as string[],
    )
    .option('--concurrency <n>', 'pages looked at at a time (default: one a core, at most 4)', parseConcurrency)
    .option(
      '--storage-state <file>',
      'begin each visit with the login in this file, as Playwright’s storageState writes it',
    )
    .option('--format <list>', `reports to write: ${FORMATS.join(', ')} (default: pretty)`, parseFormats)
    .option(
      '--output <format=path>',
      'send a report to a file, or to standard output with - (repeatable)',
      parseOutput,
      [],
    )
    .option('--jurisdiction <list>', 'cite the law of these only, as in eu,us-ca,cn (default: all)', parseJurisdictions)
    .option('--gpc', 'tell sites that data may not be sold or shared (Global Privacy Control)')
    .option('--fail-on <severity>', 'none, minor, moderate, serious or critical (default: serious)', parseFailLevel)
    .option('--viewport <WxH>', 'size of the window in pixels (default: 1280x800)', parseViewport)
    .option('--device <name>', 'look as a device does, as in "Pixel 7"')
    .option('--lang <tag>', 'language to ask pages for, as in zh-CN', parseLanguage)
    .option(
      '--report-lang <tag>',
      `language of html and markdown: ${LANGUAGES.join(', ')} (default: en)`,
      parseReportLanguage,
    )
    .option('--browser-path <path>', 'Chromium, Chrome or Edge to use')
    .option('--timeout <seconds>', 'time for one page (default: 30)', parseTimeout)
    .option('--offline', 'block every request but the page itself')
    .option('--no-javascript', 'do not run the scripts of pages')
    .option('--rules <ids>', 'run only these rules, separated by commas')
    .option('--disable-rules <ids>', 'leave these rules out')
    .option('--steps <file>', 'walk a journey of your own, and look at each of its steps')
    .option(
      '--observe <seconds>',
      'go on observing a page so long where a consent could be turned (default: 2)',
      parseObserve,
    )
    .option(
      '--loads <n>',
      'load each page so often, every second time as a person does, and say at which loads a finding was there',
      parseLoads,
    )
    .option('--probe', 'press what a person may press, never sending a form, and look again')
    .option('--capture <folder>', 'keep what was looked at, to be sealed with "untick evidence"')
    .option('--no-ci', 'add nothing for GitHub Actions and GitLab, whatever the run is part of')
    .option('--config <path>', 'the config to use (default: the nearest untick.config.* or package.json#untick)')
    .option('--baseline <path>', 'file of the findings that are known, and do not fail the run')
    .option('--quiet', 'no progress on standard error')
    .option('--no-color', 'plain text');
}

export function auditCommand(finish: (exitCode: number) => void): Command {
  return withAuditOptions(new Command('audit').description('look for consent dark patterns on a few pages'))
    .addHelpText('after', AFTER)
    .action(async (targets: string[], flags: AuditFlags) => finish(await audit(targets, flags)));
}
