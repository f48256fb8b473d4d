import { withoutTokens } from '../lexicon/personal.js';
import { allIn, attribute, childrenOf, isElement, localName, parentOf, rootOf } from './natives.js';
import type { Typed } from './typed.js';
import type { Root } from './walk.js';

// An id a person wrote is the best name; one with a run of digits is made by a machine, changes and may be a token.
const WRITTEN_ID = /^[a-z][\w-]{0,63}$/i;
const MACHINE_MADE = /\d{3,}|:/;
const PLAIN_NAME = /^[a-z][a-z0-9-]*$/;
const MAX_STEPS = 24;

/** What was found out about a tree while describing places in it. Holds only as long as nothing changes. */
interface Known {
  readonly typed: Typed | null;
  readonly steps: Map<Element, string>;
  readonly ids: Map<Root, Map<string, boolean>>;
}

const nothingKnown = (typed: Typed | null = null): Known => ({ typed, steps: new Map(), ids: new Map() });

/** Steps of all children at once: a list of countries is counted once and not once an entry. */
function stepsBelow(parent: Element, known: Known): void {
  const children = Array.from(childrenOf(parent));
  const names = children.map(localName);
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  for (const [at, child] of children.entries()) {
    const name = names[at] ?? '';
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    // XHTML and custom elements may carry names a selector would have to escape: their place is enough.
    const plain = (times.get(name) ?? 0) > 1 ? `${name}:nth-of-type(${nth})` : name;
    known.steps.set(child, PLAIN_NAME.test(name) ? plain : `:nth-child(${at + 1})`);
  }
}

function step(element: Element, known: Known): string {
  const parent = parentOf(element);
  if (!isElement(parent)) return PLAIN_NAME.test(localName(element)) ? localName(element) : '*';
  if (!known.steps.has(element)) stepsBelow(parent, known);
  return known.steps.get(element) ?? '*';
}

function isOnlyOne(id: string, root: Root, { ids }: Known): boolean {
  const here = ids.get(root) ?? new Map<string, boolean>();
  ids.set(root, here);
  const only = here.get(id) ?? allIn(root, `#${id}`).length === 1;
  here.set(id, only);
  return only;
}

/** By a person, for this place of the page: neither for this visit nor with something typed in it. */
function isWritten(id: string, { typed }: Known): boolean {
  if (!WRITTEN_ID.test(id) || MACHINE_MADE.test(id) || withoutTokens(id, '') !== id) return false;
  return typed === null || typed.in(id).length === 0;
}

function within(element: Element, root: Root, known: Known): string {
  const steps: string[] = [];
  let at: Element | null = element;
  while (at && steps.length < MAX_STEPS) {
    const id = attribute(at, 'id');
    if (id && isWritten(id, known) && isOnlyOne(id, root, known)) {
      return [`#${id}`, ...steps].join(' > ');
    }
    steps.unshift(step(at, known));
    const parent: Node | null = parentOf(at);
    at = isElement(parent) ? parent : null;
  }
  return steps.join(' > ');
}

/**
 * A structural selector that matches just this element in its tree; an array when it lies in open shadow roots.
 * @param known shared between calls while the page stays as it is
 */
export function describePlace(element: Element, known: Known = nothingKnown()): string | readonly string[] {
  const path: string[] = [];
  let at: Element | null = element;
  while (at) {
    const root = rootOf(at) as Root;
    path.unshift(within(at, root, known));
    at = root !== at.ownerDocument && 'host' in root ? root.host : null;
  }
  return path.length === 1 ? path[0]! : path;
}

/** Describes many places of a page that does not change meanwhile. */
export function placeDescriber(typed: Typed): (element: Element) => string | readonly string[] {
  const known = nothingKnown(typed);
  return (element) => describePlace(element, known);
}
