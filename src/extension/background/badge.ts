import type { Language } from '../../locales/language.js';
import { say } from '../../locales/say.js';
import { SEVERITIES, type Severity } from '../../model/finding.js';
import type { PageReport } from '../../model/report.js';
import { api } from '../api.js';
import { BADGE_WORDS } from './badge-words.js';
import type { Page } from './page.js';

export interface Badge {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

// White figures on each of these have a contrast of 4.5 and more (WCAG 2.2, 1.4.3).
const COLORS: Readonly<Record<Severity, string>> = {
  minor: '#4a5a6a',
  moderate: '#8a5a00',
  serious: '#b3391f',
  critical: '#a3123a',
};
const FAILED_COLOR = '#4a5a6a';

/** How many controls are concerned: several rules may blame one box, and a person sees one box. */
export function countControls({ found }: Page): number {
  return new Set(found.map(({ frameId, ref }) => `${frameId}:${ref}`)).size;
}

export function worstOf(report: PageReport): Severity {
  const ranks = report.findings.map((finding) => SEVERITIES.indexOf(finding.severity));
  return SEVERITIES[Math.max(0, ...ranks)] ?? 'minor';
}

/** `null` is a page that could not be audited. A clean page shows nothing. */
export function badgeOf(page: Page | null, language: Language): Badge {
  const words = BADGE_WORDS[language];
  if (!page) return { text: '!', color: FAILED_COLOR, title: words.failed };
  const { report } = page;
  const count = countControls(page);
  if (count > 0) {
    return { text: String(count), color: COLORS[worstOf(report)], title: say(language, words.found, { count }) };
  }
  return { text: '', color: FAILED_COLOR, title: report.verdict === 'clean' ? words.nothing : words.incomplete };
}

/** A tab that has gone meanwhile is no error. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const { action } = api();
  await Promise.allSettled([
    action.setBadgeText({ tabId, text: badge.text }),
    action.setBadgeBackgroundColor({ tabId, color: badge.color }),
    action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    action.setTitle({ tabId, title: badge.title }),
  ]);
}
