// What a person saw when they sent a form: the controls at the press on the button, before the page could answer it.
import type { ControlState } from '../model/facts.js';
import type { Presses } from './presses.js';
import type { Tracked } from './tracked.js';

// Between pressing a button and the form going off a page may ask a server first (own judgement).
const PRESS_TO_SEND_MS = 5000;

export class Shown {
  #atPress: { readonly at: number; readonly states: ReadonlyMap<Tracked, ControlState> } | null = null;
  #frozen: ReadonlyMap<Tracked, ControlState> = new Map();

  /** A press began, on a control or on anything else. */
  press(isControl: boolean, controls: readonly Tracked[], now: number): void {
    this.#atPress = isControl
      ? null
      : { at: now, states: new Map(controls.map((control) => [control, control.state])) };
  }

  /** A form is being sent. Without a press on a button what was compared last counts, and what the person has just turned. */
  freeze(controls: readonly Tracked[], presses: Presses, now: number): void {
    const pressed = this.#atPress && now - this.#atPress.at < PRESS_TO_SEND_MS ? this.#atPress.states : null;
    const shownOf = (control: Tracked): ControlState => {
      const state = control.live?.() ?? control.state;
      if (pressed?.has(control)) return pressed.get(control) ?? control.state;
      return state !== control.state && presses.causeOf(control, state, now).cause === 'gesture'
        ? state
        : control.state;
    };
    this.#frozen = new Map(controls.map((control) => [control, shownOf(control)]));
  }

  readonly of = (control: Tracked): ControlState => this.#frozen.get(control) ?? control.state;
}
