import { LANGUAGES, type Language } from '../locales/language.js';
import { api } from './api.js';

export interface Settings {
  /** `auto` is the browser's own language. */
  readonly language: Language | 'auto';
  /** Warnings in pages. Off: only the badge and the popup tell. */
  readonly warnings: boolean;
  /** Host names on which no warning is shown. Still audited, still counted. */
  readonly hiddenSites: readonly string[];
}

export const DEFAULTS: Settings = { language: 'auto', warnings: true, hiddenSites: [] };

// A list a person keeps by hand; a longer one is damage.
const MAX_SITES = 5000;

const isLanguage = (value: unknown): value is Settings['language'] =>
  value === 'auto' || LANGUAGES.some((language) => language === value);

/** Storage may hold anything: an older version's settings, half a write. What is not understood is the default. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const sites = Array.isArray(stored.hiddenSites) ? stored.hiddenSites : [];
  return {
    language: isLanguage(stored.language) ? stored.language : DEFAULTS.language,
    warnings: typeof stored.warnings === 'boolean' ? stored.warnings : DEFAULTS.warnings,
    hiddenSites: sites.filter((site): site is string => typeof site === 'string').slice(0, MAX_SITES),
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
