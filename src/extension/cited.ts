import type { Settings } from './settings.js';

const countryOf = (code: string): string => code.split('-')[0] ?? code;

/** Whether provisions of a jurisdiction are named. A federal law also holds in its states: `US-CA` brings `US` with it. */
export const isCited = (jurisdiction: string, chosen: Settings['jurisdictions']): boolean =>
  chosen === 'all' || chosen.some((code) => code === jurisdiction || countryOf(code) === jurisdiction);
