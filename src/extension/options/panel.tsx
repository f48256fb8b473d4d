import type { ComponentChildren } from 'preact';
import type { Language } from '../../locales/language.js';
import type { Settings } from '../settings.js';
import type { Words } from './options-words.js';

/** What every part of the page is given. */
export interface PartProps {
  readonly settings: Settings;
  readonly words: Words;
  readonly language: Language;
  readonly change: (changed: Partial<Settings>) => void;
}

export interface PanelProps {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

export function Panel({ id, title, hint, children }: PanelProps) {
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p class="soft">{hint}</p>}
      {children}
    </section>
  );
}

export interface ChoiceProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
}

export function Choice({ label, isOn, turn }: ChoiceProps) {
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={(event) => turn(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
