// The one node of ours in a page: no id, no class, no resource, a closed root, in the top layer.
import { topLayer } from './click-guard.js';
import { WARNING_STYLE } from './warning-style.js';

// A page that keeps taking it away gets its way: the badge and the popup still tell.
const MOST_RESTORES = 10;
const RESTORE_WINDOW_MS = 10_000;

export class WarningHost {
  readonly element = document.createElement('div');
  readonly root: ShadowRoot;
  /** What lay in the top layer when the host was last raised: all of it lies below. */
  below: WeakSet<Element> = new WeakSet();
  #raised: number[] = [];

  constructor() {
    this.root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(WARNING_STYLE);
    this.root.adoptedStyleSheets = [sheet];
    this.element.popover = 'manual';
  }

  get isShown(): boolean {
    return this.element.isConnected && this.element.matches(':popover-open');
  }

  /** An open modal dialog makes everything outside it inert, so the host goes inside. */
  #home(beside: Element | undefined): Element {
    return beside?.closest('dialog:modal') ?? document.querySelector('dialog:modal') ?? document.documentElement;
  }

  /** Puts the host on top. False where the page keeps taking it away. */
  raise(beside?: Element): boolean {
    const now = performance.now();
    this.#raised = this.#raised.filter((at) => now - at < RESTORE_WINDOW_MS);
    if (this.#raised.length >= MOST_RESTORES) return false;
    this.#raised.push(now);
    const home = this.#home(beside);
    if (this.element.parentNode !== home) home.append(this.element);
    if (this.element.matches(':popover-open')) this.element.hidePopover();
    this.below = topLayer();
    this.element.showPopover();
    return true;
  }

  ensure(beside?: Element): boolean {
    const isHome = this.element.parentNode === this.#home(beside);
    return (this.isShown && isHome) || this.raise(beside);
  }

  remove(): void {
    this.element.remove();
  }
}
