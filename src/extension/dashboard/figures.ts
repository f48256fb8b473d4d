// Numbers and times as the reader's language writes them.
import { type Language, tagOf } from '../../locales/language.js';
import type { Phrase } from '../../locales/say.js';
import type { Evidence } from '../../model/finding.js';
import { fillSentence } from '../../model/sentence.js';
import type { Spans } from './tally.js';

export interface Figures {
  readonly number: (value: number) => string;
  readonly day: (time: number) => string;
  readonly moment: (time: number | string | null | undefined) => string;
  readonly span: (start: number, unit: Spans['unit']) => string;
  readonly seconds: (ms: number) => string;
  readonly country: (code: string) => string;
  readonly compare: (a: string, b: string) => number;
  /** A phrase that counts, its number written out as the language does. */
  readonly count: (phrase: Phrase, count: number, holes?: Evidence) => string;
}

const UNKNOWN = '–';

export function figuresOf(language: Language): Figures {
  const tag = tagOf(language);
  const number = new Intl.NumberFormat(tag);
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' });
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const dayOfYear = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short' });
  const month = new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric' });
  const seconds = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  });
  const countries = new Intl.DisplayNames([tag], { type: 'region' });
  const plural = new Intl.PluralRules(tag);
  const { compare } = new Intl.Collator(tag, { numeric: true });
  // An entry may hold no time at all: damage is shown as a dash.
  const told = (format: Intl.DateTimeFormat, value: number | string | null | undefined) => {
    const time = typeof value === 'number' ? value : Date.parse(String(value));
    return Number.isFinite(time) && time > 0 ? format.format(time) : UNKNOWN;
  };
  return {
    number: (value) => number.format(value),
    day: (time) => told(day, time),
    moment: (time) => told(moment, time),
    span: (start, unit) => told(unit === 'month' ? month : dayOfYear, start),
    seconds: (ms) => (Number.isFinite(ms) ? seconds.format(Math.max(0, ms) / 1000) : UNKNOWN),
    country: (code) => countries.of(code) ?? code,
    compare,
    count: (phrase, count, holes = {}) => {
      const form = typeof phrase === 'string' ? phrase : (phrase[plural.select(count)] ?? phrase.other);
      return fillSentence(form, { ...holes, count: number.format(count) });
    },
  };
}
