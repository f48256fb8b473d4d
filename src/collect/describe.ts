import { mentionsConsent } from '../lexicon/mentions.js';
import type { Box, Concealment, ControlFact, Ref, Sight } from '../model/facts.js';
import { actionFor, type FoundAction, formOf } from './actions.js';
import { placeOf } from './ancestry.js';
import { look } from './conceal.js';
import { type Discovery, isPartOf, type Seed } from './discover.js';
import { drawnFieldName } from './drawn.js';
import { groupNameOf, longestTextHolder, readableText, readWordsOn, type Words } from './label.js';
import { labelElements } from './labels.js';
import { languageOf } from './language.js';
import { linksAmong } from './links.js';
import { bottom, type Measure } from './measure.js';
import { attribute, localName } from './natives.js';
import type { RefBook } from './refs.js';
import { textStyleOf } from './setting.js';
import { type PaintedMark, readMark } from './shown-state.js';
import { findStandIn, noteStandIn } from './stand-in.js';
import { CHOICE_LENGTH, choicesOf, initialStateOf, isDisabled, isRequired, spokenStateOf, stateOf } from './state.js';
import { clean, cleanName, tidy } from './text.js';
import type { Typed } from './typed.js';

export interface Surroundings {
  readonly measure: Measure;
  readonly refs: RefBook;
  readonly discovery: Discovery;
  readonly actions: readonly FoundAction[];
  readonly formNumber: (form: Element | null) => Ref | null;
  readonly typed: Typed;
  readonly touched: WeakSet<Element>;
  readonly surfaceOf: (element: Element) => Ref | null;
  /** What is told of painted marks, for comparing them once all are known. */
  readonly marks: Map<Ref, PaintedMark>;
}

const NOT_SHOWN_YET: ReadonlySet<Concealment> = new Set([
  'display',
  'visibility',
  'overflow',
  'closed-details',
  'unselected-tab',
  'unopened-dialog',
  'content-visibility',
  'hidden-until-found',
]);

function wordsOf(seed: Seed, around: Surroundings, concealed: boolean): Words {
  const { measure, discovery } = around;
  const isOther = (element: Element) => discovery.isControl(element) && !isPartOf(seed, element);
  if (seed.drawn) {
    const text = tidy(readableText(seed.drawn.row).replace(/[☑✓✔✅🗹☒☐□○◯]/gu, ' '));
    return { text, source: 'nearby', element: longestTextHolder(seed.drawn.row, measure) ?? seed.drawn.row };
  }
  const words =
    seed.make === 'custom-element'
      ? wordsInside(seed.element, measure, concealed, isOther)
      : readWordsOn(seed.element, measure, concealed, isOther);
  if (words.source !== 'none' || !seed.native || seed.native === seed.element) return words;
  return readWordsOn(seed.native, measure, true, isOther);
}

/** A custom element without a role has no name of its own by the standard; what it holds is what it says. */
function wordsInside(of: Element, measure: Measure, concealed: boolean, isOther: (element: Element) => boolean): Words {
  const own = tidy(attribute(of, 'label') ?? attribute(of, 'aria-label') ?? readableText(of));
  if (own === '') return readWordsOn(of, measure, concealed, isOther);
  return { text: own, source: 'accessible-name', element: longestTextHolder(of, measure) ?? of };
}

function lookAtWords(words: Words, control: Element, measure: Measure): ControlFact['words'] {
  if (!words.element || words.text === '') return null;
  const sight: Sight = look(words.element, measure, measure.box(words.element), [
    control,
    ...labelElements(control, measure),
  ]);
  return { ...sight, style: textStyleOf(words.element, measure) };
}

function scrollBoxOf(of: Element, box: Box | null, measure: Measure): ControlFact['scrollBox'] {
  if (!measure.layout || !box) return null;
  for (let place = placeOf(of, measure).above; place; place = place.above) {
    const { element: at, effect } = place;
    if (localName(at) === 'body' || localName(at) === 'html') return null;
    if (!/auto|scroll/.test(effect.overflowY) || at.scrollHeight <= at.clientHeight + 1) continue;
    const frame = measure.box(at);
    return { box: frame, needsScroll: box.y + box.height / 2 > bottom(frame) || box.y + box.height / 2 < frame.y };
  }
  return null;
}

