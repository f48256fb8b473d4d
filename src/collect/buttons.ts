// Buttons and links of surfaces.

import type { Limit } from '../model/facts.js';
import type { Steps } from '../model/steps.js';
import type { Intent } from '../model/words.js';
import { type AroundButtons, describeButton, type FoundButton } from './describe-button.js';
import { containsNode } from './natives.js';
import { MAX_POINTERS, nameOfPress, pointersIn } from './presses.js';
import { findRefusals } from './refusals.js';
import { describePlace } from './selector.js';
import { tooMany } from './too-many.js';
import { inTreeOrder } from './tree-order.js';

const MAX_BUTTONS = 40;
const MAX_ALIKE = 3;
// So many are put in their surface in less than a millisecond (own judgement).
const STRIDE = 500;

interface Found {
  readonly buttons: readonly FoundButton[];
  readonly limits: readonly Limit[];
}

interface Named {
  readonly element: Element;
  readonly name: string;
}

/** A list of partners repeats its links. What answers is kept before what only informs; losing an answer is said. */
function choose(named: readonly Named[], intentOf: (name: string) => Intent): { kept: Named[]; lost: boolean } {
  const times = new Map<string, number>();
  const telling = named.filter(({ name }) => {
    times.set(name, (times.get(name) ?? 0) + 1);
    return name !== '' && (times.get(name) ?? 0) <= MAX_ALIKE;
  });
  if (telling.length <= MAX_BUTTONS) return { kept: telling, lost: false };
  const answers = telling.filter(({ name }) => intentOf(name) !== 'other');
  const others = telling.filter((one) => !answers.includes(one)).slice(0, Math.max(0, MAX_BUTTONS - answers.length));
  const kept = new Set([...answers.slice(0, MAX_BUTTONS), ...others]);
  return { kept: telling.filter((one) => kept.has(one)), lost: answers.length > MAX_BUTTONS };
}

/** @param presses everything on the page that may be pressed, in tree order */
export function* findButtons(presses: readonly Element[], around: AroundButtons): Steps<Found> {
  const { measure, surfaces, isControl, typed, refs } = around;
  const found: FoundButton[] = [];
  const limits: Limit[] = [];
  const outside: Element[] = [];
  const inside = new Map<Element, Element[]>();
  for (const [at, press] of presses.entries()) {
    if (at % STRIDE === 0) yield;
    const surface = surfaces.around(press);
    if (surface) inside.set(surface, [...(inside.get(surface) ?? []), press]);
    else outside.push(press);
  }
  for (const surface of surfaces.elements) {
    yield;
    const made = inside.get(surface) ?? [];
    const isNew = (one: Element) => !made.some((other) => containsNode(other, one) || containsNode(one, other));
    const { pointers, cut } = pointersIn(surface, measure, isControl);
    if (cut) limits.push(tooMany(MAX_POINTERS, 'elements in a banner or dialog', [describePlace(surface)]));
    const drawn = pointers.filter((one) => surfaces.around(one) === surface && isNew(one));
    const all = inTreeOrder([...made, ...drawn], [surface]);
    const named = all.map((element) => ({ element, name: nameOfPress(element, measure, typed) }));
    const { kept, lost } = choose(named, around.intentOf);
    if (lost) limits.push(tooMany(MAX_BUTTONS, 'buttons', [describePlace(surface)]));
    const ref = refs.add(surface);
    for (const { element, name } of kept) {
      found.push(describeButton(element, name, ref, around));
      yield;
    }
  }
  const { refusals, limits: more } = yield* findRefusals(outside, around);
  return { buttons: [...found, ...refusals], limits: [...limits, ...more] };
}
