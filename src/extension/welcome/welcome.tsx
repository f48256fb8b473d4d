import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../locales/language.js';
import { say } from '../../locales/say.js';
import type { Settings } from '../settings.js';
import { LanguageSelect } from '../ui/language-select.js';
import { Mark } from '../ui/mark.js';
import { Said, Where, Yours } from './screens.js';
import { WELCOME_WORDS } from './welcome-words.js';

export interface WelcomeProps {
  readonly settings: Settings;
  readonly language: Language;
  /** Of three; for pictures and tests another than the first. */
  readonly first?: number;
  readonly change: (changed: Partial<Settings>) => Promise<void>;
  readonly openSettings: () => void;
  readonly done: () => void;
}

// Long first-run texts are not read: three screens, one thing each.
const SCREENS = [Where, Said, Yours] as const;

export function Welcome({ settings, language, first = 0, change, openSettings, done }: WelcomeProps) {
  const { welcome: words, pause } = WELCOME_WORDS[language];
  const [at, go] = useState(first);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(false);
  useLayoutEffect(() => {
    if (hasMoved.current) heading.current?.focus();
    hasMoved.current = true;
  }, [at]);
  const Screen = SCREENS[at] ?? Where;
  const isLast = at === SCREENS.length - 1;
  return (
    <div class="page welcome">
      <header>
        <h1>
          <Mark />
          {words.title}
        </h1>
        <LanguageSelect
          label={words.language}
          automatic={words.automatic}
          value={settings.language}
          choose={(chosen) => change({ language: chosen })}
        />
      </header>
      <main>
        <Screen words={words} pause={pause} heading={heading} openSettings={openSettings} />
      </main>
      <nav aria-label={words.title}>
        {at > 0 && (
          <button type="button" onClick={() => go(at - 1)}>
            {words.back}
          </button>
        )}
        <p class="soft">{say(language, words.step, { step: at + 1, steps: SCREENS.length })}</p>
        <button type="button" class="main" onClick={() => (isLast ? done() : go(at + 1))}>
          {isLast ? words.done : words.next}
        </button>
      </nav>
    </div>
  );
}
