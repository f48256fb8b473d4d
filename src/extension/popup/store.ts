import { computed, signal } from '@preact/signals';
import { type Language, languageFor } from '../../locales/language.js';
import { api } from '../api.js';
import { ask, askTab } from '../bus.js';
import { type PauseChoice, untilFor, withPause } from '../pause.js';
import type { Action, ActionResult, TabReport } from '../protocol.js';
import { saveFile } from '../save-file.js';
import { DEFAULTS, loadSettings, onSettings, type Settings, saveSettings, type Until } from '../settings.js';
import { uiLanguage } from '../ui-language.js';
import { isBusy, type Saving } from './saving.js';
import type { Concern } from './verdict.js';
import { enter, isAllowed, type Reason, WEB, whyNot } from './why-not.js';

export type View =
  | { readonly kind: 'checking' | 'failed' }
  | { readonly kind: 'cannot'; readonly reason: Reason }
  | { readonly kind: 'paused'; readonly until: Until }
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

/** What became of the last press on *Save evidence*. */
export const saving = signal<Saving>({ kind: 'idle' });

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
    if (tab.pausedUntil !== null) view.value = { kind: 'paused', until: tab.pausedUntil };
    else view.value = tab.state === 'failed' ? { kind: 'failed' } : { kind: 'report', tab };
  } catch {
    view.value = { kind: 'failed' };
  }
}

async function whyUnanswered(id: number, isEntered: boolean): Promise<Reason> {
  try {
    const { url, status } = await api().tabs.get(id);
    const isLoading = status === 'loading';
    return whyNot({ url, isLoading, isOnline: navigator.onLine, isAllowed: await isAllowed(), isEntered });
  } catch {
    return 'closed';
  }
}

/** Has the page looked at again and shows what comes of it. */
export async function check(): Promise<void> {
  if (tabId === undefined) return;
  const id = tabId;
  view.value = { kind: 'checking' };
  results.value = {};
  const look = () => Promise.race([askTab(id, 0, 'auditNow'), tooLate()]);
  const isLate = (error: unknown) => error instanceof Error && error.message === 'too late';
  let isEntered = false;
  try {
    try {
      await look();
    } catch (error) {
      // No one there to answer. A page older than the extension answers once it is entered; the others say what they are.
      isEntered = !isLate(error) && (await enter(id));
      if (!isEntered) throw error;
      await look();
    }
  } catch (error) {
    view.value = isLate(error) ? { kind: 'failed' } : { kind: 'cannot', reason: await whyUnanswered(id, isEntered) };
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

/** The background knows which site an address belongs to. */
async function changePause(until: Until | null): Promise<void> {
  if (tabId === undefined) return;
  const { site } = await ask('tabReport', tabId);
  // Read afresh: the settings page or another window may have changed the list meanwhile.
  const { pausedSites } = await loadSettings();
  await change({ pausedSites: withPause(pausedSites, site, until, new Date()) });
}

export async function pause(choice: PauseChoice): Promise<void> {
  const until = untilFor(choice, new Date());
  await changePause(until);
  view.value = { kind: 'paused', until };
}

export async function resume(): Promise<void> {
  await changePause(null);
  await check();
}

/** Brought by the press alone: most people never save any. */
export async function saveEvidence(): Promise<void> {
  if (tabId === undefined || isBusy(saving.value)) return;
  saving.value = { kind: 'reading' };
  const visit = view.value.kind === 'report' ? view.value.tab.visit : null;
  try {
    const [evidence, keeping] = await Promise.all([
      import('../evidence/save-evidence.js'),
      import('../evidence/keep-crops.js'),
    ]);
    const saved = await evidence.saveEvidence(tabId, (kind) => {
      saving.value = { kind };
    });
    if (!saved) throw new Error('no answer');
    const { name, hasPicture } = saved;
    saveFile(saved.archive, name);
    saving.value = { kind: 'saved', name, hasPicture, pictures: await keeping.keepCrops(tabId, visit, saved.crops) };
  } catch {
    saving.value = { kind: 'failed' };
  }
}

export async function allow(): Promise<void> {
  if (await api().permissions.request({ origins: WEB })) await check();
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
