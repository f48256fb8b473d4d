// The last word after a press: what became of it, and a way back for as long as it stands.
import type { Language } from '../../locales/language.js';
import { make, said } from './warning-dom.js';
import { Panel, type PanelActions } from './warning-panel.js';
import { cardWords } from './warning-words.js';

// Long enough to read a line and change one's mind; every movement over it starts it anew (own judgement).
const STANDS_MS = 6000;

export interface ResultWords {
  readonly text: string;
  /** Something is left to be looked at: it stands until it is closed. */
  readonly isLasting?: boolean;
  /** The way back. */
  readonly undo?: (() => void) | null;
}

export class Result extends Panel {
  readonly #text = said();
  readonly #leave: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLasting = false;

  constructor(actions: PanelActions) {
    super(actions);
    this.#leave = () => actions.hide(this);
    this.#text.setAttribute('role', 'status');
    for (const type of ['pointermove', 'keydown'] as const) this.element.addEventListener(type, () => this.#wait());
  }

  say(language: Language, { text, isLasting = false, undo = null }: ResultWords): void {
    this.#isLasting = isLasting;
    this.element.dataset.state = isLasting ? 'left' : 'done';
    this.#text.textContent = text;
    const row = make('div', 'row');
    if (undo) row.append(this.lastingButton(cardWords(language).warning.undo, '', undo));
    this.fill(language, undo ? [this.#text, row] : [this.#text]);
    this.note('');
    this.#wait();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #wait(): void {
    this.stop();
    if (this.#isLasting) return;
    this.#timer = setTimeout(() => {
      // Who stands on its button with the keyboard is not done with it.
      if (this.element.querySelector(':focus-visible')) this.#wait();
      else this.#leave();
    }, STANDS_MS);
  }
}
