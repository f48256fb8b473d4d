// Finds every control of a document without asking for layout. One widget is one seed, however many elements it is made of.
import { mentionsConsent } from '../lexicon/mentions.js';
import type { ControlMake, ControlRole, Limit } from '../model/facts.js';
import type { Steps } from '../model/steps.js';
import { ARIA, CUSTOM_NAME, NATIVE, SELECT } from './candidates.js';
import { type Drawn, findDrawn, MAX_ROWS } from './drawn.js';
import type { Measure } from './measure.js';
import {
  allIn,
  attribute,
  containsNode,
  isElement,
  localName,
  matches,
  parentOf,
  shadowOf,
  textOf,
} from './natives.js';
import { isCustomState } from './state.js';
import { tooMany } from './too-many.js';
import { merged } from './tree-order.js';
import type { Trees } from './trees.js';

export interface Seed {
  readonly element: Element;
  readonly make: ControlMake;
  readonly role: ControlRole;
  /** The native input behind an ARIA widget, when it keeps one for the form: its state is what is submitted. */
  readonly native: HTMLInputElement | null;
  readonly drawn: Drawn | null;
}

export interface Discovery {
  readonly seeds: readonly Seed[];
  readonly isControl: (element: Element) => boolean;
  /** Custom elements named like controls whose inside is closed, or shows nothing, and whose state no attribute says. */
  readonly closed: readonly Element[];
  readonly limits: readonly Limit[];
}

// Seen at most on real pages: some 800 boxes of a vendor list. Beyond this the page is reported as cut short, never silently.
const MAX_CONTROLS = 3000;

const ROLES: Record<string, ControlRole> = {
  checkbox: 'checkbox',
  switch: 'switch',
  radio: 'radio',
  menuitemcheckbox: 'menuitemcheckbox',
};

const roleOf = (of: Element): string => (attribute(of, 'role') ?? '').trim().split(/\s+/)[0]!.toLowerCase();

/** What a custom element with a role of its own is made of: the same control once more, where it is the only one inside. */
function insideOf(widget: Element): Element | null {
  const shadow = shadowOf(widget);
  const inside = shadow ? allIn(shadow, `${NATIVE}, ${ARIA}`) : [];
  return inside.length === 1 ? inside[0]! : null;
}

/** The native input a widget keeps: inside it, or hidden from assistive technology right beside it. */
function nativeBehind(widget: Element): HTMLInputElement | null {
  const shadowed = insideOf(widget);
  if (shadowed && matches(shadowed, NATIVE)) return shadowed as HTMLInputElement;
  const inside = allIn(widget, NATIVE);
  if (inside.length === 1) return inside[0] as HTMLInputElement;
  const parent = parentOf(widget);
  if (!isElement(parent)) return null;
  const beside = allIn(parent, NATIVE).filter(
    (input) =>
      parentOf(input) === parent &&
      (attribute(input, 'aria-hidden') === 'true' || attribute(input, 'tabindex') === '-1'),
  );
  return beside.length === 1 && allIn(parent, ARIA).length === 1 ? (beside[0] as HTMLInputElement) : null;
}

const nativeSeed = (element: Element): Seed => {
  const role = ROLES[roleOf(element)] ?? (attribute(element, 'type')?.toLowerCase() === 'radio' ? 'radio' : 'checkbox');
  return { element, make: 'native', role, native: element as HTMLInputElement, drawn: null };
};

/** Words of its own or beside it speak of consent: what it holds matters, and cannot be told. */
function asksSomething(element: Element): boolean {
  const own = textOf(element)?.trim() || (attribute(element, 'label') ?? attribute(element, 'aria-label') ?? '');
  const parent = parentOf(element);
  return mentionsConsent(own || (isElement(parent) ? (textOf(parent) ?? '') : ''));
}

/** An open shadow root in which there is no control is drawn by an element that is the control itself, if it is named like one. */
function holdsControl(of: Element): boolean {
  const shadow = shadowOf(of);
  if (!shadow) return false;
  if (!/(?:checkbox|switch|toggle|radio)$/.test(localName(of))) return true;
  return (
    allIn(shadow, `${NATIVE}, ${ARIA}`).length > 0 ||
    allIn(shadow, '*').some((part) => CUSTOM_NAME.test(localName(part)))
  );
}

