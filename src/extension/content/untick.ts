import type { Ref } from '../../model/facts.js';
import type { ControlReading } from '../../model/reading.js';
import type { ActionResult } from '../protocol.js';
import type { FrameAudit } from './audit-frame.js';
import { findAgain, identityOf } from './identity.js';
import { answered, choose, click, press } from './press.js';
import { isChoice, refusalOf } from './refusal.js';

/** A consent that was taken back, and what it takes to give it again. */
export interface Taken {
  readonly element: Element;
  readonly identity: string;
  /** Of a select: the option that was taken before. */
  readonly chosen: number;
}

export interface Unticked {
  readonly result: ActionResult;
  /** Null unless it was taken back. */
  readonly taken: Taken | null;
}

export interface Presser {
  /** A look at the page as it is now. */
  look(): FrameAudit;
  /** Told of each element just before it is pressed: it is the person's press, only by our hand. */
  told(element: Element): void;
}

/** A control that went away, and that nothing took the place of, is no longer on. */
export const isOn = ({ element, identity }: Taken, audit: FrameAudit): boolean =>
  findAgain(element, identity, audit)?.state === 'on';

/** Where to press, best first. A native box takes its click even where it cannot be seen. */
function pressesOf(reading: ControlReading, { refs }: FrameAudit): (() => void)[] {
  const control = refs.get(reading.ref);
  const places = [refs.press(reading.ref), refs.mark(reading.ref), refs.mark(reading.ref)?.parentElement];
  const seen = new Set<Element | undefined | null>([control]);
  const others = places.filter((place): place is Element => {
    const isNew = !!place && !seen.has(place);
    seen.add(place);
    return isNew;
  });
  const first = control && reading.make === 'native' ? () => click(control) : () => control && press(control);
  return [first, ...others.map((place) => () => press(place))];
}

// Enough to see a class or an attribute change around a box, and no more.
const DRAWING_LENGTH = 2000;

/** How a control is drawn now, in markup. */
const drawingOf = (control: Element, mark: Element = control): string =>
  [control, mark].map((part) => (part.parentElement ?? part).outerHTML.slice(0, DRAWING_LENGTH)).join('');

/** Presses a box in one place after the other, until it is as wanted or has answered otherwise. */
async function turn(
  box: ControlReading,
  at: FrameAudit,
  presser: Presser,
  isAsWanted: () => boolean,
): Promise<boolean> {
  const control = at.refs.get(box.ref);
  if (!control) return false;
  const drawn = () => drawingOf(control, at.refs.mark(box.ref));
  const first = drawn();
  for (const tryPress of pressesOf(box, at)) {
    presser.told(control);
    tryPress();
    if (await answered(isAsWanted)) return true;
    // It did answer, if not as hoped: pressing again would only turn it back.
    if (drawn() !== first) break;
  }
  return false;
}

function takeRefusal(control: ControlReading, audit: FrameAudit, presser: Presser): boolean {
  const own = audit.refs.get(control.ref);
  const refusal = refusalOf(control, audit.reading);
  const element = refusal?.kind === 'radio' ? audit.refs.get(refusal.ref) : own;
  if (!refusal || !own || !element) return false;
  presser.told(own);
  if (element !== own) presser.told(element);
  if (refusal.kind === 'radio') element instanceof HTMLInputElement ? click(element) : press(element);
  else if (element instanceof HTMLSelectElement) choose(element, refusal.index);
  else return false;
  return true;
}

/** Takes back one consent by the press a person would make, and looks whether the page let go. */
export async function untick(ref: Ref, before: FrameAudit, presser: Presser): Promise<Unticked> {
  const reading = before.reading.controls.find((control) => control.ref === ref);
  const element = before.refs.get(ref);
  if (!element?.isConnected) return { result: 'gone', taken: null };
  if (!reading || reading.disabled || reading.state !== 'on') return { result: 'by-hand', taken: null };
  const taken: Taken = { element, identity: identityOf(ref, before), chosen: reading.chosen };
  const isOff = () => !isOn(taken, presser.look());
  if (isChoice(reading.role)) {
    if (!takeRefusal(reading, before, presser)) return { result: 'by-hand', taken: null };
    return (await answered(isOff)) ? { result: 'done', taken } : { result: 'kept', taken: null };
  }
  return (await turn(reading, before, presser, isOff)) ? { result: 'done', taken } : { result: 'kept', taken: null };
}

/** Gives a consent that was taken back again, by the same kind of press. Answers whether it is on. */
export async function putBack(taken: Taken, presser: Presser): Promise<boolean> {
  const now = presser.look();
  const reading = findAgain(taken.element, taken.identity, now);
  const element = reading && now.refs.get(reading.ref);
  if (!reading || !element) return false;
  const isBack = () => isOn(taken, presser.look());
  if (reading.state === 'on') return true;
  if (!isChoice(reading.role)) return turn(reading, now, presser, isBack);
  presser.told(element);
  if (element instanceof HTMLSelectElement) choose(element, taken.chosen);
  else if (element instanceof HTMLInputElement) click(element);
  else press(element);
  return answered(isBack);
}
