// The stand-in: a native input hidden under a painted box, switch or label is judged by what a person sees. Design systems
// all do it (opacity 0, 1 px, clip, off-screen), so this is where false alarms about "hidden" boxes come from.
import type { Sight, StandIn } from '../model/facts.js';
import { look } from './conceal.js';
import { labelElements } from './labels.js';
import { isGlyph, isPainted, isPaintedLikeGround, isPicture, pseudoText } from './mark.js';
import type { Measure } from './measure.js';
import {
  allIn,
  closest,
  containsNode,
  isElement,
  localName,
  matches,
  parentOf,
  positionOf,
  textOf,
} from './natives.js';
import type { RefBook } from './refs.js';
import { opacityOf } from './see-through.js';
import { tidy } from './text.js';

// Painted boxes and switches of the kits in use are 12 to 64 px wide; a wider one is a card or a row (own judgement).
const MARK_MIN_PX = 6;
const MARK_MAX_WIDTH_PX = 80;
const MARK_MAX_HEIGHT_PX = 64;
const MAX_CLIMB = 4;
const MAX_PARTS = 60;

export interface FoundStandIn {
  readonly element: Element;
  readonly kind: StandIn['kind'];
  readonly sight: Sight;
}

const fits = (width: number, height: number): boolean =>
  width >= MARK_MIN_PX && height >= MARK_MIN_PX && width <= MARK_MAX_WIDTH_PX && height <= MARK_MAX_HEIGHT_PX;

/** The elements that belong to this control alone: what wraps it without holding another, and its labels. */
function surroundings(control: Element, measure: Measure, isOther: (element: Element) => boolean): Element[] {
  const around: Element[] = [];
  let at: Element | null = control;
  for (let climb = 0; climb < MAX_CLIMB && at; climb++) {
    const parent: Node | null = parentOf(at);
    if (!isElement(parent) || matches(parent, 'form, fieldset, body, table, tbody, ul, ol, main')) break;
    if (allIn(parent, 'input, select, textarea, [role]').some((other) => other !== control && isOther(other))) break;
    around.push(parent);
    at = parent;
  }
  return [...around, ...labelElements(control, measure)];
}

// An icon that explains, links or decorates is no box: what can be pressed for itself, or says what it is.
const EXPLAINS =
  'a, a *, button, button *, [class*="info" i], [class*="help" i], [class*="tooltip" i], [class*="question" i], [class*="error" i]';

/** A mark may follow the words only where it is an empty box: a picture there is more often decoration. */
function standsBeforeWords(part: Element, control: Element): boolean {
  const range = part.ownerDocument.createRange();
  const follows = (positionOf(control, part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (!follows || containsNode(part, control)) return true;
  range.setStartAfter(control);
  range.setEndBefore(part);
  return tidy(range.toString()) === '';
}

function pseudoMark(of: Element, measure: Measure): boolean {
  return (['::before', '::after'] as const).some((pseudo) => {
    const style = measure.style(of, pseudo);
    const text = pseudoText(style);
    if (text === null || style.display === 'none' || style.visibility === 'hidden' || opacityOf(style) < 0.1)
      return false;
    if (text !== '' && isGlyph(text)) return true;
    const width = Number.parseFloat(style.width);
    const height = Number.parseFloat(style.height);
    const extra = Number.parseFloat(style.borderTopWidth) * 2 || 0;
    return text === '' && isPainted(style) && fits(width + extra, height + extra);
  });
}

function elementMark(of: Element, control: Element, measure: Measure): boolean {
  const box = measure.box(of);
  if (!fits(box.width, box.height) || matches(of, EXPLAINS)) return false;
  const text = tidy(textOf(of) ?? '', 8);
  if (isPicture(of)) return standsBeforeWords(of, control);
  if (text !== '' && !isGlyph(text)) return false;
  return (
    (isPainted(measure.style(of)) && !isPaintedLikeGround(of, measure)) ||
    (text !== '' && isGlyph(text)) ||
    pseudoMark(of, measure)
  );
}

/** A widget of its own beside the native input: Radix and others keep a hidden input for the form. */
const isWidget = (of: Element): boolean => matches(of, '[role="checkbox"], [role="switch"], [role="radio"]');

/** Finds what is painted for a control that itself cannot be perceived, or null. Needs layout. */
export function findStandIn(
  control: Element,
  measure: Measure,
  isOther: (element: Element) => boolean,
): FoundStandIn | null {
  if (!measure.layout) return null;
  const seen = new Set<Element>([control]);
  const kin = labelElements(control, measure);
  for (const place of surroundings(control, measure, isOther)) {
    for (const part of [place, ...allIn(place, '*').slice(0, MAX_PARTS)]) {
      if (seen.has(part) || localName(part) === 'input') continue;
      seen.add(part);
      const own = isWidget(part) || elementMark(part, control, measure);
      if (!own && !pseudoMark(part, measure)) continue;
      const sight = look(part, measure, measure.box(part), [control, ...kin]);
      if (sight.concealedBy?.length === 0) return { element: part, kind: own ? 'element' : 'pseudo', sight };
    }
  }
  return labelAsButton(control, measure);
}

/** A label drawn as a chip or a button shows by its own ground or border whether it is pressed. */
function labelAsButton(control: Element, measure: Measure): FoundStandIn | null {
  for (const label of labelElements(control, measure)) {
    if (localName(label) !== 'label' || !isPainted(measure.style(label))) continue;
    const sight = look(label, measure, measure.box(label), [control]);
    if (sight.concealedBy?.length === 0) return { element: label, kind: 'label', sight };
  }
  return null;
}

/** What a person would press to change a control: its stand-in, a label that is to be seen, or itself. */
export function pressable(control: Element, standIn: Element | null, measure: Measure): Element {
  if (!standIn) return control;
  const label = closest(standIn, 'label');
  return label && labelElements(control, measure).includes(label)
    ? standIn
    : (labelElements(control, measure).find((one) => localName(one) === 'label') ?? standIn);
}

export function noteStandIn(found: FoundStandIn, refs: RefBook, control: Element, measure: Measure): StandIn {
  const ref = refs.add(found.element);
  refs.stand(refs.add(control), found.element, pressable(control, found.element, measure));
  return { ref, kind: found.kind, ...found.sight };
}
