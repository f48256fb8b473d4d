// What a person wants to be warned of: in the page and on the badge. The popup lists the rest too, apart.
import { type Finding, SEVERITIES } from '../model/finding.js';
import type { Purpose } from '../model/words.js';
import type { Settings } from './settings.js';

// Ten purposes are too many to choose from; these are the questions a person has (own judgement).
export const WARN_GROUPS = ['money', 'sharing', 'tracking', 'marketing', 'other'] as const;
export type WarnGroup = (typeof WARN_GROUPS)[number];

const GROUP_OF: Readonly<Record<Purpose, WarnGroup>> = {
  'paid-extra': 'money',
  // A credit check hands data to whoever asks for the score: the line that untick was founded on is both.
  credit: 'sharing',
  'third-party-sharing': 'sharing',
  cookies: 'tracking',
  profiling: 'tracking',
  marketing: 'marketing',
  terms: 'other',
  'privacy-notice': 'other',
  age: 'other',
  convenience: 'other',
};

export type WarnSettings = Pick<Settings, 'warnFrom' | 'warnAbout'>;

/** Grave enough, and about something that the person wants to hear of. What has no purpose we know is `other`. */
export function isWarned(
  { severity, purposes }: Pick<Finding, 'severity' | 'purposes'>,
  settings: WarnSettings,
): boolean {
  if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(settings.warnFrom)) return false;
  const groups = purposes.length > 0 ? purposes.map((purpose) => GROUP_OF[purpose] ?? 'other') : ['other' as const];
  return groups.some((group) => settings.warnAbout.includes(group));
}
