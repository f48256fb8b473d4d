import { LARGEST_SIDE, LONGEST_TIMEOUT_S, MOST_AT_ONCE, MOST_LOADS } from '../config/limits.js';
import { UsageError } from '../drive/coded-error.js';
import type { Viewport } from '../drive/page-request.js';
import { didYouMean } from '../drive/suggest.js';
import { JURISDICTIONS, type Jurisdiction } from '../law/provision.js';
import { LANGUAGES, type Language } from '../locales/language.js';
import type { RuleMeta } from '../model/rule.js';
import { FAIL_LEVELS, type FailLevel } from '../reporters/decision.js';
import { FORMATS, type Format } from '../reporters/formats.js';
import type { Output } from './write-outputs.js';

/** The one of `names` that was typed, or a complaint with the nearest of them. */
export function oneOf<T extends string>(word: string, names: readonly T[], code: string, what: string): T {
  const found = names.find((name) => name === word);
  if (found !== undefined) return found;
  throw new UsageError(code, `unknown ${what} "${word}".${didYouMean(word, names)} Known: ${names.join(', ')}.`);
}

const listed = (text: string): readonly string[] =>
  [...new Set(text.split(',').map((part) => part.trim()))].filter(Boolean);

const formatOf = (word: string): Format => oneOf(word, FORMATS, 'UNKNOWN_FORMAT', 'format');

export function parseFormats(text: string): readonly Format[] {
  const formats = listed(text).map(formatOf);
  if (formats.length === 0) throw new UsageError('UNKNOWN_FORMAT', `name a format. Known: ${FORMATS.join(', ')}.`);
  return formats;
}

export function parseOutput(text: string, before: readonly Output[] = []): readonly Output[] {
  const cut = text.indexOf('=');
  const path = text.slice(cut + 1);
  if (cut < 1 || path === '')
    throw new UsageError('BAD_OUTPUT', `"${text}" is not format=path, as in json=report.json`);
  return [...before, { format: formatOf(text.slice(0, cut)), path }];
}

export function parseFailLevel(text: string): FailLevel {
  return oneOf(text, FAIL_LEVELS, 'UNKNOWN_SEVERITY', 'severity');
}

export function parseViewport(text: string): Viewport {
  const [, width, height] = (/^(\d+)x(\d+)$/i.exec(text) ?? []).map(Number);
  const fits = (side: number | undefined) => side !== undefined && side > 0 && side <= LARGEST_SIDE;
  if (width !== undefined && height !== undefined && fits(width) && fits(height)) return { width, height };
  throw new UsageError('BAD_VIEWPORT', `"${text}" is not a size in pixels, as in 390x844`);
}

/** Seconds on the command line, milliseconds inside. */
export function parseTimeout(text: string): number {
  const seconds = Number(text);
  if (text.trim() !== '' && seconds > 0 && seconds <= LONGEST_TIMEOUT_S) return seconds * 1_000;
  throw new UsageError('BAD_TIMEOUT', `"${text}" is not a number of seconds, as in 30`);
}

export function parseObserve(text: string): number {
  const seconds = Number(text);
  if (text.trim() !== '' && seconds >= 0 && seconds <= LONGEST_TIMEOUT_S) return seconds * 1_000;
  throw new UsageError('BAD_OBSERVE', `"${text}" is not a number of seconds, as in 2, or 0 for none`);
}

export function parseLoads(text: string): number {
  const loads = Number(text);
  if (Number.isInteger(loads) && loads >= 1 && loads <= MOST_LOADS) return loads;
  throw new UsageError('BAD_LOADS', `"${text}" is not a number of loads from 1 to ${MOST_LOADS}`);
}

export function parseConcurrency(text: string): number {
  const pages = Number(text);
  if (Number.isInteger(pages) && pages >= 1 && pages <= MOST_AT_ONCE) return pages;
  throw new UsageError('BAD_CONCURRENCY', `"${text}" is not a number of pages from 1 to ${MOST_AT_ONCE}`);
}

export function parseLanguage(text: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(text);
    if (tag !== undefined) return tag;
  } catch {
    // Falls through to the same complaint as an empty one.
  }
  throw new UsageError('BAD_LANGUAGE', `"${text}" is not a language, as in zh-CN`);
}

/** The language reports are written in, of those there are words for: `ar`, `zh-TW`. */
export function parseReportLanguage(text: string): Language {
  return oneOf(text.toLowerCase(), LANGUAGES, 'UNKNOWN_LANGUAGE', 'language of reports');
}

/** Countries and states whose law is to be cited, in any case of letters: `eu,us-ca`. */
export function parseJurisdictions(text: string): readonly Jurisdiction[] {
  const codes = Object.keys(JURISDICTIONS) as Jurisdiction[];
  const found = listed(text).map((word) => oneOf(word.toUpperCase(), codes, 'UNKNOWN_JURISDICTION', 'jurisdiction'));
  if (found.length > 0) return found;
  throw new UsageError('UNKNOWN_JURISDICTION', `name a jurisdiction. Known: ${codes.join(', ')}.`);
}

/** The rules to run: those asked for, without those switched off. */
export function chooseRules<R extends RuleMeta>(
  all: readonly R[],
  wanted: string | undefined,
  unwanted: string | undefined,
): readonly R[] {
  const ids = all.map(({ id }) => id);
  const known = (text: string) => listed(text).map((id) => oneOf(id, ids, 'UNKNOWN_RULE', 'rule'));
  const kept = new Set(wanted === undefined ? ids : known(wanted));
  for (const id of known(unwanted ?? '')) kept.delete(id);
  if (kept.size === 0) throw new UsageError('NO_RULES', 'no rule is left to run');
  return all.filter(({ id }) => kept.has(id));
}
