// Finds every control of a document without asking for layout. One widget is one seed, however many elements it is made of.
import { mentionsConsent } from '../lexicon/mentions.js';
import type { ControlMake, ControlRole } from '../model/facts.js';
import { ARIA, CUSTOM_NAME, NATIVE, SELECT } from './candidates.js';
import { type Drawn, findDrawn } from './drawn.js';
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
import type { Root } from './walk.js';

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
  /** Custom elements named like controls whose inside is closed and whose state no attribute says. */
  readonly closed: readonly Element[];
  readonly cut: boolean;
}

// Seen at most on real pages: some 800 boxes of a vendor list. Beyond this the page is reported as cut short, never silently.
export const MAX_CONTROLS = 3000;

const ROLES: Record<string, ControlRole> = {
  checkbox: 'checkbox',
  switch: 'switch',
  radio: 'radio',
  menuitemcheckbox: 'menuitemcheckbox',
};

const roleOf = (of: Element): string => (attribute(of, 'role') ?? '').trim().split(/\s+/)[0]!.toLowerCase();

/** The native input a widget keeps: inside it, or hidden from assistive technology right beside it. */
function nativeBehind(widget: Element): HTMLInputElement | null {
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

function customSeeds(root: Root): { seeds: Seed[]; closed: Element[] } {
  const named = allIn(root, '*').filter((element) => CUSTOM_NAME.test(localName(element)));
  // Where the shadow root is open, or a native control stands inside, that inner control is the one to judge.
  const opaque = named.filter(
    (element) =>
      !shadowOf(element) && allIn(element, `${NATIVE}, ${ARIA}`).length === 0 && !/group|list/.test(localName(element)),
  );
  const states = (element: Element) =>
    ['checked', 'selected', 'value', 'aria-checked', 'data-state', 'role'].some(
      (name) => attribute(element, name) !== null,
    );
  const known = opaque.filter(states);
  const seeds = known.map((element): Seed => {
    const name = localName(element);
    const role = /switch|toggle/.test(name) ? 'switch' : /radio/.test(name) ? 'radio' : 'checkbox';
    return { element, make: 'custom-element', role, native: null, drawn: null };
  });
  return { seeds, closed: opaque.filter((element) => !states(element) && asksSomething(element)) };
}

/** All controls in tree order, root by root. */
export function discover(roots: readonly Root[], measure: Measure): Discovery {
  const seeds: Seed[] = [];
  const closed: Element[] = [];
  const claimed = new Set<Element>();
  for (const root of roots) {
    const widgets = allIn(root, ARIA).filter((element) => localName(element) !== 'input');
    const here: Seed[] = widgets.map((element) => {
      const native = nativeBehind(element);
      if (native) claimed.add(native);
      const custom = localName(element).includes('-');
      return {
        element,
        make: custom ? 'custom-element' : 'aria',
        role: ROLES[roleOf(element)] ?? 'toggle',
        native,
        drawn: null,
      };
    });
    here.push(
      ...allIn(root, NATIVE)
        .filter((element) => !claimed.has(element))
        .map(nativeSeed),
    );
    here.push(
      ...allIn(root, SELECT).map(
        (element): Seed => ({ element, make: 'native', role: 'select', native: null, drawn: null }),
      ),
    );
    const custom = customSeeds(root);
    here.push(...custom.seeds.filter((seed) => !here.some((other) => other.element === seed.element)));
    closed.push(...custom.closed);
    const known = new Set(here.map((seed) => seed.element));
    const drawn = findDrawn(
      root,
      measure,
      (element) => known.has(element) || claimed.has(element) || matches(element, SELECT),
    );
    here.push(
      ...drawn.map((one): Seed => ({ element: one.mark, make: 'drawn', role: 'checkbox', native: null, drawn: one })),
    );
    here.sort((a, b) => (a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    seeds.push(...here);
  }
  const kept = seeds.slice(0, MAX_CONTROLS);
  const elements = new Set<Element>([...kept.map((seed) => seed.element), ...claimed]);
  return { seeds: kept, closed, cut: kept.length < seeds.length, isControl: (element) => elements.has(element) };
}

/** Whether a seed's own parts hold `element`: they are not "another control" to it. */
export const isPartOf = (seed: Seed, element: Element): boolean =>
  element === seed.element || element === seed.native || containsNode(seed.element, element);
