// The warning itself: a sentence, three buttons, and what was measured. Plain DOM, text only.
import { directionOf, type Language, tagOf } from '../../locales/language.js';
import { measureLines } from '../../locales/measure-lines.js';
import { tell, tellWhy } from '../../locales/rule-words.js';
import type { FrameFinding } from '../../model/finding.js';
import { RULES } from '../../rules/index.js';
import type { Notice } from './notices.js';
import { CARD_WORDS, type CardWords } from './warning-words.js';

export interface CardActions {
  /** Called only for a press that the guard let through. */
  untick(): void;
  hide(): void;
  /** Whether a press counts; says so on the card itself when it does not. */
  accepts(event: MouseEvent): boolean;
  /** Its size changed. */
  resized(): void;
}

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, name: string, text = ''): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
};

const sentence = (finding: FrameFinding, words: CardWords): string => {
  const rule = RULES.find((one) => one.id === finding.rule);
  const english = rule?.messages[finding.message] ?? '';
  return tell({ ...finding, messageKey: finding.message, english }, words.finding);
};

function reasons(notice: Notice, words: CardWords, language: Language): HTMLElement {
  const box = make('div', 'more');
  const [first] = notice.findings;
  const rule = RULES.find((one) => one.id === first.rule);
  box.append(make('p', 'text', tellWhy(first.rule, rule?.why ?? '', words.finding)));
  for (const other of notice.findings.slice(1)) box.append(make('p', 'text', sentence(other, words)));
  const lines = new Set(notice.findings.flatMap((one) => measureLines(one.evidence, words.measures, language)));
  if (lines.size > 0) {
    const list = make('ul', 'lines');
    for (const line of lines) list.append(make('li', 'line', line));
    box.append(make('p', 'label', words.warning.measured), list);
  }
  box.append(make('p', 'note', words.warning.hideHint));
  return box;
}

export class Card {
  readonly element = make('div', 'card');
  #text = make('p', 'text');
  #note = make('p', 'note');
  #row = make('div', 'row');
  #shown = '';
  readonly #actions: CardActions;

  constructor(actions: CardActions) {
    this.#actions = actions;
    this.#note.hidden = true;
    this.element.setAttribute('role', 'group');
    // A status waits for a pause of the reader, and an alert would cut in.
    this.#text.setAttribute('role', 'status');
    this.#note.setAttribute('role', 'status');
  }

  /** Shows a notice. The same words in the same language are left alone, and with them the focus. */
  show(notice: Notice, language: Language): void {
    const words = CARD_WORDS[language];
    const [first] = notice.findings;
    const now = JSON.stringify([language, notice.findings.map((one) => [one.rule, one.message, one.evidence])]);
    if (now === this.#shown) return;
    this.#shown = now;
    const { element } = this;
    element.lang = tagOf(language);
    element.dir = directionOf(language);
    element.dataset.severity = first.severity;
    element.setAttribute('aria-label', words.warning.label);
    this.#text.textContent = sentence(first, words);
    const why = this.#button(words.warning.why, '', () => {
      more.hidden = !more.hidden;
      why.setAttribute('aria-expanded', String(!more.hidden));
      this.#actions.resized();
    });
    why.setAttribute('aria-expanded', 'false');
    const more = reasons(notice, words, language);
    more.hidden = true;
    const hide = this.#button(words.warning.hide, '', this.#actions.hide);
    const remedy = notice.remedy && this.#button(words.warning[notice.remedy], 'main', this.#actions.untick);
    this.#row.replaceChildren(...(remedy ? [remedy] : []), why, hide);
    element.replaceChildren(make('div', 'brand', 'untick'), this.#text, this.#row, more, this.#note);
  }

  #button(text: string, name: string, act: () => void): HTMLButtonElement {
    const button = make('button', name, text);
    button.type = 'button';
    button.addEventListener('click', (event) => {
      if (this.#actions.accepts(event)) act();
    });
    return button;
  }

  /** A short word under the buttons. */
  note(text: string): void {
    this.#note.textContent = text;
    this.#note.hidden = text === '';
    this.#actions.resized();
  }

  set busy(isBusy: boolean) {
    for (const button of this.#row.querySelectorAll('button')) button.disabled = isBusy;
  }

  /** The last word before it goes. */
  finish(text: string): void {
    this.#shown = '';
    this.element.dataset.state = 'done';
    this.#text.textContent = text;
    this.element.replaceChildren(make('div', 'brand', 'untick'), this.#text);
    this.#actions.resized();
  }
}
