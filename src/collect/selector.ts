import { allIn, attribute, childrenOf, isElement, localName, parentOf, rootOf } from './natives.js';
import type { Root } from './walk.js';

// An id a person wrote is the best name; one with a run of digits is made by a machine, changes and may be a token.
const WRITTEN_ID = /^[a-z][\w-]{0,63}$/i;
const MACHINE_MADE = /\d{3,}|:/;
const MAX_STEPS = 24;

function step(element: Element): string {
  const name = CSS.escape(localName(element));
  const parent = parentOf(element);
  if (!isElement(parent)) return name;
  const alike = Array.from(childrenOf(parent)).filter((sibling) => localName(sibling) === localName(element));
  return alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(element) + 1})` : name;
}

function within(element: Element, root: Root): string {
  const steps: string[] = [];
  let at: Element | null = element;
  while (at && steps.length < MAX_STEPS) {
    const id = attribute(at, 'id');
    if (id && WRITTEN_ID.test(id) && !MACHINE_MADE.test(id) && allIn(root, `#${CSS.escape(id)}`).length === 1) {
      return [`#${CSS.escape(id)}`, ...steps].join(' > ');
    }
    steps.unshift(step(at));
    const parent: Node | null = parentOf(at);
    at = isElement(parent) ? parent : null;
  }
  return steps.join(' > ');
}

/** A structural selector that matches just this element in its tree; an array when it lies in open shadow roots. */
export function describePlace(element: Element): string | readonly string[] {
  const path: string[] = [];
  let at: Element | null = element;
  while (at) {
    const root = rootOf(at) as Root;
    path.unshift(within(at, root));
    at = root !== at.ownerDocument && 'host' in root ? root.host : null;
  }
  return path.length === 1 ? path[0]! : path;
}
