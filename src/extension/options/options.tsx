import { useState } from 'preact/hooks';
import type { Language } from '../../locales/language.js';
import type { Settings } from '../settings.js';
import { LanguageSelect } from '../ui/language-select.js';
import { Mark } from '../ui/mark.js';
import { Erase, Kept } from './kept.js';
import { OPTIONS_WORDS } from './options-words.js';
import { Panel } from './panel.js';
import { Places } from './places.js';
import { About, InPages, PausedSites } from './warning-parts.js';

export interface OptionsProps {
  readonly settings: Settings;
  readonly language: Language;
  readonly change: (changed: Partial<Settings>) => Promise<void>;
  readonly erase: () => Promise<void>;
}

export function Options({ settings, language, change, erase }: OptionsProps) {
  const words = OPTIONS_WORDS[language];
  const { options } = words;
  const [told, tell] = useState('');
  const save = async (changed: Partial<Settings>) => {
    // Said anew each time, or a screen reader hears nothing of the second change.
    tell('');
    await change(changed);
    tell(options.saved);
  };
  const parts = { settings, words, language, change: save };
  return (
    <main class="page">
      <h1>
        <Mark />
        {options.title}
      </h1>
      <p class="soft">{options.intro}</p>
      <Panel id="language" title={options.language}>
        <LanguageSelect
          labelledBy="language"
          automatic={options.automatic}
          value={settings.language}
          choose={(chosen) => save({ language: chosen })}
        />
      </Panel>
      <InPages {...parts} />
      <About {...parts} />
      <PausedSites {...parts} />
      <Places {...parts} />
      <Kept {...parts} />
      <Erase words={words} erase={erase} />
      <p role="status" class="saved">
        {told}
      </p>
    </main>
  );
}
