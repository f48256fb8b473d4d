// The warning of several boxes: one quiet panel at the edge of the window, one press for all of them, and each by itself on asking.
import type { Language } from '../../locales/language.js';
import { say } from '../../locales/say.js';
import { SEVERITIES } from '../../model/finding.js';
import type { Notice } from './notices.js';
import type { CardActions } from './warning-card.js';
import { make, said } from './warning-dom.js';
import { WarningItem } from './warning-item.js';
import { Panel } from './warning-panel.js';
import { cardWords } from './warning-words.js';

// More than a person goes through one by one; the popup lists them all.
const MOST_ITEMS = 20;

export interface StackActions extends Omit<CardActions, 'untick'> {
  untick(stack: Stack, notices: readonly Notice[], item: WarningItem | null): void;
}

const worstOf = (notices: readonly Notice[]) =>
  SEVERITIES[Math.max(...notices.map(({ findings: [first] }) => SEVERITIES.indexOf(first.severity)))] ?? 'minor';

export class Stack extends Panel {
  notices: readonly Notice[] = [];
  readonly #actions: StackActions;
  readonly #text = said();
  readonly #row = make('div', 'row');
  readonly #list = make('div', 'list');
  readonly #rest = make('p', 'note');
  readonly #items = new Map<string, WarningItem>();
  #language: Language | null = null;
  #withAll = false;

  constructor(actions: StackActions) {
    super(actions);
    this.#actions = actions;
    this.#text.setAttribute('role', 'status');
    this.#list.hidden = true;
  }

  show(notices: readonly Notice[], language: Language): void {
    const { warning } = cardWords(language);
    this.notices = notices;
    this.element.dataset.severity = worstOf(notices);
    const text = say(language, warning.several, { count: notices.length });
    // Said again it would be read out again.
    if (this.#text.textContent !== text) this.#text.textContent = text;
    const withAll = notices.some(({ remedy }) => remedy !== null);
    if (language !== this.#language || withAll !== this.#withAll) this.#draw(language, withAll);
    if (!this.#list.hidden) this.#drawItems(language);
  }

  #draw(language: Language, withAll: boolean): void {
    const { warning } = cardWords(language);
    this.#language = language;
    this.#withAll = withAll;
    const { hideSite } = this.#actions;
    const all = this.button(warning.untickAll, 'main', () =>
      this.#actions.untick(
        this,
        this.notices.filter(({ remedy }) => remedy !== null),
        null,
      ),
    );
    const each = this.button(warning.each, '', () => {
      this.#list.hidden = !this.#list.hidden;
      this.isOpened = !this.#list.hidden;
      this.isTight = false;
      each.setAttribute('aria-expanded', String(!this.#list.hidden));
      this.#drawItems(language);
      this.#actions.resized();
    });
    each.setAttribute('aria-expanded', String(!this.#list.hidden));
    const notHere = hideSite && this.lastingButton(warning.notHere, 'quiet end', () => hideSite(this));
    this.#row.replaceChildren(...(withAll ? [all] : []), each, ...(notHere ? [notHere] : []));
    this.fill(language, [this.#text, this.#row, this.#list]);
  }

  #drawItems(language: Language): void {
    const wanted = this.notices.slice(0, MOST_ITEMS);
    for (const [key, item] of this.#items) {
      if (wanted.some((notice) => notice.key === key)) continue;
      item.element.remove();
      this.#items.delete(key);
    }
    for (const notice of wanted) {
      const item = this.#items.get(notice.key) ?? this.#add(notice);
      item.show(notice, language);
    }
    const count = this.notices.length - wanted.length;
    this.#rest.textContent = count > 0 ? say(language, cardWords(language).warning.more, { count }) : '';
    this.#list.append(this.#rest);
  }

  #add(notice: Notice): WarningItem {
    const item: WarningItem = new WarningItem(notice, this, {
      untick: () => this.#actions.untick(this, [item.notice], item),
      explain: this.#actions.explain,
      resized: this.#actions.resized,
    });
    this.#items.set(notice.key, item);
    this.#list.append(item.element);
    return item;
  }
}
