// Which controls a person changed. A native box says so with `change`; one drawn by class says nothing, so what was pressed is
// compared with what changed: off to on, or back, inside or beside what the hand was on.
import type { ControlState, Ref } from '../../model/facts.js';
import type { FrameAudit } from './audit-frame.js';
import type { Gesture } from './gestures.js';

// A page answers a press within a few frames, or after a request; later changes are the page's own (own judgement).
const ANSWER_MS = 1500;

export class Hands {
  readonly #touched: WeakSet<Element>;
  #states = new Map<Element, ControlState>();
  #gestures: Gesture[] = [];

  constructor(touched: WeakSet<Element>) {
    this.#touched = touched;
  }

  note(gesture: Gesture): void {
    this.#gestures.push(gesture);
  }

  /** Compares an audit with the one before. Answers whether a control turned out to be touched: then it has to be read again. */
  compare({ reading, refs }: FrameAudit): boolean {
    const now = performance.now();
    this.#gestures = this.#gestures.filter((gesture) => now - gesture.at < ANSWER_MS);
    const states = new Map<Element, ControlState>();
    let isNew = false;
    for (const { ref, state } of reading.controls) {
      const control = refs.get(ref);
      if (!control) continue;
      states.set(control, state);
      const before = this.#states.get(control);
      if (before === undefined || before === state || this.#touched.has(control)) continue;
      if (!this.#gestures.some((gesture) => this.#wasOn(gesture, ref, refs))) continue;
      this.#touched.add(control);
      isNew = true;
    }
    this.#states = states;
    return isNew;
  }

  #wasOn(gesture: Gesture, ref: Ref, refs: FrameAudit['refs']): boolean {
    const parts = [refs.get(ref), refs.mark(ref), refs.press(ref)];
    return parts.some((part) => part && gesture.path.some((pressed) => pressed === part || pressed.contains(part)));
  }
}
