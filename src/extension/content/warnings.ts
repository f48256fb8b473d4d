// Shows, moves and takes away the warnings of one document.
import { directionOf, type Language } from '../../locales/language.js';
import { say } from '../../locales/say.js';
import type { ActionResult } from '../protocol.js';
import type { FrameAudit } from './audit-frame.js';
import { Card } from './card.js';
import { type Placed, placeCards } from './card-places.js';
import { refusePress } from './click-guard.js';
import { type Notice, noticesOf } from './notices.js';
import { WarningHost } from './warning-host.js';
import { CARD_WORDS } from './warning-words.js';

// More than a page of them is a wall, and the popup lists them all.
const MOST_CARDS = 3;
const GOODBYE_MS = 4000;

interface Shown extends Placed {
  notice: Notice;
  /** A press is being carried out, or it has said its last word: no audit changes it now. */
  isLeaving: boolean;
}

export class Warnings {
  readonly #host = new WarningHost();
  readonly #shown = new Map<string, Shown>();
  readonly #hidden = new Set<string>();
  readonly #untick: (ref: number) => Promise<ActionResult>;
  #language: Language = 'en';
  #audit: FrameAudit | null = null;
  #isMoving = false;
  #isListening = false;

  constructor(untick: (ref: number) => Promise<ActionResult>) {
    this.#untick = untick;
  }

  isOurs(node: Node): boolean {
    return node === this.#host.element;
  }

  /** The warnings of the page as it is now. Without an audit, or where a person wants none: no warning at all. */
  show(audit: FrameAudit | null, language: Language): void {
    this.#language = language;
    this.#audit = audit;
    const notices = audit ? noticesOf(audit).filter((notice) => !this.#hidden.has(notice.key)) : [];
    const wanted = notices.slice(0, MOST_CARDS);
    for (const [key, shown] of this.#shown) {
      if (!shown.isLeaving && !wanted.some((notice) => notice.key === key)) this.#drop(key);
    }
    for (const notice of wanted) this.#update(notice);
    const left = notices.length - wanted.length;
    const lowest = wanted.at(-1);
    if (left > 0 && lowest) this.#shown.get(lowest.key)?.card.note(say(language, this.#words.more, { count: left }));
    const beside = wanted[0] && audit?.refs.mark(wanted[0].ref);
    if (this.#shown.size === 0 || !this.#host.ensure(beside)) {
      this.#clear();
      return;
    }
    this.#listen(true);
    this.#place();
  }

  get #words() {
    return CARD_WORDS[this.#language].warning;
  }

  #update(notice: Notice): void {
    const shown = this.#shown.get(notice.key) ?? this.#add(notice);
    if (shown.isLeaving) return;
    shown.notice = notice;
    shown.card.show(notice, this.#language);
  }

  #add(notice: Notice): Shown {
    const { key } = notice;
    const card: Card = new Card({
      accepts: (event) => this.#accepts(event, card),
      untick: () => {
        this.#remedy(key);
      },
      hide: () => this.#hide([key]),
      resized: this.#move,
    });
    const ring = document.createElement('div');
    ring.className = 'ring';
    const shown: Shown = { notice, card, ring, isLeaving: false };
    this.#shown.set(key, shown);
    this.#host.root.append(ring, card.element);
    return shown;
  }

  #accepts(event: MouseEvent, card: Card): boolean {
    const refused = refusePress(event, this.#host.element, card.element, this.#host.below);
    if (refused === 'covered') {
      this.#host.raise();
      card.note(this.#words.covered);
    }
    return refused === null;
  }

  async #remedy(key: string): Promise<void> {
    const shown = this.#shown.get(key);
    if (!shown) return;
    const { card, notice } = shown;
    card.busy = true;
    shown.isLeaving = true;
    const result = await this.#untick(notice.ref);
    if (result === 'kept' || result === 'by-hand') {
      card.busy = false;
      shown.isLeaving = false;
      card.note(result === 'kept' ? this.#words.kept : this.#words.byHand);
      return;
    }
    card.finish(notice.remedy === 'decline' ? this.#words.declined : this.#words.unticked);
    setTimeout(() => {
      this.#drop(key);
      if (this.#shown.size === 0) this.#clear();
    }, GOODBYE_MS);
  }

  #hide(keys: readonly string[]): void {
    for (const key of keys) {
      this.#hidden.add(key);
      this.#drop(key);
    }
    this.show(this.#audit, this.#language);
  }

  #drop(key: string): void {
    const shown = this.#shown.get(key);
    shown?.card.element.remove();
    shown?.ring.remove();
    this.#shown.delete(key);
  }

  #clear(): void {
    for (const key of [...this.#shown.keys()]) this.#drop(key);
    this.#listen(false);
    this.#host.remove();
  }

  #place(): void {
    if (this.#audit) placeCards(this.#shown.values(), this.#audit, directionOf(this.#language) === 'rtl');
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

  readonly #onKey = (event: Event): void => {
    if (event.isTrusted && (event as KeyboardEvent).key === 'Escape') this.#hide([...this.#shown.keys()]);
  };

  /** What opens in the top layer opens over us: known at once, and answered by coming up again, as long as that helps. */
  readonly #onToggle = (event: Event): void => {
    const { target, newState, type } = event as ToggleEvent;
    if (newState !== 'open' || !(target instanceof Element) || this.isOurs(target)) return;
    this.#host.below.delete(target);
    if (type === 'toggle') this.#host.raise();
  };

  #listen(isWanted: boolean): void {
    if (isWanted === this.#isListening) return;
    this.#isListening = isWanted;
    const change = isWanted ? 'addEventListener' : 'removeEventListener';
    window[change]('scroll', this.#move, { capture: true });
    window[change]('resize', this.#move, { capture: true });
    window[change]('keydown', this.#onKey, { capture: true });
    for (const type of ['beforetoggle', 'toggle']) window[change](type, this.#onToggle, { capture: true });
  }
}
