// Shows, moves and takes away the warnings of one document: one box has a card beside it, several have one quiet stack.
import { directionOf, type Language } from '../../locales/language.js';
import { say } from '../../locales/say.js';
import type { Ref } from '../../model/facts.js';
import { DEFAULTS } from '../settings.js';
import type { WarnSettings } from '../warned.js';
import type { FrameAudit } from './audit-frame.js';
import { isSeeThrough, refusePress } from './click-guard.js';
import { type Notice, noticesOf } from './notices.js';
import { Surroundings, seen } from './surroundings.js';
import type { Taken } from './untick.js';
import type { UntickedAt } from './untick-all.js';
import { Card } from './warning-card.js';
import { WarningEar } from './warning-ear.js';
import { WarningHost } from './warning-host.js';
import type { WarningItem } from './warning-item.js';
import { outcomeOf } from './warning-outcome.js';
import type { Panel } from './warning-panel.js';
import { placePanels } from './warning-places.js';
import { Result, type ResultWords } from './warning-result.js';
import { Rings } from './warning-rings.js';
import type { WarningSite } from './warning-site.js';
import { Stack } from './warning-stack.js';
import { cardWords } from './warning-words.js';

export interface WarningDeeds {
  /** Takes consents back, by the person's press. */
  untick(refs: readonly Ref[]): Promise<readonly UntickedAt[]>;
  /** Gives exactly those again. Answers whether all of them are on. */
  putBack(taken: readonly Taken[]): Promise<boolean>;
  /** Opens the page of a rule. */
  explain(rule: string): void;
  /** The page keeps taking the warnings away, and gets its way. */
  blocked(): void;
  /** Null in a frame that cannot tell whose page it is in. */
  readonly site: WarningSite | null;
}

export class Warnings {
  readonly #host = new WarningHost(() => this.#stand(this.#notices[0]));
  readonly #rings = new Rings(this.#host.root);
  readonly #hidden = new Set<string>();
  readonly #deeds: WarningDeeds;
  readonly #actions;
  #card: Card | null = null;
  #stack: Stack | null = null;
  #result: Result | null = null;
  #language: Language = 'en';
  #settings: WarnSettings = DEFAULTS;
  #audit: FrameAudit | null = null;
  #surroundings: Surroundings | null = null;
  #notices: readonly Notice[] = [];
  /** A press is being carried out: no look changes what is shown until it has said what became of it. */
  #isBusy = false;
  #isMoving = false;
  readonly #ear = new WarningEar({
    onMoved: () => this.#move(),
    onResized: () => {
      for (const panel of this.#panels.keys()) panel.grow();
      this.#move();
    },
    onEscape: () => {
      for (const panel of this.#panels.keys()) this.#hide(panel);
    },
    isOurs: (element) => this.isOurs(element),
    onOpening: (element) => this.#host.below.delete(element),
    onOpened: () => this.#host.raise(),
  });

  constructor(deeds: WarningDeeds) {
    this.#deeds = deeds;
    this.#actions = {
      accepts: (event: MouseEvent, panel: Panel) => this.#accepts(event, panel),
      hide: (panel: Panel) => this.#hide(panel),
      resized: () => this.#move(),
      explain: deeds.explain,
      hideSite: deeds.site && (() => this.#hideSite(deeds.site)),
    };
  }

  isOurs(node: Node): boolean {
    return node === this.#host.element;
  }

  /** The warnings of the page as it is now. Without an audit, or where a person wants none: no warning at all. */
  show(audit: FrameAudit | null, language: Language, settings: WarnSettings = this.#settings): void {
    this.#language = language;
    this.#settings = settings;
    this.#audit = audit;
    if (audit) this.#surroundings = new Surroundings(audit);
    if (!this.#isBusy) this.#render();
  }

  /** Nothing of it is left in the page. */
  close(): void {
    this.#dropResult();
    this.show(null, this.#language);
  }

  get #words() {
    return cardWords(this.#language).warning;
  }

  #render(): void {
    const all = this.#audit && !this.#host.isBlocked ? noticesOf(this.#audit, this.#settings) : [];
    this.#notices = all.filter(({ key }) => !this.#hidden.has(key));
    const [first, second] = this.#notices;
    // Once several, one panel until none is left: it does not jump about while they are taken back one by one.
    if (first && (second || this.#stack)) this.#showStack();
    else if (first) this.#showCard(first);
    else this.#dropBoth();
    this.#stand(first);
  }

  #showStack(): void {
    this.#card?.element.remove();
    this.#card = null;
    this.#stack ??= new Stack({ ...this.#actions, untick: (stack, some, item) => this.#untick(stack, some, item) });
    this.#stack.show(this.#notices, this.#language);
    this.#put(this.#stack);
  }

  #showCard(notice: Notice): void {
    if (this.#card?.item.notice.key !== notice.key) this.#dropBoth();
    this.#card ??= new Card(notice, {
      ...this.#actions,
      untick: (one) => this.#untick(one, [one.item.notice], one.item),
    });
    this.#card.anchor = () => this.#surroundings?.whole(notice.ref) ?? null;
    this.#card.show(notice, this.#language);
    this.#put(this.#card);
  }

