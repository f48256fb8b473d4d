// Whether a change that no press asks for puts back what was there before: the browser's doing, or a draft the page kept.
import { attribute, fieldValueOf, matches } from '../collect/natives.js';
import type { Trees } from '../collect/trees.js';
import { navigationOf } from '../collect/view.js';
import type { ControlState } from '../model/facts.js';
import type { Cause } from '../model/history.js';

const TYPED = 'input:not([type]), input[type="text" i], input[type="email" i], input[type="tel" i], textarea';
// Fields that the browser has filled in and the person has not touched since.
const AUTOFILLED = ':autofill';
// A page fills its fields in one go, from one store (own judgement).
const ONE_GO_MS = 500;
// More fields than a form has; a sheet of cells beyond it is looked at no more often than the page is.
const MOST_FIELDS = 200;

export class Restores {
  readonly #typed = new WeakSet<Element>();
  #fields: readonly Element[] = [];
  #filled = 0;
  #filledAt = Number.NEGATIVE_INFINITY;
  #returnedAt = Number.NEGATIVE_INFINITY;
  #isLoading = true;

  /** A field that the person fills in by hand is no draft. */
  typedInto(field: Element): void {
    // The browser's own filling in tells itself by the same event.
    if (!matches(field, AUTOFILLED)) this.#typed.add(field);
  }

  /** A look is taken: its fields are the ones there are. */
  look({ all }: Pick<Trees, 'all'>): void {
    this.#fields = all(TYPED).slice(0, MOST_FIELDS);
    this.sample();
  }

  /** Notes when fields are filled in, so that what turns a while later is not taken for the same go. */
  sample(): void {
    const filled = this.#countFilled();
    if (filled > this.#filled) this.#filledAt = performance.now();
    this.#filled = filled;
  }

  /** How many fields hold something their markup does not. Of what they hold nothing is kept. */
  #countFilled(): number {
    const fields = this.#fields.filter((field) => !this.#typed.has(field));
    return fields.filter((field) => !['', attribute(field, 'value') ?? ''].includes(fieldValueOf(field) ?? '')).length;
  }

  loaded(): void {
    this.#isLoading = false;
  }

  /** The page came back out of the browser's own memory. */
  returned(): void {
    this.#returnedAt = performance.now();
  }

  causeOf(markup: ControlState): Cause | null {
    const now = performance.now();
    const isOld = ['reload', 'back-forward'].includes(navigationOf(window));
    if (now - this.#returnedAt < ONE_GO_MS || (isOld && this.#isLoading && markup !== 'unknown')) return 'restore';
    if (now - this.#filledAt >= ONE_GO_MS) return null;
    return this.#fields.some((field) => matches(field, AUTOFILLED)) ? 'autofill' : 'restore';
  }
}
