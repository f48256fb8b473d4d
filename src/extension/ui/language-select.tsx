import { LANGUAGE_NAMES, LANGUAGES, tagOf } from '../../locales/language.js';
import type { Settings } from '../settings.js';

export interface LanguageSelectProps {
  /** Left out where a heading, named by `labelledBy`, says it already. */
  readonly label?: string;
  readonly labelledBy?: string;
  /** What stands for the browser's own language. */
  readonly automatic: string;
  readonly value: Settings['language'];
  readonly choose: (language: Settings['language']) => void;
}

export function LanguageSelect({ label, labelledBy, automatic, value, choose }: LanguageSelectProps) {
  return (
    <label>
      {label}
      <select
        value={value}
        aria-labelledby={labelledBy}
        onChange={(event) => choose(event.currentTarget.value as Settings['language'])}
      >
        <option value="auto">{automatic}</option>
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={tagOf(one)}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
