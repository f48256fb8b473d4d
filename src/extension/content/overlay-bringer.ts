// The warning is a file of its own: it is brought once there is something to show, with the sentences of the person's language.
import type { Language } from '../../locales/language.js';
import { askPatiently } from './ask-patiently.js';
import type { FrameShare } from './frame-share.js';

export class OverlayBringer {
  readonly #asked = new Set<Language>();
  readonly #coming = new Set<Language>();
  readonly #share: Pick<FrameShare, 'overlay'>;
  readonly #onBrought: () => void;

  constructor(share: Pick<FrameShare, 'overlay'>, onBrought: () => void) {
    this.#share = share;
    this.#onBrought = onBrought;
  }

  /**
   * The language to warn in: the one wanted, or English where its sentences cannot be had. `null` while nothing can be said yet, or
   * what was asked for is on its way: until then what is shown stays as it is. Nothing is brought for a page that has nothing to be told.
   */
  choose(wanted: Language, isNeeded: boolean): Language | null {
    if (this.#share.overlay?.canSay(wanted)) return wanted;
    if (isNeeded && !this.#asked.has(wanted)) this.#bring(wanted);
    return !this.#coming.has(wanted) && this.#share.overlay?.canSay('en') ? 'en' : null;
  }

  async #bring(language: Language): Promise<void> {
    this.#asked.add(language);
    this.#coming.add(language);
    const isHeard = await askPatiently([], language);
    this.#coming.delete(language);
    this.#onBrought();
    // Told in English now, or not at all, and asked for again with the next look.
    if (!isHeard || !this.#share.overlay) this.#asked.delete(language);
  }
}
