import { loadSettings } from '../settings.js';
import { uiLanguage } from '../ui-language.js';
import { badgeOf, showBadge } from './badge.js';
import type { Page } from './page.js';

export async function showPage(tabId: number, page: Page | null): Promise<void> {
  await showBadge(tabId, badgeOf(page, uiLanguage(await loadSettings())));
}
