// What a warning listens to while it stands: that the page moves, that something opens over it, and that a person wants it gone.

export interface Heard {
  onMoved(): void;
  onResized(): void;
  onEscape(): void;
  isOurs(element: Element): boolean;
  /** From now on it lies over us. */
  onOpening(element: Element): void;
  onOpened(): void;
}

export class WarningEar {
  readonly #heard: Heard;
  readonly #listeners: readonly [type: string, listener: (event: Event) => void][];
  #isListening = false;

  constructor(heard: Heard) {
    this.#heard = heard;
    this.#listeners = [
      ['scroll', heard.onMoved],
      ['resize', heard.onResized],
      ['keydown', (event) => event.isTrusted && (event as KeyboardEvent).key === 'Escape' && heard.onEscape()],
      // What opens in the top layer opens over us: known at once, and answered by coming up again, as long as that helps.
      ['beforetoggle', this.#onToggle],
      ['toggle', this.#onToggle],
      ['fullscreenchange', () => document.fullscreenElement && this.#opened(document.fullscreenElement)],
    ];
  }

  listen(isWanted: boolean): void {
    if (isWanted === this.#isListening) return;
    this.#isListening = isWanted;
    const change = isWanted ? 'addEventListener' : 'removeEventListener';
    for (const [type, listener] of this.#listeners) window[change](type, listener, { capture: true });
  }

  readonly #onToggle = (event: Event): void => {
    const { target, newState, type } = event as ToggleEvent;
    if (newState !== 'open' || !(target instanceof Element) || this.#heard.isOurs(target)) return;
    if (type === 'toggle') this.#opened(target);
    else this.#heard.onOpening(target);
  };

  #opened(element: Element): void {
    this.#heard.onOpening(element);
    this.#heard.onOpened();
  }
}
