// Severity is computed, not felt: harm of the purpose + deception of the rule + how hard it is to undo.
import { SEVERITIES, type Severity } from '../model/finding.js';
import type { Purpose } from '../model/words.js';

// A recurring charge outweighs a single one; third parties, credit and money outweigh a shop's own mail.
const HARM: Record<Purpose, number> = {
  'third-party-sharing': 3,
  credit: 3,
  'paid-extra': 3,
  profiling: 2,
  cookies: 2,
  marketing: 1,
  terms: 1,
  'privacy-notice': 0,
  age: 0,
  convenience: 0,
};
const RECURRING_HARM = 4;

// 2: data has been passed on or money taken; 1: later, in some settings; 0: on the same page.
const UNDOING: Record<Purpose, number> = {
  'third-party-sharing': 2,
  credit: 2,
  'paid-extra': 2,
  profiling: 1,
  cookies: 1,
  marketing: 1,
  terms: 0,
  'privacy-notice': 0,
  age: 0,
  convenience: 0,
};

const worst = (purposes: readonly Purpose[], table: Record<Purpose, number>): number =>
  Math.max(0, ...purposes.map((purpose) => table[purpose]));

/** 2–3 minor, 4–5 moderate, 6–7 serious, 8–9 critical. */
export function gradeOf(purposes: readonly Purpose[], deception: number, recurring: boolean): Severity {
  const harm = recurring && purposes.includes('paid-extra') ? RECURRING_HARM : worst(purposes, HARM);
  const score = harm + deception + worst(purposes, UNDOING);
  return SEVERITIES[Math.min(3, Math.max(0, Math.floor(score / 2) - 1))] as Severity;
}

export const rankOf = (severity: Severity): number => SEVERITIES.indexOf(severity);
