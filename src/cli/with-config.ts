import type { LoadedConfig } from '../config/load-config.js';
import { UsageError } from '../drive/coded-error.js';
import { FORMATS } from '../reporters/formats.js';
import type { AuditFlags } from './audit-command.js';
import {
  parseFormats,
  parseJurisdictions,
  parseLanguage,
  parseLoads,
  parseObserve,
  parseReportLanguage,
  parseTimeout,
  parseViewport,
} from './parse-option.js';
import type { Output } from './write-outputs.js';

/** A config is checked when it is read; what is said of a value here names its key all the same. */
function named<T>(key: string, path: string, value: string | undefined, parse: (text: string) => T): T | undefined {
  if (value === undefined) return undefined;
  try {
    return parse(value);
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError('BAD_CONFIG', `${path}: "${key}": ${error.message}`);
    throw error;
  }
}

const outputsOf = (output: Readonly<Record<string, string>> = {}): readonly Output[] =>
  FORMATS.flatMap((format) => (output[format] === undefined ? [] : [{ format, path: output[format] }]));

const list = (names: readonly string[] | undefined): string | undefined => names?.join(',');

type Known<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const known = <T extends object>(all: T): Known<T> =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Known<T>;

/** The flags of a run: each as it was given, else as the config has it. */
export function withConfig(flags: AuditFlags, { config, path }: LoadedConfig): AuditFlags {
  const from = <T>(key: string, value: string | number | undefined, parse: (text: string) => T) =>
    named(key, path ?? '', value === undefined ? undefined : String(value), parse);
  const { output = [], ...given } = flags;
  const configured = known({
    failOn: config.failOn,
    jurisdiction: config.jurisdiction?.length
      ? from('jurisdiction', list(config.jurisdiction), parseJurisdictions)
      : undefined,
    rules: list(config.rules),
    disableRules: list(config.disableRules),
    viewport: from('viewport', config.viewport, parseViewport),
    device: config.device,
    lang: from('lang', config.lang, parseLanguage),
    reportLang: from('reportLang', config.reportLang, parseReportLanguage),
    timeout: from('timeout', config.timeout, parseTimeout),
    format: config.format?.length ? from('format', list(config.format), parseFormats) : undefined,
    baseline: config.baseline,
    concurrency: config.concurrency,
    storageState: config.storageState,
    browserPath: config.browserPath,
    steps: config.steps,
    observe: from('observe', config.observe, parseObserve),
    loads: from('loads', config.loads, parseLoads),
    probe: config.probe,
    gpc: config.gpc,
    offline: config.offline,
  });
  // A named format without a word of where it goes means the terminal, and not a file the config has for it.
  const outputs = output.length > 0 || given.format !== undefined ? output : outputsOf(config.output);
  return { ...configured, ...given, output: outputs };
}
