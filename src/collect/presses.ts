// Everything a person may press: buttons, links, and what is only drawn as one.
import { readIntent } from '../lexicon/intent.js';
import { atOnce, type Steps } from '../model/steps.js';
import type { Intent } from '../model/words.js';
import { wordsOn } from './actions.js';
import { accessibleName } from './label.js';
import type { Measure } from './measure.js';
import {
  allIn,
  attribute,
  closest,
  containsNode,
  firstChildOf,
  hasAttribute,
  localName,
  matches,
  textOf,
} from './natives.js';
import { clean } from './text.js';
import type { Typed } from './typed.js';
import type { Root } from './walk.js';

const MADE_TO_PRESS =
  'button, a, input[type="submit" i], input[type="button" i], input[type="image" i], input[type="reset" i], [role="button" i], [role="link" i]';
// Made by a script or a class. They count where nothing else inside or around them does.
const DRAWN_TO_PRESS =
  '[onclick], [tabindex="0"], [class*="btn" i], [class*="button" i], [class*="close" i], [id*="close" i]';
const CLOSES =
  /(?:^|[-_\s])(?:close|dismiss|cross)(?=$|[-_\s])|(?:^|\s)\w*(?:Close|Dismiss)(?:Button|Btn|Icon)?(?=$|\s)/;
const BUTTON_CLASS = /(?:^|[-_\s])(?:btn|button)s?(?=$|[-_\s\d])|(?:^|\s)[a-z]+(?:Btn|Button)(?=$|[A-Z_\s-])/;
// A refusal worded to shame is a sentence: 120 characters at most in a public collection. Beyond this a link is a card.
export const PRESS_LENGTH = 160;
// What is drawn as a button has few words on it; a longer text is a row that reacts to being pressed (own judgement).
const DRAWN_LENGTH = 60;
export const MAX_POINTERS = 1500;
// So many are told in about a millisecond (measured on two slow cores).
const STRIDE = 50;

const isShort = (of: Element, length: number): boolean => (textOf(of) ?? '').trim().length <= length;

/** Elements within a tree that may be pressed, in tree order. */
export const pressesIn = (of: Root | Element, isControl: (element: Element) => boolean): Element[] =>
  atOnce(pressesAmong(allIn(of, `${MADE_TO_PRESS}, ${DRAWN_TO_PRESS}`), isControl));

/** @param pressable in tree order, and more than may be pressed */
export function* pressesAmong(
  pressable: readonly Element[],
  isControl: (element: Element) => boolean,
): Steps<Element[]> {
  const isMade = (element: Element) => !isControl(element) && isShort(element, PRESS_LENGTH * 4);
  const isDrawn = (element: Element) =>
    isCalledSo(element) && standsAlone(element, isControl) && holdsNone(element, DRAWN_TO_PRESS);
  const isPress = (element: Element) =>
    matches(element, MADE_TO_PRESS) && isMade(element)
      ? holdsNone(element, MADE_TO_PRESS)
      : matches(element, DRAWN_TO_PRESS) && isDrawn(element);
  const found: Element[] = [];
  for (const [at, element] of pressable.entries()) {
    if (at % STRIDE === 0) yield;
    if (isPress(element)) found.push(element);
  }
  return found;
}

/** Most links hold words alone, and need not be searched. */
const holdsNone = (of: Element, selector: string): boolean =>
  firstChildOf(of) === null || allIn(of, selector).length === 0;

/** By its class a button, and no "radiobutton", whose parts kits name so. */
const isCalledSo = (of: Element): boolean =>
  matches(of, '[onclick], [tabindex="0"]') || BUTTON_CLASS.test(attribute(of, 'class') ?? '') || closes(of);

const closes = (of: Element): boolean =>
  CLOSES.test(attribute(of, 'class') ?? '') || CLOSES.test(attribute(of, 'id') ?? '');

/** Something only drawn to be pressed: no real button or field in it or around it, and few words on it. */
function standsAlone(of: Element, isControl: (element: Element) => boolean): boolean {
  if (isControl(of) || matches(of, 'input, select, textarea, label, form, option, body')) return false;
  if (!isShort(of, DRAWN_LENGTH) || closest(of, `${MADE_TO_PRESS}, label`)) return false;
  return holdsNone(of, `${MADE_TO_PRESS}, input, select, textarea`);
}

interface Pointers {
  readonly pointers: readonly Element[];
  readonly cut: boolean;
}

/** Elements that only their pointer gives away; asked for within a surface alone, since it asks for the style of everything. */
export function pointersIn(of: Element, measure: Measure, isControl: (element: Element) => boolean): Pointers {
  const isPointer = (element: Element) => measure.style(element).cursor === 'pointer';
  const found: Element[] = [];
  const all = allIn(of, '*');
  for (const element of all.slice(0, MAX_POINTERS)) {
    if (!isPointer(element) || found.some((other) => containsNode(other, element))) continue;
    if (standsAlone(element, isControl) && holdsNone(element, DRAWN_TO_PRESS)) found.push(element);
  }
  return { pointers: found, cut: all.length > MAX_POINTERS };
}

/** Words on something to press, as it is called; a cross that is only drawn is a cross. */
export function nameOfPress(of: Element, measure: Measure, typed: Typed): string {
  const said = clean(wordsOn(of), typed, PRESS_LENGTH);
  if (said !== '') return said;
  const named = clean(accessibleName(of, measure, true), typed, PRESS_LENGTH);
  if (named !== '') return named;
  return closes(of) ? '×' : '';
}

/** The words that can be had at once: a page has a thousand links, and a full accessible name costs fifty times as much. */
export function plainNameOf(of: Element, typed: Typed): string {
  const said = wordsOn(of);
  if (/\S/.test(said)) return clean(said, typed, PRESS_LENGTH);
  const [picture] = allIn(of, 'img[alt]');
  return clean(attribute(of, 'title') ?? (picture ? (attribute(picture, 'alt') ?? '') : ''), typed, PRESS_LENGTH);
}

/** Something to press that says what it does, or is drawn as a cross. */
export const isTelling = (of: Element): boolean => /\S/.test(wordsOn(of)) || closes(of);

/** Reads intents, each wording once: a page repeats its links. */
export function createIntents(language: string | null): (name: string) => Intent {
  const known = new Map<string, Intent>();
  return (name) => {
    const said = known.get(name) ?? readIntent(name, language);
    known.set(name, said);
    return said;
  };
}

/** A link that leads away: to another page or file, not to a script or a place on this one. */
export function leadsAway(of: Element): boolean {
  if (localName(of) !== 'a' || attribute(of, 'role')?.toLowerCase() === 'button') return false;
  const href = (attribute(of, 'href') ?? '').trim();
  return hasAttribute(of, 'href') && href !== '' && !/^(?:#|javascript:)/i.test(href);
}
