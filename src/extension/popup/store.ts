import { computed, signal } from '@preact/signals';
import { type Language, languageFor } from '../../locales/language.js';
import { api } from '../api.js';
import { ask, askTab } from '../bus.js';
import type { Action, ActionResult, TabReport } from '../protocol.js';
import { DEFAULTS, loadSettings, onSettings, type Settings, saveSettings } from '../settings.js';
import { uiLanguage } from '../ui-language.js';
import type { Concern } from './verdict.js';

export type View =
  | { readonly kind: 'checking' | 'cannot' | 'failed' }
  | { readonly kind: 'report'; readonly tab: TabReport };

export const view = signal<View>({ kind: 'checking' });
export const settings = signal<Settings>(DEFAULTS);
export const language = computed<Language>(() =>
  settings.value.language === 'auto' && !api()?.i18n ? languageFor('en') : uiLanguage(settings.value),
);
/** Host name of the page under the popup. */
export const host = signal('');
/** What the last press on a concern led to. */
export const results = signal<Readonly<Record<string, ActionResult>>>({});

let tabId: number | undefined;

// The engine waits for a page to load, two and a half seconds at most.
const PATIENCE_MS = 5000;

const tooLate = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('too late')), PATIENCE_MS);
  });

async function refresh(): Promise<void> {
  if (tabId === undefined) return;
  try {
    const tab = await ask('tabReport', tabId);
    view.value = tab.state === 'failed' ? { kind: 'failed' } : { kind: 'report', tab };
  } catch {
    view.value = { kind: 'failed' };
  }
}

/** Has the page looked at again and shows what comes of it. */
export async function check(): Promise<void> {
  if (tabId === undefined) return;
  view.value = { kind: 'checking' };
  results.value = {};
  try {
    await Promise.race([askTab(tabId, 0, 'auditNow'), tooLate()]);
  } catch (error) {
    // No one there to answer: a page that is closed to extensions. Too late: one of ours that did not finish.
    view.value = { kind: error instanceof Error && error.message === 'too late' ? 'failed' : 'cannot' };
    return;
  }
  await refresh();
}

export async function act(concern: Concern, action: Action): Promise<void> {
  if (tabId === undefined) return;
  const result = await askTab(tabId, concern.frameId, 'act', concern.ref, action).catch((): ActionResult => 'gone');
  // The page is under the popup: to show something there, the popup has to go.
  if (action === 'reveal' && result === 'done') window.close();
  results.value = { ...results.value, [concern.key]: result };
  if (action === 'untick' && result === 'done') await refresh();
}

export async function change(changed: Partial<Settings>): Promise<void> {
  settings.value = { ...settings.value, ...changed };
  await saveSettings(changed);
}

export async function open(): Promise<void> {
  settings.value = await loadSettings();
  onSettings((changed) => {
    settings.value = changed;
  });
  const [tab] = await api().tabs.query({ active: true, currentWindow: true });
  tabId = tab?.id;
  host.value = tab?.url && /^https?:/.test(tab.url) ? new URL(tab.url).hostname : '';
  await check();
}
