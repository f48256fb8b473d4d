import { useRef, useState } from 'preact/hooks';
import type { PauseChoice } from '../pause.js';
import type { Settings } from '../settings.js';
import type { MoreWords } from './more-words.js';
import type { Words } from './popup-words.js';

export interface PauseControlProps {
  readonly host: string;
  readonly settings: Settings;
  readonly words: Words & MoreWords;
  readonly pause: (choice: PauseChoice) => Promise<void>;
  readonly change: (changed: Partial<Settings>) => Promise<void>;
}

const CHOICES: readonly PauseChoice[] = ['hour', 'today', 'always'];

/** What can be settled for this one site: a pause, or only no warnings in its pages. The first stop of Tab. */
export function PauseControl({ host, settings, words, pause, change }: PauseControlProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { pause: said, popup } = words;
  const isHidden = settings.hiddenSites.includes(host);
  const showHere = (isShown: boolean) => {
    const others = settings.hiddenSites.filter((site) => site !== host);
    return change({ hiddenSites: isShown ? others : [...others, host] });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // Else the browser closes the whole popup.
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard for the buttons within.
    <div class="pausing" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="pause-button"
        aria-expanded={isOpen}
        aria-controls="pause-choices"
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M5 3v10M11 3v10" stroke="currentColor" stroke-width="2.4" />
        </svg>
        {said.button}
      </button>
      <fieldset id="pause-choices" class="choices" aria-label={said.button} hidden={!isOpen}>
        <div class="row">
          {CHOICES.map((choice) => (
            <button key={choice} type="button" onClick={() => pause(choice)}>
              {said[choice]}
            </button>
          ))}
        </div>
        <p>{said.hint}</p>
        <label>
          <input
            type="checkbox"
            checked={settings.warnings && !isHidden}
            disabled={!settings.warnings}
            onChange={(event) => showHere(event.currentTarget.checked)}
          />
          <span>
            {popup.warnings}: <bdi>{host}</bdi>
          </span>
        </label>
      </fieldset>
    </div>
  );
}
