// What a probe may press on this page, where that is, and what became of it. Nothing is pressed from here.
import type { ControlState, Ref, Target } from '../model/facts.js';
import type { Planned, Point, ProbePlan } from '../model/probe.js';
import { givesLeave, isBox } from '../read/consent.js';
import { type Look, look } from './looks.js';

let last: Look | null = null;

const canBeSeen = ({ perceivable }: { readonly perceivable: boolean | null }): boolean => perceivable !== false;

/** A fresh look, and what there is to press. Refs hold until the next plan. */
export function probePlan(): ProbePlan {
  last = look();
  const { reading } = last;
  const targetOf = (ref: Ref): Target => [...reading.page.frame.path, reading.page.places[ref] ?? ''];
  const told = ({ ref, name }: { readonly ref: Ref; readonly name: string }): Planned => ({
    ref,
    words: name,
    target: targetOf(ref),
  });
  return {
    controls: reading.controls
      .filter((one) => givesLeave(one, reading) && isBox(one) && canBeSeen(one) && !one.disabled)
      .map(told),
    banners: reading.surfaces
      .filter((surface) => surface.asksConsent && canBeSeen(surface))
      .map((surface) => ({
        ...told({ ref: surface.ref, name: surface.text.slice(0, 200) }),
        layer: surface.layer,
        buttons: surface.buttons
          .filter((button) => canBeSeen(button) && !button.disabled)
          .map((button) => ({ ...told(button), intent: button.intent })),
        controls: surface.controls
          .filter((one) => one.state === 'on' && !one.disabled && !one.meaning.necessary && canBeSeen(one))
          .map(told),
      })),
  };
}

/** Where a person would press it, in CSS pixels of this frame's viewport, once it is scrolled to. Null where it has no place. */
export function pointOf(ref: Ref): Point | null {
  const mark = last?.refs.press(ref) ?? last?.refs.get(ref);
  if (!mark?.isConnected) return null;
  mark.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { x, y, width, height } = mark.getBoundingClientRect();
  return width > 0 && height > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
}

/** What a control of the last plan holds now; `unknown` where it is gone. */
export function stateOf(ref: Ref): ControlState {
  const element = last?.refs.get(ref);
  const { reading, refs } = look();
  return reading.controls.find((control) => element && refs.get(control.ref) === element)?.state ?? 'unknown';
}
