// Controls with no role at all: a class, a glyph, an icon, an SVG, a picture or a `::before`, beside words of agreement.
// They are found by their words, since nothing else tells them from decoration.
import { readWordsAnew } from '../lexicon/read-words.js';
import type { ControlState } from '../model/facts.js';
import type { Steps } from '../model/steps.js';
import { isPicture, pseudoText, stateOfAttributes, stateOfGlyph, stateOfSvg } from './mark.js';
import type { Measure } from './measure.js';
import { mentionsHere } from './mentioned.js';
import {
  allIn,
  attribute,
  closest,
  containsNode,
  hasAttribute,
  isElement,
  localName,
  matches,
  parentOf,
  textOf,
  walkerIn,
} from './natives.js';
import { tidy } from './text.js';
import type { Root } from './walk.js';

export interface Drawn {
  readonly mark: Element;
  /** Holds mark and words, and nothing of another control. */
  readonly row: Element;
  readonly state: ControlState;
}

// A consent line with its mark stands within three elements; a row longer than this is a paragraph, not a line with a box.
const MAX_CLIMB = 3;
const MAX_ROW_TEXT = 400;
export const MAX_ROWS = 200;
// So many texts are read in about a millisecond (measured on two slow cores).
const STRIDE = 50;
const SMALL_PARTS = 'svg, img, i, span, em, b, div, label';

/** With the words "I agree", what tells a control from a list of what a shop offers. */
const isPressable = (of: Element, measure: Measure): boolean =>
  measure.style(of).cursor === 'pointer' || hasAttribute(of, 'onclick') || hasAttribute(of, 'tabindex');

function stateOfPart(part: Element, measure: Measure): ControlState {
  const own = stateOfOwn(part, measure);
  if (own === 'on' && !isShown(part, measure)) return 'off';
  return own;
}

const isShown = (part: Element, measure: Measure): boolean => {
  const style = measure.style(part);
  return style.display !== 'none' && style.visibility !== 'hidden';
};

function stateOfOwn(part: Element, measure: Measure): ControlState {
  if (localName(part) === 'svg') return stateOfSvg(part, measure);
  if (isPicture(part)) return stateOfAttributes(part);
  const text = tidy(textOf(part) ?? '', 8);
  const glyph = text.length <= 3 ? stateOfGlyph(text) : 'unknown';
  if (glyph !== 'unknown') return glyph;
  const painted = (['::before', '::after'] as const).map((pseudo) =>
    stateOfGlyph(pseudoText(measure.style(part, pseudo)) ?? ''),
  );
  const drawn = painted.find((state) => state !== 'unknown');
  if (drawn) return drawn;
  // A class says a state only on something that is a mark: empty, and drawn by its own paint or pseudo-element.
  const paintsIcon = (['::before', '::after'] as const).some(
    (pseudo) => (pseudoText(measure.style(part, pseudo)) ?? '') !== '',
  );
  return text === '' ? stateOfAttributes(part, paintsIcon) : 'unknown';
}

/** The mark of a row and its state; also where the row itself carries the state class or the glyph. */
function markIn(row: Element, measure: Measure): { mark: Element; state: ControlState } | null {
  for (const part of allIn(row, SMALL_PARTS).slice(0, 30)) {
    if (closest(part, 'svg') !== null && localName(part) !== 'svg') continue;
    if (closest(part, 'a') && containsNode(row, closest(part, 'a'))) continue;
    const state = stateOfPart(part, measure);
    if (state !== 'unknown') return { mark: part, state: inherited(part, row, state) };
  }
  const lead = stateOfGlyph(tidy(textOf(row) ?? '', 2));
  if (lead !== 'unknown') return { mark: row, state: lead };
  const painted = pseudoText(measure.style(row, '::before'));
  if (painted === null) return null;
  const glyph = stateOfGlyph(painted);
  if (glyph !== 'unknown') return { mark: row, state: glyph };
  const classed = stateOfAttributes(row, painted !== '');
  return classed === 'unknown' ? null : { mark: row, state: classed };
}

/** `<span class="box"><i class="tick">` with the state on the box: off around a tick that is drawn only when on. */
function inherited(part: Element, row: Element, state: ControlState): ControlState {
  const parent = parentOf(part);
  if (!isElement(parent) || parent === row || !containsNode(row, parent)) return state;
  const around = stateOfAttributes(parent, false);
  return around === 'off' ? 'off' : state;
}

/** A label with a control of its own paints for that control: it is a stand-in, not a control. */
const belongsToControl = (row: Element): boolean =>
  [closest(row, 'label'), ...allIn(row, 'label')].some(
    (label) => label !== null && (label as HTMLLabelElement).control !== null,
  );

function rowAround(start: Element, measure: Measure, isControl: (element: Element) => boolean): Drawn | null {
  let row: Element | null = start;
  for (let climb = 0; climb <= MAX_CLIMB && row; climb++) {
    if (matches(row, 'body, form, main, html, head') || tidy(textOf(row) ?? '', MAX_ROW_TEXT + 1).length > MAX_ROW_TEXT)
      return null;
    if (isControl(row) || belongsToControl(row) || allIn(row, '*').some(isControl)) return null;
    const found = markIn(row, measure);
    if (found) return { ...found, row };
    const parent: Node | null = parentOf(row);
    row = isElement(parent) ? parent : null;
  }
  return null;
}

const INTERACTIVE = 'a, button, [role], option, script, style, noscript, template, textarea, title, h1, h2';

/**
 * Finds drawn controls of one tree.
 * @param isControl whether an element is a control already known by role: a row that holds one is not drawn
 */
export function* findDrawn(
  root: Root,
  measure: Measure,
  isControl: (element: Element) => boolean,
): Steps<{ readonly drawn: readonly Drawn[]; readonly cut: boolean }> {
  const top = (root as Document).body ?? root;
  const found = new Map<Element, Drawn>();
  const walker = walkerIn(top, NodeFilter.SHOW_TEXT);
  let seen = 0;
  for (let at = walker.nextNode(), rows = 0; at; at = walker.nextNode()) {
    if (++seen % STRIDE === 0) yield;
    const text = textOf(at) ?? '';
    if (text.trim().length < 2) continue;
    const parent = parentOf(at);
    if (!isElement(parent) || !mentionsHere(text, measure)) continue;
    if (closest(parent, 'button, [role="button"], option, script, style, noscript, template, textarea')) continue;
    if (++rows > MAX_ROWS) return { drawn: [...found.values()], cut: true };
    const start = matches(parent, INTERACTIVE) && isElement(parentOf(parent)) ? (parentOf(parent) as Element) : parent;
    yield;
    const drawn = rowAround(start, measure, isControl);
    if (!drawn || found.has(drawn.mark)) continue;
    const { agrees } = readWordsAnew(tidy(textOf(drawn.row) ?? ''));
    if (agrees || isPressable(drawn.mark, measure) || isPressable(drawn.row, measure)) found.set(drawn.mark, drawn);
  }
  return { drawn: [...found.values()], cut: false };
}

export const drawnFieldName = (drawn: Drawn): string =>
  attribute(drawn.mark, 'data-name') ?? attribute(drawn.mark, 'id') ?? attribute(drawn.row, 'id') ?? '';
