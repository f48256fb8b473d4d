// Refusals outside any surface: a "no thanks" worded to shame stands under a sign-up form as often as on a banner.
import { readRefusal } from '../lexicon/read-refusal.js';
import type { Limit } from '../model/facts.js';
import type { Steps } from '../model/steps.js';
import { type AroundButtons, describeButton, type FoundButton } from './describe-button.js';
import { allIn, closest, isElement, parentOf, textOf } from './natives.js';
import { leadsAway, plainNameOf } from './presses.js';
import { tooMany } from './too-many.js';

const MAX_REFUSALS = 20;
// Pages with more to press are lists; their first links are as good as all (own judgement).
const MAX_ASKED = 1500;
// So many are read in about a millisecond (own judgement).
const STRIDE = 20;
const FIELD = 'input[type="email" i], input[type="text" i], input[type="tel" i], input:not([type])';
// How far from what it refuses it may stand, in steps up and in characters of text around both.
const MAX_CLIMB = 5;
const BESIDE_LENGTH = 2000;
const NEVER_REFUSES = 'nav, [role="navigation"], [role="menu"], [role="tablist"], footer';

function* stepsUp(of: Element): Generator<Element> {
  let at: Node | null = of;
  for (let climb = 0; climb < MAX_CLIMB && isElement(at); climb++, at = parentOf(at)) yield at;
}

/** What holds something that is offered: an action, or a field to fill in; and which, where it is only one. */
function offersIn({ actions }: AroundButtons, document: Document): Map<Element, Element | 'many'> {
  const offered = [...actions.map(({ element }) => element), ...allIn(document, FIELD)];
  const holders = new Map<Element, Element | 'many'>();
  for (const one of offered) {
    for (const at of stepsUp(one)) holders.set(at, holders.has(at) ? 'many' : one);
  }
  return holders;
}

interface Refusals {
  readonly refusals: readonly FoundButton[];
  readonly limits: readonly Limit[];
}

/** @param outside what may be pressed outside any surface, in tree order */
export function* findRefusals(outside: readonly Element[], around: AroundButtons): Steps<Refusals> {
  const { measure, typed, language } = around;
  const found: FoundButton[] = [];
  const read = new Map<string, boolean>();
  const offers = offersIn(around, measure.view.document);
  yield;
  // A link that leads away refuses only where something else is offered beside it; else it is a headline that begins with "no".
  const hasOffer = (of: Element): boolean => {
    for (const at of stepsUp(of)) {
      const offer = offers.get(at);
      if (offer !== undefined && offer !== of) return (textOf(at) ?? '').length <= BESIDE_LENGTH;
    }
    return false;
  };
  for (const [at, element] of outside.slice(0, MAX_ASKED).entries()) {
    if (at % STRIDE === 0) yield;
    if (closest(element, NEVER_REFUSES) || (leadsAway(element) && !hasOffer(element))) continue;
    const name = plainNameOf(element, typed);
    const refuses = read.get(name) ?? (/\p{L}{2}/u.test(name) && readRefusal(name, language).refuses);
    read.set(name, refuses);
    if (!refuses) continue;
    if (found.length === MAX_REFUSALS) return { refusals: found, limits: [tooMany(MAX_REFUSALS, 'refusals')] };
    found.push(describeButton(element, name, null, around));
  }
  const isCut = outside.length > MAX_ASKED;
  return { refusals: found, limits: isCut ? [tooMany(MAX_ASKED, 'things to press outside dialogs')] : [] };
}
