import {
  chooseRules,
  parseConcurrency,
  parseJurisdictions,
  parseLanguage,
  parseLoads,
  parseObserve,
  parseTimeout,
  parseViewport,
} from '../cli/parse-option.js';
import type { AuditSettings } from '../drive/audit-settings.js';
import { UsageError } from '../drive/coded-error.js';
import { OBSERVE_S, pagesAtATime, TIMEOUT_S } from '../drive/defaults.js';
import { findDevice } from '../drive/device.js';
import { readEngine, readWordsOf } from '../drive/engine-files.js';
import { loadJourney } from '../drive/load-journey.js';
import type { Judging } from '../drive/look.js';
import { loadStorageState } from '../drive/storage-state.js';
import { didYouMean } from '../drive/suggest.js';
import { RULE_METADATA } from '../rules/metadata.gen.js';
import type { AuditOptions, JudgingOptions } from './options.js';

const KNOWN: Readonly<Record<keyof AuditOptions, true>> = {
  rules: true,
  disableRules: true,
  jurisdiction: true,
  viewport: true,
  device: true,
  lang: true,
  timeout: true,
  observe: true,
  loads: true,
  concurrency: true,
  storageState: true,
  probe: true,
  gpc: true,
  offline: true,
  javascript: true,
  browserPath: true,
  steps: true,
  onPage: true,
};

/** An option that is misspelt would otherwise be passed over without a word. */
export function refuseUnknown(options: object, known: Readonly<Record<string, true>>): void {
  for (const name of Object.keys(options)) {
    if (known[name]) continue;
    throw new UsageError('UNKNOWN_OPTION', `unknown option "${name}".${didYouMean(name, Object.keys(known))}`);
  }
}

export function judgingOf({ rules, disableRules, jurisdiction }: JudgingOptions): Judging {
  return {
    rules: chooseRules(RULE_METADATA, rules?.join(','), disableRules?.join(',')),
    jurisdictions: jurisdiction === undefined ? null : parseJurisdictions(jurisdiction.join(',')),
  };
}

export async function settingsOf(options: AuditOptions): Promise<AuditSettings> {
  refuseUnknown(options, KNOWN);
  const { viewport, device, lang, timeout = TIMEOUT_S, observe = OBSERVE_S, loads = 1, steps, probe = false } = options;
  if (steps !== undefined && (probe || loads > 1)) {
    throw new UsageError('BAD_COMBINATION', 'steps cannot go together with probe or loads: a journey is walked once');
  }
  return {
    ...judgingOf(options),
    browserPath: options.browserPath ?? null,
    viewport: viewport === undefined ? null : parseViewport(viewport),
    device: device === undefined ? {} : await findDevice(device),
    language: lang === undefined ? null : parseLanguage(lang),
    timeoutMs: parseTimeout(String(timeout)),
    lingerMs: parseObserve(String(observe)),
    loads: parseLoads(String(loads)),
    concurrency: parseConcurrency(String(options.concurrency ?? pagesAtATime())),
    storageState: options.storageState === undefined ? null : loadStorageState(options.storageState),
    offline: options.offline === true,
    javaScript: options.javascript !== false,
    globalPrivacyControl: options.gpc === true,
    probe,
    journey: steps === undefined ? null : await loadJourney(steps),
    engine: readEngine(),
    wordsOf: readWordsOf,
  };
}
