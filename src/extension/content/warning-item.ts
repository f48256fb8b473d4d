// What is said of one box: a sentence, its buttons, and on asking why it matters and what was measured.
import type { Language } from '../../locales/language.js';
import { measureLines } from '../../locales/measure-lines.js';
import { tell, tellWhy } from '../../locales/rule-words.js';
import type { FrameFinding } from '../../model/finding.js';
import type { Notice } from './notices.js';
import { make, said } from './warning-dom.js';
import type { Panel } from './warning-panel.js';
import { type CardWords, cardWords } from './warning-words.js';

export interface ItemActions {
  untick(): void;
  /** Opens the page of a rule. */
  explain(rule: string): void;
  resized(): void;
}

const inEnglish = ({ rule }: FrameFinding) => cardWords('en').finding.rules?.[rule];

export const sentence = (finding: FrameFinding, words: CardWords): string => {
  const english = inEnglish(finding)?.messages[finding.message] ?? '';
  return tell({ ...finding, messageKey: finding.message, english }, words.finding);
};

export class WarningItem {
  readonly element = make('div', 'item');
  #notice: Notice;
  readonly #panel: Panel;
  readonly #actions: ItemActions;
  readonly #text = said();
  readonly #note = make('p', 'note');
  readonly #row = make('div', 'row');
  #shown = '';

  constructor(notice: Notice, panel: Panel, actions: ItemActions) {
    this.#notice = notice;
    this.#panel = panel;
    this.#actions = actions;
    // A status waits for a pause of the reader, and an alert would cut in.
    this.#text.setAttribute('role', 'status');
    this.#note.setAttribute('role', 'status');
    this.#note.hidden = true;
  }

  get notice(): Notice {
    return this.#notice;
  }

  /** Shows a notice. The same words in the same language are left alone, and with them the focus. */
  show(notice: Notice, language: Language): void {
    this.#notice = notice;
    const now = JSON.stringify([language, notice.findings.map((one) => [one.rule, one.message, one.evidence])]);
    if (now === this.#shown) return;
    this.#shown = now;
    const words = cardWords(language);
    const [first] = notice.findings;
    this.element.dataset.severity = first.severity;
    this.#text.textContent = sentence(first, words);
    const more = make('div', 'more');
    more.hidden = true;
    const why = this.#panel.button(words.warning.why, '', () => {
      if (more.childElementCount === 0) more.append(...this.#reasons(words, language));
      more.hidden = !more.hidden;
      this.#panel.isOpened = !more.hidden;
      why.setAttribute('aria-expanded', String(!more.hidden));
      this.#actions.resized();
    });
    why.setAttribute('aria-expanded', 'false');
    const { remedy } = notice;
    const untick = remedy && this.#panel.button(words.warning[remedy], 'main', this.#actions.untick);
    this.#row.replaceChildren(...(untick ? [untick] : []), why);
    this.element.replaceChildren(this.#text, this.#row, more, this.#note);
  }

  /** Puts a button beside the others. */
  add(button: HTMLButtonElement): void {
    this.#row.append(button);
  }

  note(text: string): void {
    this.#note.textContent = text;
    this.#note.hidden = text === '';
    this.#actions.resized();
  }

  #reasons(words: CardWords, language: Language): Node[] {
    const { findings } = this.#notice;
    const [first, ...others] = findings;
    const why = said(tellWhy(first.rule, inEnglish(first)?.why ?? '', words.finding));
    const lines = new Set(findings.flatMap((one) => measureLines(one.evidence, words.measures, language)));
    const list = make('ul', 'lines');
    for (const line of lines) list.append(make('li', 'line', line));
    const measured = lines.size > 0 ? [make('p', 'label', words.warning.measured), list] : [];
    const page = this.#panel.button(words.warning.learn, 'quiet', () => this.#actions.explain(first.rule));
    return [why, ...others.map((other) => said(sentence(other, words))), ...measured, page];
  }
}
