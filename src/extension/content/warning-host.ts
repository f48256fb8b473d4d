// The one node of ours in a page: no id, no class, no resource, a closed root, in the top layer.
import { isSeeThrough, topLayer } from './click-guard.js';
import { WARNING_STYLE } from './warning-style.js';

// A page, or another extension, that keeps taking it away gets its way: the badge and the popup still tell.
const MOST_RAISES = 10;
const RAISE_WINDOW_MS = 10_000;

export class WarningHost {
  readonly element = document.createElement('div');
  readonly root: ShadowRoot;
  /** What lay in the top layer when the host was last raised: all of it lies below. */
  below: WeakSet<Element> = new WeakSet();
  /** It was taken away so often that it stays away, for as long as this document lives. */
  isBlocked = false;
  readonly #onTaken: () => void;
  readonly #watch = new MutationObserver(() => this.#look());
  readonly #unzoom = new CSSStyleSheet();
  #home: Element | null = null;
  #zoom = 1;
  #raised: number[] = [];
  #restored: number[] = [];

  /** @param onTaken called when someone else took it away or closed it */
  constructor(onTaken: () => void) {
    this.#onTaken = onTaken;
    this.root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(WARNING_STYLE);
    this.root.adoptedStyleSheets = [sheet, this.#unzoom];
    this.element.popover = 'manual';
    this.element.addEventListener('toggle', () => this.#look());
  }

  get isShown(): boolean {
    return this.element.isConnected && this.element.matches(':popover-open');
  }

  /** An open modal dialog makes everything outside it inert, so the host goes inside. */
  #homeFor(beside: Element | undefined): Element {
    return beside?.closest('dialog:modal') ?? document.querySelector('dialog:modal') ?? document.documentElement;
  }

  /** A page set smaller or larger as a whole sets the warning with it: that is taken back. */
  #setSize(home: Element): void {
    const zoom = home.currentCSSZoom ?? 1;
    if (zoom === this.#zoom) return;
    this.#zoom = zoom;
    this.#unzoom.replaceSync(`:host { zoom: ${1 / zoom} !important; }`);
  }

  /** Puts the host on top. False where it came up over others too often: not now. */
  raise(beside?: Element): boolean {
    const now = performance.now();
    const home = this.#homeFor(beside);
    this.#raised = this.#raised.filter((at) => now - at < RAISE_WINDOW_MS);
    if (this.isBlocked || isSeeThrough(home)) return false;
    if (this.isShown) {
      if (this.#raised.length >= MOST_RAISES) return false;
      this.#raised.push(now);
    }
    this.#home = null;
    if (this.element.parentNode !== home) home.append(this.element);
    if (this.element.popover !== 'manual') this.element.popover = 'manual';
    if (this.element.matches(':popover-open')) this.element.hidePopover();
    this.below = topLayer();
    this.element.showPopover();
    this.#home = home;
    this.#watch.observe(home, { childList: true });
    return true;
  }

  /** Shown where it belongs, or withdrawn: where a page keeps taking it away, or has made everything see-through. */
  ensure(beside?: Element): boolean {
    const home = this.#homeFor(beside);
    this.#setSize(home);
    const isTaken = this.#isTaken();
    if (isTaken) this.#countRestore();
    if (this.isBlocked || isSeeThrough(home)) {
      this.remove();
      return false;
    }
    return (!isTaken && this.isShown && this.element.parentNode === home) || this.raise(beside);
  }

  remove(): void {
    this.#home = null;
    this.#watch.disconnect();
    this.element.remove();
  }

  #isTaken(): boolean {
    return this.#home !== null && !(this.isShown && this.element.parentNode === this.#home);
  }

  /** A dialog that goes takes what is in it along, and that is nobody's trick. */
  #countRestore(): void {
    if (!this.#home?.isConnected) return;
    const now = performance.now();
    this.#restored = [...this.#restored.filter((at) => now - at < RAISE_WINDOW_MS), now];
    if (this.#restored.length >= MOST_RAISES) this.isBlocked = true;
  }

  #look(): void {
    if (this.#isTaken()) this.#onTaken();
  }
}
