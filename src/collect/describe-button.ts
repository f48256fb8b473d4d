import type { ButtonFact, Ref } from '../model/facts.js';
import type { Intent } from '../model/words.js';
import type { FoundAction } from './actions.js';
import { isBare, lookOf } from './button-look.js';
import { look } from './conceal.js';
import { languageOf } from './language.js';
import type { Measure } from './measure.js';
import { attribute, localName, matches } from './natives.js';
import { leadsAway } from './presses.js';
import type { RefBook } from './refs.js';
import type { Surfaces } from './surfaces.js';
import type { Typed } from './typed.js';

export interface FoundButton {
  readonly element: Element;
  readonly fact: ButtonFact;
}

export interface AroundButtons {
  readonly measure: Measure;
  readonly refs: RefBook;
  readonly surfaces: Surfaces;
  readonly isControl: (element: Element) => boolean;
  readonly typed: Typed;
  readonly language: string | null;
  readonly intentOf: (name: string) => Intent;
  readonly actions: readonly FoundAction[];
}

const isPlainAnchor = (of: Element): boolean => localName(of) === 'a' && attribute(of, 'role') !== 'button';

export function describeButton(
  element: Element,
  name: string,
  surface: Ref | null,
  { measure, refs, language }: AroundButtons,
): FoundButton {
  const looks = measure.layout ? lookOf(element, measure) : null;
  // A cross or an icon is a button however bare it is drawn.
  const reads = /\p{L}{2}/u.test(name);
  const isLink = leadsAway(element) || (looks !== null ? reads && isBare(looks) : isPlainAnchor(element));
  const fact: ButtonFact = {
    ref: refs.add(element),
    tag: localName(element),
    kind: isLink ? 'link' : 'button',
    name,
    language: languageOf(element) ?? language,
    disabled: matches(element, ':disabled') || attribute(element, 'aria-disabled') === 'true',
    surface,
    sight: look(element, measure),
    look: looks,
  };
  return { element, fact };
}
