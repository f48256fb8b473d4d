// A ring around each box that is warned of, so that one sees which is meant.
import type { Ref } from '../../model/facts.js';
import type { Rect } from './place.js';
import type { Surroundings } from './surroundings.js';
import { make } from './warning-dom.js';

// More are no marks any more but a pattern.
const MOST_RINGS = 50;
// Looked through at each frame of scrolling, from the first on.
const MOST_LOOKED_AT = 1000;
const MARGIN = 4;
// A switch is up to two and a half times as wide as it is high.
const STRETCHED = 2.6;

/** A box stretched along its row is still drawn as a square in its middle. */
function squared(mark: Rect): Rect {
  const side = Math.min(mark.width, mark.height);
  if (Math.max(mark.width, mark.height) < side * STRETCHED) return mark;
  return {
    x: mark.x + (mark.width - side) / 2,
    y: mark.y + (mark.height - side) / 2,
    width: side,
    height: side,
  };
}

export class Rings {
  readonly #root: ShadowRoot;
  readonly #rings: HTMLElement[] = [];

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  draw(refs: readonly Ref[], surroundings: Surroundings): void {
    const marks: Rect[] = [];
    for (const ref of refs.slice(0, MOST_LOOKED_AT)) {
      if (marks.length === MOST_RINGS) break;
      const mark = surroundings.isSeen(ref) ? surroundings.mark(ref) : null;
      if (mark) marks.push(squared(mark));
    }
    for (const [at, mark] of marks.entries()) this.#place(this.#ring(at), mark);
    for (const ring of this.#rings.splice(marks.length)) ring.remove();
  }

  #ring(at: number): HTMLElement {
    const known = this.#rings[at];
    if (known) return known;
    const ring = make('div', 'ring');
    this.#rings.push(ring);
    // Under the panels, which come later in the root.
    this.#root.prepend(ring);
    return ring;
  }

  #place({ style }: HTMLElement, mark: Rect): void {
    style.transform = `translate(${mark.x - MARGIN}px, ${mark.y - MARGIN}px)`;
    style.width = `${mark.width + MARGIN * 2}px`;
    style.height = `${mark.height + MARGIN * 2}px`;
  }
}
