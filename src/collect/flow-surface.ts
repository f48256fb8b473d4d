// A banner that lies in the flow, as every banner does on a page saved without its style sheets: told by its words and by
// what there is to press beside them.
import { readIntentAnew } from '../lexicon/intent.js';
import { wordsOn } from './actions.js';
import { readableText } from './label.js';
import { allIn, isElement, kindOf, localName, matches, parentOf, textOf } from './natives.js';
import { isTelling, pressesIn } from './presses.js';
import { isNamedForConsent } from './surface-words.js';
import { tidy } from './text.js';

const MAX_CLIMB = 8;
// Longest first layer on the pages of consent managers; a policy page is longer (own judgement).
const PANEL_LENGTH = 3000;
// With the scripts and styles that may stand in it, which are left out only on reading: a cheap first look.
const SOURCE = 10;
// Other words a banner may hold beside those of the block it was found by: a heading, a list of purposes.
const FOREIGN_LENGTH = 200;
const MAX_MORE = 6;
// More than a banner offers: a list that mentions cookies (own judgement).
const MAX_PRESSES = 12;
const PAGE_PARTS =
  'html, main, nav, header, footer, [role="main"], [role="navigation"], [role="contentinfo"], [role="banner"]';
const FILLED_IN =
  'textarea, input:not([type="checkbox" i], [type="radio" i], [type="hidden" i], [type="button" i], [type="submit" i], [type="image" i], [type="reset" i])';
const PAGE_INSIDE = `main, nav, header, h1, ${FILLED_IN}`;

type Tree = Element | ShadowRoot;
type IsControl = (element: Element) => boolean;

const lengthOf = (of: Node): number => tidy(readableText(of), PANEL_LENGTH * 2).length;

const isNamed = (of: Tree): boolean => isElement(of) && !matches(of, 'html, body') && isNamedForConsent(of);

/** Something that answers: what reads as accepting, refusing, setting or closing, or a button that says neither that nor "go on". */
function answers(press: Element): boolean {
  const intent = readIntentAnew(tidy(wordsOn(press), 160));
  if (intent === 'submit') return false;
  return intent !== 'other' || (localName(press) !== 'a' && isTelling(press));
}

/** The smallest block that holds a text about cookies and what answers it, or null where nothing answers. */
export function findBlock(block: Element, isControl: IsControl): Element | null {
  let best: Tree | null = null;
  let pressed: ReadonlySet<Element> = new Set();
  let length = 0;
  let at: Tree | null = block;
  for (let climb = 0; climb < MAX_CLIMB && at; climb++, at = above(at)) {
    if ((textOf(at) ?? '').length > PANEL_LENGTH * SOURCE) break;
    const here = lengthOf(at);
    if (here > PANEL_LENGTH || !(climb > 0 ? isPlain(at) : allIn(at, FILLED_IN).length === 0)) break;
    if (best && !isNamed(at) && here - length > FOREIGN_LENGTH) break;
    const presses = pressesIn(at, isControl);
    if (!isNamed(at) && presses.length > MAX_PRESSES) break;
    if (best && here <= length && presses.length <= pressed.size) continue;
    const more = presses.filter((press) => !pressed.has(press));
    // More links that answer nothing are the page's own: a menu beside the banner.
    if (best && !isNamed(at) && more.length > 0 && !(more.length <= MAX_MORE && more.some(answers))) break;
    if (!presses.some(answers) && !(isNamed(at) && presses.length > 0)) continue;
    best = at;
    pressed = new Set(presses);
    length = here;
  }
  return best === null || isElement(best) ? best : best.host;
}

function above(of: Tree): Tree | null {
  const parent: Node | null = parentOf(of);
  if (isElement(parent)) return parent;
  return parent && kindOf(parent) === Node.DOCUMENT_FRAGMENT_NODE ? (parent as ShadowRoot) : null;
}

/** Not the page itself, nor a part that holds a form or a heading of the page. */
function isPlain(of: Tree): boolean {
  if (isNamed(of)) return allIn(of, 'main, nav').length === 0;
  if (!isElement(of)) return allIn(of, PAGE_INSIDE).length === 0;
  if (localName(of) === 'body' && !fillsFrame(of)) return false;
  return !matches(of, PAGE_PARTS) && allIn(of, PAGE_INSIDE).length === 0;
}

/** In a frame of its own a consent manager has the whole document. */
const fillsFrame = (body: Element): boolean => {
  const view = body.ownerDocument.defaultView;
  return view !== null && view !== view.parent;
};
