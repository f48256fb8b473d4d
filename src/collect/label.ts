// The words on a control, without `innerText`: that would lay the page out again.
import { computeAccessibleName } from 'dom-accessibility-api';
import { mentionsConsent } from '../lexicon/mentions.js';
import type { NameSource } from '../model/facts.js';
import { look } from './conceal.js';
import { VALUED } from './fields.js';
import { hostOf, labelElements } from './labels.js';
import type { Measure } from './measure.js';
import {
  allIn,
  attribute,
  childNodesOf,
  closest,
  containsNode,
  firstIn,
  isElement,
  kindOf,
  localName,
  matches,
  nextOf,
  parentOf,
  textOf,
} from './natives.js';
import { plainName } from './plain-name.js';
import { NAME_LENGTH, tidy } from './text.js';

export interface Words {
  readonly text: string;
  readonly source: NameSource;
  /** Where the words stand, for looking at how they are set. */
  readonly element: Element | null;
}

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'select', 'textarea', 'option']);
// How far up words beside a control may stand: cell, row, list item, field set.
const MAX_CLIMB = 4;
// A title and its switch stand within a row of a few elements.
const MAX_COPIES = 40;
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

const holdsValue = (of: Element, control: Element): boolean =>
  (of !== control && matches(of, VALUED)) || allIn(of, VALUED).some((inside) => inside !== control);

/**
 * A field inside a label is read as its value by the standard ("for [37] days"), and that is the person's. Such a label is its own
 * text alone.
 */
function nameWithoutValues(control: Element, measure: Measure): string | null {
  const labels = labelElements(control, measure);
  if (attribute(control, 'aria-labelledby') === null && attribute(control, 'aria-label') !== null) return null;
  if (!labels.some((label) => holdsValue(label, control))) return null;
  return labels.map((label) => readableText(label)).join(' ');
}

export function accessibleName(control: Element, measure: Measure, concealed: boolean): string {
  const getComputedStyle = (of: Element, pseudo?: string | null) =>
    pseudo === '::before' || pseudo === '::after' ? measure.style(of, pseudo) : measure.style(of);
  try {
    const plain = plainName(control, measure, concealed) ?? nameWithoutValues(control, measure);
    if (plain !== null) return plain;
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

// Kits call every switch "switch" where the page gives no name, in the language of the kit: one word, not a question.
const isBareName = (name: string): boolean => !/\s/.test(name) && name.length <= 20 && !mentionsConsent(name);

/** Words of the custom element around the control: its label, else what stands beside it. */
function wordsOfHost(host: Element, measure: Measure, isOther: (element: Element) => boolean): Words {
  const [label] = labelElements(host, measure);
  const text = tidy(attribute(host, 'aria-label') ?? (label ? readableText(label, isOther) : ''));
  if (text === '') return nearby(host, isOther);
  return { text, source: 'accessible-name', element: label ? longestTextHolder(label, measure) : host };
}

/**
 * Where the same words stand once more, for the eye: kits repeat a title in a label that only screen readers are told of. How the
 * title is set is then how the words are.
 */
function shownCopy(
  label: Element,
  name: string,
  measure: Measure,
  isOther: (element: Element) => boolean,
): Element | null {
  const isSeen = (of: Element) => look(of, measure).concealedBy?.length === 0;
  let around: Node | null = parentOf(label);
  for (let climb = 0; climb < MAX_CLIMB && isElement(around); climb++, around = parentOf(around)) {
    if (localName(around) === 'form') return null;
    const parts = firstIn(around, MAX_COPIES);
    if (parts.some((part) => isOther(part))) return null;
    const copies = parts.filter((part) => !containsNode(label, part) && tidy(textOf(part) ?? '') === name);
    const shown = copies.find((copy) => !containsNode(copy, label) && isSeen(copy));
    if (shown) return isSeen(label) ? null : longestTextHolder(shown, measure);
  }
  return null;
}

/** Accessible name first; where there is none, the words beside the control, or beside the element it is the inside of. */
export function readWordsOn(
  control: Element,
  measure: Measure,
  concealed: boolean,
  isOther: (element: Element) => boolean,
): Words {
  const name = tidy(accessibleName(control, measure, concealed));
  const labels = labelElements(control, measure);
  if (!name || (labels.length === 0 && isBareName(name))) {
    if (!name && localName(control).includes('-')) return wordsOfHost(control, measure, isOther);
    const beside = nearby(control, isOther);
    if (name ? mentionsConsent(beside.text) : beside.source !== 'none') return beside;
    const host = hostOf(control, measure);
    if (!name) return host ? wordsOfHost(host, measure, isOther) : beside;
  }
  const holders = labels.map((label) => longestTextHolder(label, measure)).filter((holder) => holder !== null);
  const holder = holders[0] ?? longestTextHolder(control, measure);
  const copy = measure.layout && holder ? shownCopy(holder, name, measure, isOther) : null;
  return { text: name, source: 'accessible-name', element: copy ?? holder };
}

const groupNames = new WeakMap<Measure, Map<Element, string>>();

/** The question a control answers: the legend of its field set, the name of its group. Asked once a group. */
export function groupNameOf(control: Element, measure: Measure): string {
  const group = closest(control, 'fieldset, [role="radiogroup"], [role="group"]');
  if (!group) return '';
  const known = groupNames.get(measure) ?? new Map<Element, string>();
  groupNames.set(measure, known);
  const name = known.get(group) ?? nameOfGroup(group, measure);
  known.set(group, name);
  return name;
}

function nameOfGroup(group: Element, measure: Measure): string {
  const [legend] = allIn(group, 'legend');
  if (legend && holdsValue(legend, group)) return tidy(readableText(legend));
  return tidy(accessibleName(group, measure, true));
}
