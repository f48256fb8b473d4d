// The words on a control, without `innerText`: that would lay the page out again.
import { computeAccessibleName } from 'dom-accessibility-api';
import type { NameSource } from '../model/facts.js';
import type { Measure } from './measure.js';
import {
  attribute,
  childNodesOf,
  closest,
  isElement,
  kindOf,
  labelsOf,
  localName,
  nextOf,
  parentOf,
  rootOf,
  textOf,
} from './natives.js';
import { NAME_LENGTH, tidy } from './text.js';
import type { Root } from './walk.js';

export interface Words {
  readonly text: string;
  readonly source: NameSource;
  /** Where the words stand, for looking at how they are set. */
  readonly element: Element | null;
}

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'select', 'textarea', 'option']);
// How far up words beside a control may stand: cell, row, list item, field set.
const MAX_CLIMB = 4;
// Longer than any consent sentence seen on real forms; a whole page beside a lone box is not its label.
const NEARBY_LENGTH = 1200;

/** Text of a subtree as it is read, leaving out what never shows and what `skip` stands for. */
export function readableText(of: Node, skip: (element: Element) => boolean = () => false): string {
  if (kindOf(of) === Node.TEXT_NODE) return textOf(of) ?? '';
  if (isElement(of) && (UNREAD.has(localName(of)) || skip(of))) return '';
  let text = '';
  for (const child of Array.from(childNodesOf(of)))
    text += `${readableText(child, skip)}${isElement(child) ? ' ' : ''}`;
  return text;
}

/** The element that holds the longest piece of visible text below `of`: how a label is set is how this one is. */
export function longestTextHolder(of: Element, measure: Measure): Element | null {
  let best: Element | null = null;
  let length = 0;
  const walker = of.ownerDocument.createTreeWalker(of, NodeFilter.SHOW_TEXT);
  for (let at = walker.nextNode(), seen = 0; at && seen < 200; at = walker.nextNode(), seen++) {
    const parent = parentOf(at);
    const here = tidy(textOf(at) ?? '').length;
    if (here <= length || !isElement(parent) || UNREAD.has(localName(parent))) continue;
    if (measure.style(parent).display === 'none') continue;
    length = here;
    best = parent;
  }
  return best;
}

function byId(of: Element, ids: string | null): Element[] {
  const root = rootOf(of) as Root;
  return (ids ?? '')
    .split(/\s+/)
    .flatMap((id) => (id && 'getElementById' in root ? (root.getElementById(id) ?? []) : []));
}

/** Elements that markup ties to the control as its words: labels, `aria-labelledby`, what wraps it. */
export function labelElements(control: Element): Element[] {
  const named = byId(control, attribute(control, 'aria-labelledby'));
  const labels = labelsOf(control);
  const around = closest(control, 'label');
  return [...new Set([...named, ...labels, ...(around ? [around] : [])])];
}

function accessibleName(control: Element, measure: Measure, concealed: boolean): string {
  const getComputedStyle = (of: Element, pseudo?: string | null) =>
    pseudo === '::before' || pseudo === '::after' ? measure.style(of, pseudo) : measure.style(of);
  try {
    // A hidden control has no accessible name at all, but its words are still what it asks.
    return computeAccessibleName(control, {
      getComputedStyle: getComputedStyle as typeof window.getComputedStyle,
      hidden: concealed,
    });
  } catch {
    // A hostile tree (label cycles, a million ids) must not hide the control: the words beside it are tried instead.
    return '';
  }
}

/** The text around a control that belongs to no other control, nearest first. */
function nearby(control: Element, isOther: (element: Element) => boolean): Words {
  let at: Element = control;
  for (let climb = 0; climb < MAX_CLIMB; climb++) {
    const parent = parentOf(at);
    if (!isElement(parent) || localName(parent) === 'body' || localName(parent) === 'form') {
      const run = followingRun(control, isOther);
      return {
        text: tidy(run),
        source: run.trim() ? 'nearby' : 'none',
        element: isElement(parentOf(control)) ? (parentOf(control) as Element) : null,
      };
    }
    if (hasOther(parent, control, isOther)) {
      const run = followingRun(at === control ? control : at, isOther);
      return { text: tidy(run), source: run.trim() ? 'nearby' : 'none', element: run.trim() ? parent : null };
    }
    const text = readableText(parent, (element) => element === control).trim();
    if (text.length > NEARBY_LENGTH) break;
    if (text.length > 1) return { text: tidy(text), source: 'nearby', element: parent };
    at = parent;
  }
  return { text: '', source: 'none', element: null };
}

/** Old forms put the words bare between two boxes: what follows, up to the next control or line. */
function followingRun(control: Element, isOther: (element: Element) => boolean): string {
  let text = '';
  for (let next = nextOf(control); next && text.length < NAME_LENGTH; next = nextOf(next)) {
    if (
      isElement(next) &&
      (isOther(next) || hasOther(next, control, isOther) || (localName(next) === 'br' && text.trim()))
    )
      break;
    text += readableText(next);
  }
  return text;
}

function hasOther(within: Element, control: Element, isOther: (element: Element) => boolean): boolean {
  const walker = within.ownerDocument.createTreeWalker(within, NodeFilter.SHOW_ELEMENT);
  for (let at = walker.nextNode(), seen = 0; at && seen < 400; at = walker.nextNode(), seen++) {
    if (at !== control && isOther(at as Element)) return true;
  }
  return false;
}

/** Accessible name first; where there is none, the words beside the control. */
export function readWordsOn(
  control: Element,
  measure: Measure,
  concealed: boolean,
  isOther: (element: Element) => boolean,
): Words {
  const name = tidy(accessibleName(control, measure, concealed));
  if (!name) return nearby(control, isOther);
  const labels = labelElements(control);
  const holders = labels.map((label) => longestTextHolder(label, measure)).filter((holder) => holder !== null);
  return { text: name, source: 'accessible-name', element: holders[0] ?? longestTextHolder(control, measure) };
}

/** The question a control answers: the legend of its field set, the name of its group. */
export function groupNameOf(control: Element, measure: Measure): string {
  const group = closest(control, 'fieldset, [role="radiogroup"], [role="group"]');
  if (!group) return '';
  return tidy(accessibleName(group, measure, true));
}
