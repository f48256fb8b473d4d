import type { Ref } from '../model/facts.js';

interface Place {
  readonly control: Element;
  mark: Element;
  press: Element;
}

/** Leads from refs back to live elements. Never leaves the page. */
export interface Refs {
  /** The control itself. */
  get(ref: Ref): Element | undefined;
  /** What a person sees of it: the stand-in, or the control. */
  mark(ref: Ref): Element | undefined;
  /** What a person would press to change it. */
  press(ref: Ref): Element | undefined;
}

/** Gives out refs while collecting. An element keeps its ref, so that what is said twice is one thing. */
export class RefBook implements Refs {
  readonly #places: Place[] = [];
  readonly #known = new Map<Element, Ref>();

  add(control: Element, mark: Element = control, press: Element = mark): Ref {
    const known = this.#known.get(control);
    if (known !== undefined) return known;
    this.#places.push({ control, mark, press });
    this.#known.set(control, this.#places.length - 1);
    return this.#places.length - 1;
  }

  /** Says what stands in for a control, once that is known. */
  stand(ref: Ref, mark: Element, press: Element): void {
    const place = this.#places[ref];
    if (place) Object.assign(place, { mark, press });
  }

  get(ref: Ref): Element | undefined {
    return this.#places[ref]?.control;
  }

  mark(ref: Ref): Element | undefined {
    return this.#places[ref]?.mark;
  }

  press(ref: Ref): Element | undefined {
    return this.#places[ref]?.press;
  }
}
