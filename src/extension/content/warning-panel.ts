// What every warning stands in: a name, a close button, a note, a small form for where there is no room, and who may press it.
import { directionOf, type Language, tagOf } from '../../locales/language.js';
import { say } from '../../locales/say.js';
import type { Rect } from './place.js';
import { make, makeButton } from './warning-dom.js';
import { cardWords } from './warning-words.js';

// A page can have a person press where a button is about to be. Browsers wait as long before their own questions take an answer
// (Firefox, `security.notification_enable_delay`; Chromium, its permission prompts).
const SETTLED_MS = 500;
// Nearer than this it is still where it was for a hand that is on its way.
const NEAR_PX = 4;

export interface PanelActions {
  /** Whether a press counts; says so on the panel itself where it does not. */
  accepts(event: MouseEvent, panel: Panel): boolean;
  hide(panel: Panel): void;
  /** Its size changed. */
  resized(): void;
}

export class Panel {
  readonly element = make('div', 'card');
  /** What it stands beside; nothing for the edge of the window. */
  anchor: () => Rect | null = () => null;
  /** A person asked for all of it: then it may lie on fields, and never on what goes on. */
  isOpened = false;
  readonly #note = make('p', 'note');
  readonly #actions: PanelActions;
  #parts: readonly Node[] = [];
  #small: HTMLButtonElement | null = null;
  #number: HTMLElement | null = null;
  #place: Rect | null = null;
  #movedAt = performance.now();
  #language: Language = 'en';

  constructor(actions: PanelActions) {
    this.#actions = actions;
    this.#note.hidden = true;
    this.element.setAttribute('role', 'group');
    this.#note.setAttribute('role', 'status');
  }

  /** What is in it, from the top; the name, the note and the close button are its own. */
  fill(language: Language, parts: readonly Node[]): void {
    const { warning } = cardWords(language);
    this.#language = language;
    this.element.lang = tagOf(language);
    this.element.dir = directionOf(language);
    this.element.setAttribute('aria-label', warning.label);
    const close = this.button('', 'close', () => this.#actions.hide(this));
    close.append(make('span', 'unseen', warning.hide));
    close.title = warning.hideHint;
    // Last in order, so that a keyboard comes to what helps first.
    this.#parts = [make('div', 'brand', 'untick'), ...parts, this.#note, close];
    if (!this.#small) this.element.replaceChildren(...this.#parts);
  }

  button(text: string, name: string, act: () => void): HTMLButtonElement {
    return makeButton(text, name, (event) => {
      if (this.#actions.accepts(event, this)) act();
    });
  }

  /** A button whose press outlasts the page, or gives a consent again: not for a hand that was pressing something else. */
  lastingButton(text: string, name: string, act: () => void): HTMLButtonElement {
    return this.button(text, name, () => {
      if (performance.now() - this.#movedAt < SETTLED_MS) this.note(cardWords(this.#language).warning.again);
      else act();
    });
  }

  /** A short word under the buttons. */
  note(text: string): void {
    this.#note.textContent = text;
    this.#note.hidden = text === '';
    this.#actions.resized();
  }

  /** Where there is little room, what it lists is seen a few lines at a time. */
  get isTight(): boolean {
    return this.element.dataset.room === 'little';
  }

  set isTight(isTight: boolean) {
    if (isTight) this.element.dataset.room = 'little';
    else delete this.element.dataset.room;
  }

  /** In a frame with no room but beside its one button. */
  set isNarrow(isNarrow: boolean) {
    if (isNarrow) this.element.dataset.width = 'narrow';
    else delete this.element.dataset.width;
  }

  /** Where one line is too long, its sign and the number alone: the words are heard, and shown by pointing at it. */
  set isMark(isMark: boolean) {
    if (this.#number) this.#number.hidden = !isMark;
    if (isMark) this.element.dataset.size = 'mark';
    else if (this.#small) this.element.dataset.size = 'small';
  }

  get isSmall(): boolean {
    return this.#small !== null;
  }

  /** One button that opens the rest, or all of it. */
  shrink(count: number): void {
    const { warning } = cardWords(this.#language);
    this.#small = this.button('', 'small', () => {
      this.isOpened = true;
      this.grow();
      this.element.querySelector('button')?.focus();
      this.#actions.resized();
    });
    const words = say(this.#language, warning.small, { count });
    const number = make('span', 'count', new Intl.NumberFormat(tagOf(this.#language)).format(count));
    number.setAttribute('aria-hidden', 'true');
    number.hidden = true;
    this.#number = number;
    this.#small.title = words;
    this.#small.append(make('span', 'brand', 'untick'), make('span', 'words', words), number);
    this.element.dataset.size = 'small';
    this.element.replaceChildren(this.#small);
  }

  grow(): void {
    this.isTight = false;
    this.isNarrow = false;
    if (!this.#small) return;
    this.#small = null;
    delete this.element.dataset.size;
    this.element.replaceChildren(...this.#parts);
  }

  /** Nowhere: it is not shown. */
  moveTo(place: Rect | null): void {
    const { element } = this;
    const before = this.#place;
    const isNear = before && place && Math.abs(before.x - place.x) + Math.abs(before.y - place.y) < NEAR_PX;
    if (!isNear) this.#movedAt = performance.now();
    this.#place = place;
    element.style.visibility = place ? 'visible' : 'hidden';
    if (!place) return;
    // A browser counts what moves otherwise as a shift of the page.
    element.style.transform = `translate(${place.x}px, ${place.y}px)`;
  }

  set busy(isBusy: boolean) {
    for (const button of this.element.querySelectorAll('button')) button.disabled = isBusy;
  }
}
