// The ledger of consent controls: what each was by markup and at first sight, and every change since with what it followed.
import type { Collected } from '../collect/collect.js';
import type { ControlFact, Ref } from '../model/facts.js';
import type { ControlHistory, Declined, Memory } from '../model/history.js';
import type { ControlReading, Reading } from '../model/reading.js';
import type { FirstSight } from './first-sight.js';
import type { Presses } from './presses.js';
import type { Restores } from './restores.js';
import { isDeclined, isOnOff, keyOf, noteChange, type Tracked } from './tracked.js';

// More boxes than any form a person fills in; a vendor list beyond it is compared at looks only.
const MOST_LIVE = 300;
const MOST_DECLINED = 40;

// What is chosen in a select is no turn of on and off.
const isTurned = ({ role }: ControlFact): boolean => role !== 'select';

/** A consent whose being on gives leave. */
const asksOf = ({ isConsent, meaning }: ControlReading): boolean => isConsent && meaning.polarity !== 'refuses';

const isHere = (control: Tracked): control is Tracked & { readonly ref: Ref } => control.ref !== null;

export class Ledger {
  readonly touched: WeakSet<Element>;
  readonly #controls = new Map<string, Tracked>();
  #here: readonly Tracked[] = [];
  #parts = new Map<Element, Tracked>();
  #before: ReadonlyMap<string, Declined> = new Map();

  readonly #sight: FirstSight | null;

  constructor(touched: WeakSet<Element>, sight: FirstSight | null = null) {
    this.touched = touched;
    this.#sight = sight;
  }

  /** What was turned down on the pages before. */
  remember({ declined }: Memory): void {
    this.#before = new Map(declined.map((one) => [keyOf({ ...one, name: one.words }, new Map()), one]));
    for (const control of this.#controls.values()) control.declinedBefore = this.#before.has(control.key);
  }

  /** Those the last look found, in the order of the page: it is asked for at every sample and every press. */
  get controls(): readonly Tracked[] {
    return this.#here;
  }

  /** Those compared between looks: few, and their state is one native read. */
  get live(): readonly Tracked[] {
    return this.controls
      .filter(({ live, purposes, asks }) => live !== null && (purposes === null || asks))
      .slice(0, MOST_LIVE);
  }

  readonly partOf = (element: Element): Tracked | undefined => this.#parts.get(element);

  /** Takes up what a look found. What the page has drawn anew is bound to what is known of it. */
  bind({ facts, refs, liveState }: Collected, presses: Presses, restores: Restores, now: number): void {
    const taken = new Map<string, number>();
    for (const control of this.#controls.values()) control.ref = null;
    this.#parts = new Map();
    for (const fact of facts.controls.filter(isTurned)) {
      const element = refs.get(fact.ref);
      if (!element) continue;
      const key = keyOf(fact, taken);
      const control = this.#controls.get(key) ?? this.#begin(key, fact, element, restores, now);
      control.ref = fact.ref;
      control.element = element;
      control.parts = [element, refs.mark(fact.ref), refs.press(fact.ref)].filter((part) => part !== undefined);
      control.live = liveState(fact.ref);
      for (const part of control.parts) this.#parts.set(part, control);
      if (control.touched) this.touched.add(element);
      this.#see(control, fact.state, presses, restores, now);
    }
    // What is gone and asked for nothing is forgotten: a page that draws lists without end must not be held in memory.
    for (const [key, { ref, purposes, asks }] of this.#controls) {
      if (ref === null && purposes !== null && !asks) this.#controls.delete(key);
    }
    // As they stand in the page, not as they were met: a label that changes makes a control met anew.
    this.#here = [...this.#controls.values()].filter(isHere).sort((a, b) => a.ref - b.ref);
  }

  #begin(key: string, fact: ControlFact, element: Element, restores: Restores, now: number): Tracked {
    const sighting = this.#sight?.of(element);
    const begun: Tracked = {
      key,
      role: fact.role,
      words: fact.name,
      fieldName: fact.fieldName,
      ref: fact.ref,
      element,
      parts: [],
      live: null,
      state: fact.state,
      markup: fact.initialState,
      first: sighting?.first ?? fact.state,
      firstAt: sighting?.firstAt ?? now,
      changes: [],
      changeCount: 0,
      declinedBefore: this.#before.has(key),
      purposes: null,
      asks: false,
      touched: fact.touched,
    };
    this.#controls.set(key, begun);
    if (sighting && sighting.first !== fact.state && isOnOff(fact.state)) {
      // When it was turned is not known: not before it was last seen as it was.
      const at = Math.round(sighting.last === fact.state ? sighting.firstAt : sighting.lastAt);
      const press = fact.touched ? ({ on: 'itself', words: fact.name } as const) : null;
      const cause = press ? 'gesture' : (restores.causeOf(begun.markup) ?? 'script');
      noteChange(begun, { at, to: fact.state, cause, press });
    }
    return begun;
  }

  /** Whether anything of the live ones changed. */
  compare(presses: Presses, restores: Restores, now: number): boolean {
    let isNew = false;
    for (const control of this.live) {
      const state = control.live?.() ?? control.state;
      if (this.#see(control, state, presses, restores, now)) isNew = true;
    }
    return isNew;
  }

  #see(control: Tracked, state: Tracked['state'], presses: Presses, restores: Restores, now: number): boolean {
    if (state === control.state || !isOnOff(state)) return false;
    if (!isOnOff(control.state)) {
      control.state = state;
      return false;
    }
    const told = presses.causeOf(control, state, now);
    // A press on the control or on what acts explains it; one on a field may be how a person chose what to fill in.
    const isExplained = told.cause === 'gesture' || told.press?.on === 'itself';
    const restored = isExplained ? null : restores.causeOf(control.markup);
    noteChange(control, { at: Math.round(now), to: state, cause: restored ?? told.cause, press: told.press });
    if (told.cause === 'gesture' && told.press?.on === 'itself') {
      control.touched = true;
      this.touched.add(control.element);
    }
    return true;
  }

  /** What the words mean, once they are read. Answers whether a control turned out to be a consent. */
  know({ controls }: Reading): boolean {
    let isNew = false;
    const readings = new Map(controls.map((one) => [one.ref, one]));
    for (const control of this.#controls.values()) {
      const reading = control.ref === null ? undefined : readings.get(control.ref);
      if (!reading) continue;
      control.purposes = reading.isConsent ? reading.meaning.purposes : [];
      if (asksOf(reading) !== control.asks) isNew = true;
      control.asks = asksOf(reading);
    }
    return isNew;
  }

  histories(): readonly ControlHistory[] {
    return this.controls.map((control) => ({
      ref: control.ref as number,
      markup: control.markup,
      first: control.first,
      firstAt: Math.round(control.firstAt),
      changes: [...control.changes],
      changeCount: control.changeCount,
      declinedBefore: control.declinedBefore,
    }));
  }

  /** Consents the person turned down, here or before, and did not take up again. */
  declined(): readonly Declined[] {
    const here = [...this.#controls.values()].filter((control) => control.asks);
    const seen = new Set(here.map(({ key }) => key));
    const before = [...this.#before].filter(([key]) => !seen.has(key)).map(([, one]) => one);
    const now = here.filter(isDeclined).map(({ role, words, fieldName }) => ({ role, words, fieldName }));
    return [...before, ...now].slice(-MOST_DECLINED);
  }
}
