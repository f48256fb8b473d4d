// What lies around a warning: where the boxes of a look are now, and what must stay free of us.
import type { Ref } from '../../model/facts.js';
import type { ControlReading } from '../../model/reading.js';
import type { FrameAudit } from './audit-frame.js';
import { isInView, type Rect, type Size, union } from './place.js';

// A page with more of them is none that a person reads, and each is measured at every frame of scrolling.
const MOST_KEPT_FREE = 1000;
const MOST_FIELDS = 300;
const MOST_LINKS = 80;
const FIELDS = 'input:not([type="hidden" i]), select, textarea, button, [role="button" i], [contenteditable="true" i]';
// A frame may show a warning of its own, and what it asks is seen by its own engine alone.
const LINKS = 'a[href], iframe';
// A card is 320 pixels wide and rarely less than 130 high: below this there is no room for one beside what it speaks of (own judgement).
const CRAMPED = 240;
// A backdrop or a whole page that can be pressed leaves no place at all (own judgement).
const WHOLE_PAGE = 0.5;

export interface FreeSpace {
  /** Buttons and links that go on, and buttons of banners: never covered. */
  readonly must: readonly Rect[];
  /** The boxes that ask, and whatever else is filled in or pressed: covered only where a person opened the warning. */
  readonly fields: readonly Rect[];
  /** The same without the words of the boxes that ask: what is pressed or filled in, and nothing else. */
  readonly marks: readonly Rect[];
  /** Better not covered. */
  readonly links: readonly Rect[];
}

export function viewport(): Size {
  const { clientWidth, currentCSSZoom = 1 } = document.documentElement;
  return { width: clientWidth * currentCSSZoom || innerWidth, height: innerHeight };
}

/** A frame hardly larger than what it asks. */
export const isCramped = ({ width, height }: Size): boolean => width < CRAMPED || height < CRAMPED;

export function seen(element: Element | undefined): Rect | null {
  const rect = element?.getBoundingClientRect();
  return rect && isInView(rect, viewport()) ? rect : null;
}

/** Fields of menus that are closed take up room, and nobody presses them. */
const isDrawn = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;

function drawn(selector: string, most: number): Rect[] {
  const view = viewport();
  return [...document.querySelectorAll(selector)]
    .slice(0, MOST_KEPT_FREE)
    .flatMap((element) => {
      const rect = seen(element);
      const isWhole = rect && rect.width * rect.height > view.width * view.height * WHOLE_PAGE;
      return rect && !isWhole && isDrawn(element) ? [rect] : [];
    })
    .slice(0, most);
}

export class Surroundings {
  readonly #audit: FrameAudit;
  readonly #controls: ReadonlyMap<Ref, ControlReading>;
  readonly #actions: readonly Ref[];
  readonly #asking: readonly Ref[];

  constructor(audit: FrameAudit) {
    this.#audit = audit;
    const { actions, buttons, controls } = audit.reading;
    this.#controls = new Map(controls.map((control) => [control.ref, control]));
    const asking = controls.filter((control) => control.isConsent);
    this.#actions = [...actions, ...buttons].slice(0, MOST_KEPT_FREE).map(({ ref }) => ref);
    this.#asking = asking.slice(0, MOST_KEPT_FREE).map(({ ref }) => ref);
  }

  /** What shows a control's state, or what a person would press for it. Null while both are out of sight. */
  mark(ref: Ref): Rect | null {
    return seen(this.#audit.refs.mark(ref)) ?? seen(this.#audit.refs.press(ref));
  }

  /** The mark with its words. Where the words lie was measured with the mark, and they move together. */
  whole(ref: Ref): Rect | null {
    const mark = this.mark(ref);
    const control = this.#controls.get(ref);
    const words = control?.words?.box;
    const measured = control?.standIn?.box ?? control?.sight.box;
    if (!mark || !words || !measured || words.width === 0) return mark;
    const moved = { ...words, x: words.x - measured.x + mark.x, y: words.y - measured.y + mark.y };
    return isInView(moved, viewport()) ? union(mark, moved) : mark;
  }

  /** Around something that cannot be seen a ring would look like an empty box. */
  isSeen(ref: Ref): boolean {
    return this.#controls.get(ref)?.perceivable === true;
  }

  free(): FreeSpace {
    const wholes = (refs: readonly Ref[]) => refs.flatMap((ref) => this.whole(ref) ?? []);
    const pressed = drawn(FIELDS, MOST_FIELDS);
    const marks = [...this.#asking.flatMap((ref) => this.mark(ref) ?? []), ...pressed];
    const fields = [...wholes(this.#asking), ...pressed];
    return { must: wholes(this.#actions), fields, marks, links: drawn(LINKS, MOST_LINKS) };
  }
}
