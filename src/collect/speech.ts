// Words of the page as running text, block by block: a sentence is one, though links and emphasis cut it into many nodes.
// Asks for no layout, and of style only whether an element that may be either is set as a block.

import type { Steps } from '../model/steps.js';
import type { Measure } from './measure.js';
import { mentionsHere } from './mentioned.js';
import { attribute, isElement, localName, parentOf, textOf, walkerIn } from './natives.js';
import { tidy } from './text.js';
import type { Root } from './walk.js';

export interface Speech {
  readonly block: Element;
  /** Its own running text, without that of blocks inside it. */
  readonly text: string;
  /** Letters in it, and how many of them stand in links and buttons. */
  readonly letters: number;
  readonly linked: number;
  /** It holds words of a control's label. */
  readonly isLabel: boolean;
}

export const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code em font i mark nobr q s small strong sub sup tt u var wbr'.split(' '),
);
// Set as a block or not as the style sheet likes.
const EITHER = /^(?:span|label|button|ins|del|time|data|slot)$|-/;
const UNREAD = new Set('script style noscript template select textarea option title svg'.split(' '));
// A notice is a paragraph. What runs on is a policy, whose beginning is enough to tell it by.
const MAX_LENGTH = 2000;
export const MAX_BLOCKS = 5000;
// So many texts are put together in a millisecond or two (measured on two slow cores).
const STRIDE = 50;
// "同意" is the shortest that asks. Asking the lexicon costs a tenth of one pass of the stems of all languages over the same
// text (8 to 80 µs for a line), so it is asked at once.
const SHORTEST = 2;
// Emphasis in emphasis, and no further: a hostile page must not recurse without end.
const MAX_DEPTH = 40;

interface Place {
  readonly block: Element;
  readonly link: Element | null;
  readonly inLabel: boolean;
}

const isInline = (of: Element, measure: Measure): boolean => {
  const name = localName(of);
  if (INLINE.has(name)) return true;
  if (!EITHER.test(name)) return false;
  const { display } = measure.style(of);
  return display === '' || display.startsWith('inline') || display === 'contents';
};

const isButton = (of: Element): boolean => localName(of) === 'button' || attribute(of, 'role') === 'button';

const lettersIn = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;

/** Whether a label belongs to a control that is judged, rather than to a text field. */
function isLabelOf(label: Element, isControl: (element: Element) => boolean): boolean {
  const { control } = label as HTMLLabelElement;
  return control !== null && isControl(control);
}

interface Run {
  text: string;
  linked: number;
  isLabel: boolean;
  link: Element | null;
  /** Words of a button that no others have followed yet: until then it stands under the sentence, not in it. */
  held: string;
}

function addTo(run: Run, words: string, { link, inLabel }: Place): void {
  run.isLabel ||= inLabel;
  // Two links that serve as buttons stand apart though no space is written between them.
  const apart = link && run.link && link !== run.link ? ' ' : '';
  run.link = link;
  if (link && isButton(link)) {
    if (run.text !== '') run.held += apart + words;
    return;
  }
  if (/\S/.test(words) && run.held !== '') {
    run.linked += lettersIn(run.held);
    run.text += run.held;
    run.held = '';
  }
  run.text += apart + words;
  if (link) run.linked += lettersIn(words);
}

interface Heard {
  readonly speech: Speech[];
  /** A tree has more blocks than were read. */
  readonly cut: boolean;
}

/** The running texts of all trees that may speak of consent, in tree order. */
export function* speechIn(
  roots: readonly Root[],
  measure: Measure,
  isControl: (element: Element) => boolean,
): Steps<Heard> {
  const heard: Heard[] = [];
  for (const root of roots) heard.push(yield* speechOf(root, measure, isControl));
  return { speech: heard.flatMap(({ speech }) => speech), cut: heard.some(({ cut }) => cut) };
}

function* speechOf(root: Root, measure: Measure, isControl: (element: Element) => boolean): Steps<Heard> {
  const top = (root as Document).body ?? root;
  const places = new Map<Element, Place | null>();

  const placeOf = (of: Element, depth = 0): Place | null => {
    const known = places.get(of);
    if (known !== undefined) return known;
    const place = lookAround(of, depth);
    places.set(of, place);
    return place;
  };
  const lookAround = (of: Element, depth: number): Place | null => {
    const name = localName(of);
    if (UNREAD.has(name)) return null;
    const isPressed = name === 'a' || isButton(of);
    const inLabel = name === 'label' && isLabelOf(of, isControl);
    const parent = parentOf(of);
    if (!isElement(parent) || of === top || depth > MAX_DEPTH || !isInline(of, measure)) {
      return { block: of, link: isPressed ? of : null, inLabel: inLabel || isControl(of) };
    }
    const around = placeOf(parent, depth + 1);
    if (!around) return null;
    const link = around.link ?? (isPressed ? of : null);
    return { block: around.block, link, inLabel: around.inLabel || inLabel || isControl(of) };
  };

  const said = new Map<Element, Run>();
  const walker = walkerIn(top, NodeFilter.SHOW_TEXT);
  let at = walker.nextNode();
  for (let seen = 1; at && said.size < MAX_BLOCKS; at = walker.nextNode(), seen++) {
    if (seen % STRIDE === 0) yield;
    const parent = parentOf(at);
    const words = textOf(at) ?? '';
    if (!isElement(parent)) continue;
    const place = placeOf(parent);
    if (!place || (!said.has(place.block) && !/\S/.test(words))) continue;
    const run = said.get(place.block) ?? { text: '', linked: 0, isLabel: false, link: null, held: '' };
    said.set(place.block, run);
    if (run.text.length <= MAX_LENGTH * 2) addTo(run, words, place);
  }
  const speech: Speech[] = [];
  let put = 0;
  for (const [block, run] of said) {
    if (++put % STRIDE === 0) yield;
    const text = tidy(run.text, MAX_LENGTH);
    if (text.length < SHORTEST) continue;
    if (mentionsHere(text, measure))
      speech.push({ block, linked: run.linked, isLabel: run.isLabel, text, letters: lettersIn(text) });
  }
  return { speech, cut: at !== null };
}
