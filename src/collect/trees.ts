// What discovery asks of a whole page, found in one walk: a query for each kind would pass every element again, and there are fifteen.

import type { Steps } from '../model/steps.js';
import { localName, matches } from './natives.js';
import { type Root, walkTrees } from './walk.js';

/** The trees of one document as one look finds them. Every list is in tree order. */
export interface Trees {
  readonly roots: readonly Root[];
  /** Fields, forms, dialogs and frames, and whatever has a role or a language of its own or is a custom element. */
  in(root: Root, selector: string): readonly Element[];
  /** The same of all trees, one after the other. */
  all(selector: string): readonly Element[];
  customIn(root: Root): readonly Element[];
  /** What may name a control: labels, legends, buttons, and what has a role. */
  namingIn(root: Root): readonly Element[];
  /** Links, buttons, and what its attributes make look like one. */
  pressableIn(root: Root): readonly Element[];
}

interface Lists {
  readonly telling: Element[];
  readonly naming: Element[];
  readonly pressable: Element[];
}

type Kinds = readonly (keyof Lists)[];

// Links and buttons are the many, and stand in no list whose selectors do not ask for them.
const BY_NAME = new Map<string, Kinds>([
  ...['dialog', 'form', 'iframe', 'select', 'textarea'].map((name) => [name, ['telling']] as const),
  ...['label', 'legend'].map((name) => [name, ['naming']] as const),
  ['input', ['telling', 'pressable']],
  ['button', ['naming', 'pressable']],
  ['a', ['pressable']],
]);
const BY_ATTRIBUTE: readonly (readonly [keyof Lists, string])[] = [
  ['telling', '[role], [aria-pressed], [aria-modal], [popover], [lang], [contenteditable]'],
  ['naming', '[role]'],
  [
    'pressable',
    '[role], [onclick], [tabindex], [class*="btn" i], [class*="button" i], [class*="close" i], [id*="close" i]',
  ],
];
const ANY = BY_ATTRIBUTE.map(([, selector]) => selector).join();
const NONE: Kinds = [];

function kindsOf(element: Element, name: string): Kinds {
  const named = BY_NAME.get(name) ?? (name.includes('-') ? (['telling'] as const) : NONE);
  if (!matches(element, ANY)) return named;
  const said = BY_ATTRIBUTE.flatMap(([kind, selector]) => (matches(element, selector) ? [kind] : []));
  return [...new Set([...named, ...said])];
}

/** Walks a document once and lists what every part of discovery will ask for. */
export function* listTrees(document: Document): Steps<Trees> {
  const listed = new Map<Root, Lists>();
  const listsOf = (root: Root): Lists => {
    const lists = listed.get(root) ?? { telling: [], naming: [], pressable: [] };
    listed.set(root, lists);
    return lists;
  };
  const roots = yield* walkTrees(document, (root, element, name) => {
    for (const kind of kindsOf(element, name)) listsOf(root)[kind].push(element);
  });
  const within = (root: Root, selector: string) => listsOf(root).telling.filter((one) => matches(one, selector));
  return {
    roots,
    in: within,
    all: (selector) => roots.flatMap((root) => within(root, selector)),
    customIn: (root) => listsOf(root).telling.filter((one) => localName(one).includes('-')),
    namingIn: (root) => listsOf(root).naming,
    pressableIn: (root) => listsOf(root).pressable,
  };
}
