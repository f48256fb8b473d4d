import type { Evidence } from '../model/finding.js';
import type { Measures } from './catalogue.js';
import { type Language, tagOf } from './language.js';
import { say } from './say.js';

const ORDER = ['fontSize', 'bodyFontSize', 'contrast', 'markSize', 'belowAction', 'opacity'] as const;

/** Full opacity, or standing above the button, is no news. */
const isNews = (key: string, value: number): boolean =>
  !((key === 'opacity' && value >= 1) || (key === 'belowAction' && value <= 0));

/** Pixels to the whole, shares to the hundredth: what a person can use. A comma where the language has one, and the digits of CSS. */
const asFigure = (value: number, language: Language): string =>
  new Intl.NumberFormat(tagOf(language), {
    maximumFractionDigits: value >= 20 ? 0 : 2,
    numberingSystem: 'latn',
    useGrouping: false,
  }).format(value);

/** The numbers behind a finding, one line each. */
export function measureLines(evidence: Evidence, measures: Measures, language: Language): string[] {
  return ORDER.flatMap((key) => {
    const value = evidence[key];
    return typeof value === 'number' && isNews(key, value)
      ? [say(language, measures[key], { value: asFigure(value, language) })]
      : [];
  });
}
