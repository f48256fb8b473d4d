// What a person pressed, and whether it asks for a change.
import { wordsOn } from '../collect/actions.js';
import { allIn, closest, containsNode, localName, matches } from '../collect/natives.js';
import { tidy } from '../collect/text.js';
import type { ControlState } from '../model/facts.js';
import type { Cause, Press } from '../model/history.js';
import type { Gesture } from './ear.js';
import type { Tracked } from './tracked.js';

// A page answers a press within a few frames, or after a request; later changes are the page's own (own judgement).
export const ANSWER_MS = 1500;
// A page that keeps changing is looked at after 1.2 s at the latest, and a look waits for a frame.
const LOOK_MS = 1500;
// Down and up of one press: a longer one is two.
const ONE_PRESS_MS = 1000;
const FIELD = 'input, textarea, select, [contenteditable=""], [contenteditable="true" i]';
const ACTION =
  'button, a[href], summary, input[type="submit" i], input[type="button" i], input[type="image" i], input[type="reset" i], [role="button" i], [role="link" i], [role="tab" i], [role="menuitem" i]';
// How far above what was hit a row or a card may be (own judgement).
const ROW_DEPTH = 4;
// Words of a button are few; longer ones are cut.
const MAX_WORDS = 120;

export interface Pressed {
  readonly at: number;
  readonly on: 'control' | 'action' | 'elsewhere';
  readonly control: Tracked | null;
  /** What it was before, for a control. */
  readonly before: ControlState;
  readonly words: string;
}

export type PartOf = (element: Element) => Tracked | undefined;

/** The one control that a row or a card holds is what a press on the row means. */
function onlyControlIn(element: Element, controls: readonly Tracked[]): Tracked | undefined {
  const inside = controls.filter((control) => containsNode(element, control.element));
  return inside.length === 1 ? inside[0] : undefined;
}

const isPressable = (element: Element): boolean => getComputedStyle(element).cursor === 'pointer';

/** A row holds its box and words; what holds a field or a button besides is a form, and pressing it means nothing. */
const isRowOf = (element: Element, control: Tracked): boolean =>
  allIn(element, `${FIELD}, ${ACTION}`).every((inside) =>
    control.parts.some((part) => part === inside || containsNode(part, inside)),
  );

export function whatWasPressed({ path, at }: Gesture, controls: readonly Tracked[], partOf: PartOf): Pressed {
  const press = (on: Pressed['on'], words: string, control: Tracked | null = null): Pressed => ({
    at,
    on,
    control,
    before: control?.state ?? 'unknown',
    words,
  });
  for (const [depth, element] of path.entries()) {
    const control = partOf(element) ?? (localName(element) === 'label' ? onlyControlIn(element, controls) : undefined);
    if (control) return press('control', control.words, control);
    if (matches(element, ACTION)) return press('action', tidy(wordsOn(element), MAX_WORDS));
    if (matches(element, FIELD)) return press('elsewhere', '');
    if (depth >= ROW_DEPTH || matches(element, 'form, fieldset, main, section, body, html')) continue;
    const only = onlyControlIn(element, controls);
    if (only && isRowOf(element, only) && !closest(element, 'button, a')) return press('control', only.words, only);
  }
  // A button made of nothing but a `div` shows that it can be pressed, by the hand over it.
  const drawn = path
    .slice(0, ROW_DEPTH)
    .find((element) => !matches(element, 'form, body, html') && isPressable(element));
  return drawn ? press('action', tidy(wordsOn(drawn), MAX_WORDS)) : press('elsewhere', '');
}

const opposite = (state: ControlState): ControlState => (state === 'on' ? 'off' : 'on');

const isSameGroup = (a: Tracked, b: Tracked): boolean =>
  a !== b && a.role === 'radio' && b.role === 'radio' && a.fieldName !== '' && a.fieldName === b.fieldName;

export class Presses {
  #presses: Pressed[] = [];

  /** Down and click of one press are one, and what counts is how the control was before them. */
  add(press: Pressed, isDown: boolean): void {
    const last = this.#presses.at(-1);
    const isSame = !isDown && last?.control === press.control && press.at - (last?.at ?? 0) < ONE_PRESS_MS;
    if (isSame && press.control) return;
    this.#presses.push(press);
  }

  forget(now: number, patience = ANSWER_MS + LOOK_MS): void {
    this.#presses = this.#presses.filter(({ at }) => now - at < patience);
  }

  /** The newest press on a button or link that a page may still be answering; null without. */
  newestAction(now: number): Pressed | null {
    return this.#presses.findLast(({ on, at }) => on === 'action' && now - at < ANSWER_MS) ?? null;
  }

  /** Which press, if any, a change follows. */
  causeOf(control: Tracked, to: ControlState, now: number): { readonly cause: Cause; readonly press: Press | null } {
    // What is drawn is seen by a look alone, which comes later than the answer.
    const patience = control.live ? ANSWER_MS : ANSWER_MS + LOOK_MS;
    const newestFirst = this.#presses.filter(({ at }) => now - at < patience).reverse();
    const own = newestFirst.find((press) => press.control === control);
    if (own && to === opposite(own.before)) return { cause: 'gesture', press: { on: 'itself', words: own.words } };
    // Choosing one radio of a group is turning the others off.
    const sibling = newestFirst.find((press) => press.control && isSameGroup(press.control, control));
    if (sibling) {
      return { cause: to === 'off' ? 'gesture' : 'script', press: { on: 'itself', words: sibling.words } };
    }
    const other = newestFirst.find((press) => press.control !== control);
    const isLater = other && (!own || other.at > own.at);
    if (isLater && other.on !== 'elsewhere') {
      return { cause: 'gesture', press: { on: other.on, words: other.words } };
    }
    if (own) return { cause: 'script', press: { on: 'itself', words: own.words } };
    return { cause: 'script', press: other ? { on: 'elsewhere', words: '' } : null };
  }
}
