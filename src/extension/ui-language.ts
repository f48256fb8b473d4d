import { type Language, languageFor } from '../locales/language.js';
import { api } from './api.js';
import type { Settings } from './settings.js';

/** The language a person chose, else the browser's own. */
export const uiLanguage = (settings: Settings): Language =>
  settings.language === 'auto' ? languageFor(api().i18n.getUILanguage()) : settings.language;
