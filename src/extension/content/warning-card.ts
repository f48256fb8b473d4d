// The warning of one box, beside it.
import type { Language } from '../../locales/language.js';
import type { Notice } from './notices.js';
import { type ItemActions, WarningItem } from './warning-item.js';
import { Panel, type PanelActions } from './warning-panel.js';
import { cardWords } from './warning-words.js';

export interface CardActions extends PanelActions {
  untick(card: Card): void;
  explain(rule: string): void;
  /** Null where the site cannot be told. */
  readonly hideSite: ((panel: Panel) => void) | null;
}

export class Card extends Panel {
  readonly item: WarningItem;
  readonly #actions: CardActions;
  #shown = '';

  constructor(notice: Notice, actions: CardActions) {
    super(actions);
    this.#actions = actions;
    const about: ItemActions = {
      untick: () => actions.untick(this),
      explain: actions.explain,
      resized: actions.resized,
    };
    this.item = new WarningItem(notice, this, about);
  }

  show(notice: Notice, language: Language): void {
    this.item.show(notice, language);
    this.element.dataset.severity = notice.findings[0].severity;
    const now = JSON.stringify([language, notice.remedy, notice.findings.map((one) => [one.rule, one.evidence])]);
    if (now === this.#shown) return;
    this.#shown = now;
    const { hideSite } = this.#actions;
    const { notHere } = cardWords(language).warning;
    if (hideSite) this.item.add(this.lastingButton(notHere, 'quiet end', () => hideSite(this)));
    this.fill(language, [this.item.element]);
  }
}
