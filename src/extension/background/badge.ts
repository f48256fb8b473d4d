import type { Language } from '../../locales/language.js';
import { say } from '../../locales/say.js';
import { type Finding, SEVERITIES, type Severity } from '../../model/finding.js';
import { api } from '../api.js';
import type { FoundAt } from '../protocol.js';
import { isWarned, type WarnSettings } from '../warned.js';
import { BADGE_WORDS } from './badge-words.js';
import type { Page } from './page.js';

export interface Badge {
  readonly text: string;
  readonly color: string;
  readonly title: string;
  readonly isPaused?: boolean;
}

// White figures on each of these have a contrast of 4.5 and more (WCAG 2.2, 1.4.3).
const COLORS: Readonly<Record<Severity, string>> = {
  minor: '#4a5a6a',
  moderate: '#8a5a00',
  serious: '#b3391f',
  critical: '#a3123a',
};
const FAILED_COLOR = '#4a5a6a';

// From the root of the extension: relative to what, browsers do not agree.
const ICONS = { 16: '/icons/16.png', 32: '/icons/32.png' };
const PAUSED_ICONS = { 16: '/icons/paused-16.png', 32: '/icons/paused-32.png' };

/** How many controls are concerned: several rules may blame one box, and a person sees one box. */
export function countControls(found: readonly FoundAt[]): number {
  // What was found of a form that is gone has no place left (-1), and each stands for itself.
  return new Set(found.map(({ frameId, ref, finding }) => `${frameId}:${ref < 0 ? finding.id : ref}`)).size;
}

export function worstOf(findings: readonly Finding[]): Severity {
  const ranks = findings.map((finding) => SEVERITIES.indexOf(finding.severity));
  return SEVERITIES[Math.max(0, ...ranks)] ?? 'minor';
}

/** `null` is a page that could not be audited. A clean page shows nothing, and neither does what nobody wants to be warned of. */
export function badgeOf(page: Page | null, language: Language, settings: WarnSettings): Badge {
  const { badge, toolbar } = BADGE_WORDS[language];
  if (!page) return { text: '!', color: FAILED_COLOR, title: badge.failed };
  const { report } = page;
  const warned = page.found.filter(({ finding }) => isWarned(finding, settings));
  const count = countControls(warned);
  if (count > 0) {
    const color = COLORS[worstOf(warned.map(({ finding }) => finding))];
    const found = say(language, badge.found, { count });
    return { text: String(count), color, title: page.isBlocked ? `${found}. ${badge.blocked}` : found };
  }
  const title = page.found.length > 0 ? toolbar.quiet : report.verdict === 'clean' ? badge.nothing : badge.incomplete;
  return { text: '', color: FAILED_COLOR, title };
}

/** The icon is grey and carries a pause sign; its title says the same to those who do not see it. */
export const pausedBadge = (language: Language): Badge => ({
  text: '',
  color: FAILED_COLOR,
  title: BADGE_WORDS[language].toolbar.paused,
  isPaused: true,
});

/** Of a page nobody has looked at yet: as the manifest has it. */
export const IDLE_BADGE: Badge = { text: '', color: FAILED_COLOR, title: 'untick' };

/** A tab that has gone meanwhile is no error. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const { action } = api();
  await Promise.allSettled([
    action.setBadgeText({ tabId, text: badge.text }),
    action.setBadgeBackgroundColor({ tabId, color: badge.color }),
    action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    action.setTitle({ tabId, title: badge.title }),
    action.setIcon({ tabId, path: badge.isPaused ? PAUSED_ICONS : ICONS }),
  ]);
}
