import { LANGUAGES, type Language } from '../locales/language.js';
import { SEVERITIES, type Severity } from '../model/finding.js';
import { api } from './api.js';
import { WARN_GROUPS, type WarnGroup } from './warned.js';

/** ISO 8601, UTC; `always` ends when the person says so. */
export type Until = string;

export interface Settings {
  /** `auto` is the browser's own language. */
  readonly language: Language | 'auto';
  /** Warnings in pages. Off: only the badge and the popup tell. */
  readonly warnings: boolean;
  /** Host names on which no warning is shown. Still audited, still counted. */
  readonly hiddenSites: readonly string[];
  /** Registrable domains that are neither audited nor logged, and until when. What is over may still stand here. */
  readonly pausedSites: Readonly<Record<string, Until>>;
  /** Codes of jurisdictions whose provisions are cited; `all` takes in those that are added one day. */
  readonly jurisdictions: 'all' | readonly string[];
  /** From which severity on the page and the badge warn. The popup lists everything. */
  readonly warnFrom: Severity;
  /** What the page and the badge warn about. */
  readonly warnAbout: readonly WarnGroup[];
  /** Days after which the log forgets; 0 keeps everything. */
  readonly retentionDays: number;
  /** Whether pages on which nothing was found are logged. */
  readonly keepClean: boolean;
  /** The first run page was shown: it is shown once. */
  readonly firstRunDone: boolean;
}

export const DEFAULTS: Settings = {
  language: 'auto',
  warnings: true,
  hiddenSites: [],
  pausedSites: {},
  jurisdictions: 'all',
  warnFrom: 'minor',
  warnAbout: WARN_GROUPS,
  retentionDays: 90,
  keepClean: false,
  firstRunDone: false,
};

// Lists a person keeps by hand; a longer one is damage.
const MAX_SITES = 5000;
const MAX_PLACES = 300;
// A hundred years: more is damage too.
const MAX_DAYS = 36_525;
const PLACE = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;

type Stored = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';
const textsOf = (value: unknown): readonly string[] | null => (Array.isArray(value) ? value.filter(isText) : null);
const oneOf = <T>(all: readonly T[], value: unknown, otherwise: T): T => all.find((one) => one === value) ?? otherwise;
const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
const isUntil = (value: unknown): value is Until =>
  isText(value) && (value === 'always' || !Number.isNaN(Date.parse(value)));

function readPaused(value: unknown): Settings['pausedSites'] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return DEFAULTS.pausedSites;
  const paused = Object.entries(value).filter((entry): entry is [string, Until] => isUntil(entry[1]));
  return Object.fromEntries(paused.slice(0, MAX_SITES));
}

const readDays = (value: unknown): number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_DAYS ? Number(value) : DEFAULTS.retentionDays;

/** Storage may hold anything: an older version's settings, half a write. What is not understood is the default. */
export function readSettings(stored: Stored): Settings {
  const groups = textsOf(stored.warnAbout);
  const places = textsOf(stored.jurisdictions)?.filter((code) => PLACE.test(code));
  return {
    language: oneOf<Settings['language']>(['auto', ...LANGUAGES], stored.language, DEFAULTS.language),
    warnings: flag(stored.warnings, DEFAULTS.warnings),
    hiddenSites: (textsOf(stored.hiddenSites) ?? []).slice(0, MAX_SITES),
    pausedSites: readPaused(stored.pausedSites),
    jurisdictions: places?.slice(0, MAX_PLACES) ?? DEFAULTS.jurisdictions,
    warnFrom: oneOf(SEVERITIES, stored.warnFrom, DEFAULTS.warnFrom),
    warnAbout: groups ? WARN_GROUPS.filter((group) => groups.includes(group)) : DEFAULTS.warnAbout,
    retentionDays: readDays(stored.retentionDays),
    keepClean: flag(stored.keepClean, DEFAULTS.keepClean),
    firstRunDone: flag(stored.firstRunDone, DEFAULTS.firstRunDone),
  };
}

export async function loadSettings(): Promise<Settings> {
  return readSettings(await api().storage.local.get(Object.keys(DEFAULTS)));
}

export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await api().storage.local.set(change);
}

export function onSettings(listener: (settings: Settings) => void): void {
  api().storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(DEFAULTS).some((key) => key in changes)) loadSettings().then(listener);
  });
}