/** Choices of a select are kept only where they are about consent: a country or a size is nobody's business. */
function consentChoices(seed: Seed, name: string, typed: Typed): ReturnType<typeof choicesOf> {
  const { choices, chosen } = choicesOf(seed);
  if (choices.length === 0) return { choices, chosen };
  if (!mentionsConsent([name, ...choices].join(' . '))) return { choices: [], chosen: -1 };
  return { choices: choices.map((choice) => clean(choice, typed, CHOICE_LENGTH)), chosen };
}

export function describeControl(seed: Seed, order: number, around: Surroundings): ControlFact {
  const { measure, refs, typed } = around;
  const control = seed.element;
  const ref = refs.add(control);
  const kin = [...labelElements(control, measure), ...(seed.drawn ? [seed.drawn.row] : [])];
  const sight = look(control, measure, measure.box(control), kin);
  const concealed = (sight.concealedBy?.length ?? 0) > 0;
  const words = wordsOf(seed, around, concealed);
  const isOther = (element: Element) => around.discovery.isControl(element) && !isPartOf(seed, element);
  const found = concealed && seed.make !== 'drawn' ? findStandIn(control, measure, isOther) : null;
  const standIn = found ? noteStandIn(found, refs, control, measure) : null;
  if (seed.drawn) refs.stand(ref, seed.drawn.mark, seed.drawn.mark);
  const mark = readMark(seed, found, !concealed, measure);
  around.marks.set(ref, mark);
  const form = formOf(seed.native ?? control);
  const action = actionFor(control, form, around.actions);
  const actionSight = action?.sight();
  const shownBox = standIn?.box ?? sight.box;
  const name = clean(words.text, typed);
  const holders = [...kin, ...(words.element ? [words.element] : [])];
  const choices = consentChoices(seed, words.text, typed);
  return {
    ref,
    order,
    make: seed.make,
    role: seed.role,
    tag: localName(control),
    name,
    nameSource: words.source,
    language: languageOf(words.element ?? control),
    fieldName: cleanName(fieldNameOf(seed)),
    groupName: clean(groupNameOf(control, measure), typed, 256),
    links: linksAmong(holders, name, typed, control),
    surface: around.surfaceOf(control),
    state: stateOf(seed),
    spokenState: spokenStateOf(seed, found?.element ?? null),
    shownState: mark.state,
    initialState: initialStateOf(seed),
    touched: around.touched.has(control) || (seed.native !== null && around.touched.has(seed.native)),
    disabled: isDisabled(seed),
    required: isRequired(seed),
    ...choices,
    form: around.formNumber(form),
    action: action?.fact.ref ?? null,
    sight: measure.layout ? sight : { ...sight, box: null },
    standIn,
    words: lookAtWords(words, control, measure),
    belowAction:
      shownBox && actionSight?.box && actionSight.concealedBy?.length === 0
        ? shownBox.y - bottom(actionSight.box)
        : null,
    scrollBox: scrollBoxOf(found?.element ?? control, shownBox, measure),
    hiddenWithAction: hidesTogether(sight, actionSight),
  };
}

function fieldNameOf(seed: Seed): string {
  if (seed.drawn) return drawnFieldName(seed.drawn);
  const of = seed.native ?? seed.element;
  return (
    attribute(of, 'name') ??
    attribute(seed.element, 'name') ??
    attribute(of, 'id') ??
    attribute(seed.element, 'id') ??
    ''
  );
}

/** A step, dialog or panel that is not shown yet takes its button along; a concealed box leaves the button in sight. */
function hidesTogether(control: Sight, action: Sight | undefined): boolean {
  const folded = (sight: Sight) => sight.concealedBy?.some((reason) => NOT_SHOWN_YET.has(reason)) ?? false;
  return action !== undefined && folded(control) && folded(action);
}
