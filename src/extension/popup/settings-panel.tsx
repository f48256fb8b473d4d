import { LANGUAGE_NAMES, LANGUAGES, tagOf } from '../../locales/language.js';
import { say } from '../../locales/say.js';
import type { Settings } from '../settings.js';
import type { Words } from './popup-words.js';

export interface SettingsPanelProps {
  readonly settings: Settings;
  readonly host: string;
  readonly words: Words;
  readonly change: (changed: Partial<Settings>) => Promise<void>;
}

export function SettingsPanel({ settings, host, words: { popup }, change }: SettingsPanelProps) {
  const isHidden = settings.hiddenSites.includes(host);
  const showHere = (isShown: boolean) => {
    const others = settings.hiddenSites.filter((site) => site !== host);
    return change({ hiddenSites: isShown ? others : [...others, host] });
  };
  return (
    <details>
      <summary>{popup.settings}</summary>
      <label>
        <input
          type="checkbox"
          checked={settings.warnings}
          onChange={(event) => change({ warnings: event.currentTarget.checked })}
        />
        {popup.warnings}
      </label>
      {host !== '' && (
        <label>
          <input
            type="checkbox"
            checked={settings.warnings && !isHidden}
            disabled={!settings.warnings}
            onChange={(event) => showHere(event.currentTarget.checked)}
          />
          <span>{say('en', popup.warningsHere, { site: host })}</span>
        </label>
      )}
      <label>
        {popup.language}
        <select
          value={settings.language}
          onChange={(event) => change({ language: event.currentTarget.value as Settings['language'] })}
        >
          <option value="auto">{popup.automatic}</option>
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={tagOf(one)}>
              {LANGUAGE_NAMES[one]}
            </option>
          ))}
        </select>
      </label>
    </details>
  );
}
