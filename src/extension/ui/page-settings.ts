// What a page of the extension knows of the settings, and the language its document is in.
import { computed, effect, signal } from '@preact/signals';
import { directionOf, type Language, tagOf } from '../../locales/language.js';
import { DEFAULTS, loadSettings, onSettings, type Settings, saveSettings } from '../settings.js';
import { uiLanguage } from '../ui-language.js';

export const settings = signal<Settings>(DEFAULTS);
export const language = computed<Language>(() => uiLanguage(settings.value));

export async function change(changed: Partial<Settings>): Promise<void> {
  settings.value = { ...settings.value, ...changed };
  await saveSettings(changed);
}

/** Follows the settings, whoever changes them, and titles the document in their language. */
export async function openPage(titleIn: (language: Language) => string): Promise<void> {
  settings.value = await loadSettings();
  onSettings((changed) => {
    settings.value = changed;
  });
  effect(() => {
    document.documentElement.lang = tagOf(language.value);
    document.documentElement.dir = directionOf(language.value);
    document.title = `${titleIn(language.value)} · untick`;
  });
}
