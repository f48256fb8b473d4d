import type { ControlReading } from '../../model/reading.js';
import type { ActionResult } from '../protocol.js';
import type { FrameAudit } from './audit-frame.js';
import { answered, choose, click, press } from './press.js';
import { isChoice, refusalOf } from './refusal.js';

/** Whether the control is still on, by a fresh look; a control that went away is no longer on. */
function isStillOn(control: Element, audit: () => FrameAudit): boolean {
  const { reading, refs } = audit();
  return reading.controls.some((one) => one.state === 'on' && refs.get(one.ref) === control);
}

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

function takeRefusal(control: ControlReading, audit: FrameAudit): boolean {
  const refusal = refusalOf(control, audit.reading);
  const element = audit.refs.get(refusal?.kind === 'radio' ? refusal.ref : control.ref);
  if (!refusal || !element) return false;
  if (refusal.kind === 'radio') element instanceof HTMLInputElement ? click(element) : press(element);
  else if (element instanceof HTMLSelectElement) choose(element, refusal.index);
  else return false;
  return true;
}

/** Takes back one consent by the press a person would make, and looks whether the page let go. */
export async function untick(ref: number, before: FrameAudit, audit: () => FrameAudit): Promise<ActionResult> {
  const reading = before.reading.controls.find((control) => control.ref === ref);
  const control = before.refs.get(ref);
  if (!control?.isConnected) return 'gone';
  if (!reading || reading.disabled) return 'by-hand';
  const isOff = () => !isStillOn(control, audit);
  if (isChoice(reading.role)) {
    if (!takeRefusal(reading, before)) return 'by-hand';
    return (await answered(isOff)) ? 'done' : 'kept';
  }
  const drawn = () => drawingOf(control, before.refs.mark(ref));
  const first = drawn();
  for (const tryPress of pressesOf(reading, before)) {
    tryPress();
    if (await answered(isOff)) return 'done';
    // It did answer, if not as hoped: pressing again would only turn it back.
    if (drawn() !== first) break;
  }
  return 'kept';
}