/** It gives forms a value of its own, which is told nowhere: only what forms know is ever enabled or disabled. */
const isOfForms = (element: Element): boolean => matches(element, ':enabled, :disabled');

function customSeeds(custom: readonly Element[]): { seeds: Seed[]; closed: Element[] } {
  const named = custom.filter((element) => CUSTOM_NAME.test(localName(element)));
  // Where a control stands inside, open to be read, that inner control is the one to judge.
  const opaque = named.filter(
    (element) =>
      !holdsControl(element) &&
      allIn(element, `${NATIVE}, ${ARIA}`).length === 0 &&
      !/group|list/.test(localName(element)),
  );
  const states = (element: Element) =>
    isCustomState(element, 'checked') ||
    ['checked', 'selected', 'value', 'aria-checked', 'data-state', 'role'].some(
      (name) => attribute(element, name) !== null,
    );
  const known = opaque.filter(states);
  const seeds = known.map((element): Seed => {
    const name = localName(element);
    const role = /switch|toggle/.test(name) ? 'switch' : /radio/.test(name) ? 'radio' : 'checkbox';
    return { element, make: 'custom-element', role, native: null, drawn: null };
  });
  return {
    seeds,
    closed: opaque.filter(
      (element) => (!shadowOf(element) || isOfForms(element)) && !states(element) && asksSomething(element),
    ),
  };
}

/** All controls in tree order, root by root. */
export function* discover(trees: Trees, measure: Measure): Steps<Discovery> {
  const seeds: Seed[] = [];
  const closed: Element[] = [];
  const claimed = new Set<Element>();
  const limits: Limit[] = [];
  for (const root of trees.roots) {
    yield;
    const widgets = trees.in(root, ARIA).filter((element) => localName(element) !== 'input' && !claimed.has(element));
    const here: Seed[] = widgets.map((element) => {
      const native = nativeBehind(element);
      for (const part of [native, insideOf(element)]) if (part) claimed.add(part);
      const custom = localName(element).includes('-');
      return {
        element,
        make: custom ? 'custom-element' : 'aria',
        role: ROLES[roleOf(element)] ?? 'toggle',
        native,
        drawn: null,
      };
    });
    yield;
    here.push(
      ...trees
        .in(root, NATIVE)
        .filter((element) => !claimed.has(element))
        .map(nativeSeed),
    );
    here.push(
      ...trees
        .in(root, SELECT)
        .map((element): Seed => ({ element, make: 'native', role: 'select', native: null, drawn: null })),
    );
    yield;
    const custom = customSeeds(trees.customIn(root));
    const taken = new Set(here.map((seed) => seed.element));
    here.push(...custom.seeds.filter((seed) => !taken.has(seed.element)));
    closed.push(...custom.closed);
    yield;
    const known = new Set(here.map((seed) => seed.element));
    const { drawn, cut } = yield* findDrawn(
      root,
      measure,
      (element) => known.has(element) || claimed.has(element) || matches(element, SELECT),
    );
    if (cut) limits.push(tooMany(MAX_ROWS, 'texts that ask for consent in one tree'));
    here.push(
      ...drawn.map((one): Seed => ({ element: one.mark, make: 'drawn', role: 'checkbox', native: null, drawn: one })),
    );
    yield;
    const seedOf = new Map(here.map((seed) => [seed.element, seed]));
    const ordered = trees.in(root, `${ARIA}, ${NATIVE}, ${SELECT}`).filter((element) => seedOf.has(element));
    const inOrder = new Set(ordered);
    const others = [...seedOf.keys()].filter((element) => !inOrder.has(element));
    seeds.push(...merged(ordered, others, root).map((element) => seedOf.get(element) as Seed));
  }
  const kept = seeds.slice(0, MAX_CONTROLS);
  if (kept.length < seeds.length) limits.push(tooMany(MAX_CONTROLS, 'controls'));
  const elements = new Set<Element>([...kept.map((seed) => seed.element), ...claimed]);
  return { seeds: kept, closed, limits, isControl: (element) => elements.has(element) };
}

/** Whether a seed's own parts hold `element`: they are not "another control" to it. */
export const isPartOf = (seed: Seed, element: Element): boolean =>
  element === seed.element || element === seed.native || containsNode(seed.element, element);