  #put({ element }: Panel): void {
    // Put in again it would lose the focus.
    if (element.parentNode !== this.#host.root) this.#host.root.append(element);
  }

  #dropBoth(): void {
    this.#card?.element.remove();
    this.#stack?.element.remove();
    this.#card = null;
    this.#stack = null;
  }

  #dropResult(): void {
    this.#result?.stop();
    this.#result?.element.remove();
    this.#result = null;
  }

  /** Each panel, with the number of boxes it speaks of; a last word speaks of none that is left. */
  get #panels(): Map<Panel, number | null> {
    const all: [Panel | null, number | null][] = [
      // What became of a press comes first, and the rest makes do with the room that is left.
      [this.#result, null],
      [this.#card, 1],
      [this.#stack, this.#notices.length],
    ];
    return new Map(all.flatMap(([panel, count]) => (panel ? [[panel, count] as const] : [])));
  }

  /** Stands in the page, or is withdrawn from it. */
  #stand(first: Notice | undefined): void {
    const isAny = this.#panels.size > 0;
    const isStanding = isAny && this.#host.ensure(first && this.#audit?.refs.mark(first.ref));
    this.#ear.listen(isStanding);
    if (isStanding) this.#place();
    else if (!isAny) this.#host.remove();
    else if (this.#host.isBlocked) {
      this.#dropBoth();
      this.#dropResult();
      this.#deeds.blocked();
    }
  }

  #accepts(event: MouseEvent, panel: Panel): boolean {
    const refused = refusePress(event, this.#host.element, panel.element, this.#host.below);
    if (refused === 'covered') {
      this.#host.raise();
      panel.note(this.#words.covered);
    }
    return refused === null;
  }

  async #untick(panel: Card | Stack, notices: readonly Notice[], item: WarningItem | null): Promise<void> {
    const isByKeyboard = panel.element.querySelector(':focus-visible') !== null;
    const mark = item && this.#audit?.refs.mark(item.notice.ref);
    const { pressed } = await this.#atWork(panel, async () => ({
      pressed: await this.#deeds.untick(notices.map(({ ref }) => ref)),
    }));
    const { text, taken, isLeft } = outcomeOf(notices, pressed, this.#language);
    this.#render();
    if (item?.element.isConnected && isLeft) item.note(text);
    else if (text !== '') {
      const undo = taken.length > 0 ? () => this.#undo(taken) : null;
      this.#say({ text, isLasting: isLeft, undo }, mark ?? undefined, isByKeyboard);
    }
  }

  async #undo(taken: readonly Taken[]): Promise<void> {
    const result = this.#result;
    if (!result) return;
    const isWhole = await this.#atWork(result, () => this.#deeds.putBack(taken));
    const text = isWhole ? this.#words.undone : this.#words.undoneInPart;
    result.say(this.#language, { text, isLasting: !isWhole });
    this.#render();
  }

  async #atWork<T>(panel: Panel, work: () => Promise<T>): Promise<T> {
    panel.busy = true;
    this.#isBusy = true;
    try {
      return await work();
    } finally {
      panel.busy = false;
      this.#isBusy = false;
    }
  }

  async #hideSite(site: WarningSite | null): Promise<void> {
    if (!site) return;
    await site.hide();
    const undo = async () => {
      await site.show();
      this.#dropResult();
    };
    this.#say({ text: say(this.#language, this.#words.hiddenHere, { site: site.host }), undo });
  }

  /** One last word at a time. */
  #say(words: ResultWords, beside?: Element, isByKeyboard = false): void {
    this.#dropResult();
    const result = new Result(this.#actions);
    this.#result = result;
    result.anchor = () => seen(beside);
    result.say(this.#language, words);
    this.#host.root.append(result.element);
    this.#stand(this.#notices[0]);
    if (isByKeyboard) result.element.querySelector('button')?.focus();
  }

  #hide(panel: Panel): void {
    if (panel === this.#result) this.#dropResult();
    else for (const { key } of this.#notices) this.#hidden.add(key);
    this.#render();
  }

  #place(): void {
    if (!this.#surroundings || !this.#host.isShown) return;
    // Readable or not there at all: half seen it would be a thing to press by mistake.
    if (isSeeThrough(this.#host.element)) {
      this.#host.remove();
      return;
    }
    placePanels(this.#panels, this.#surroundings, directionOf(this.#language) === 'rtl');
    this.#rings.draw(
      this.#notices.map(({ ref }) => ref),
      this.#surroundings,
    );
  }

  /** Follows the page, once a frame. */
  readonly #move = (): void => {
    if (this.#isMoving) return;
    this.#isMoving = true;
    requestAnimationFrame(() => {
      this.#isMoving = false;
      this.#place();
    });
  };
}
