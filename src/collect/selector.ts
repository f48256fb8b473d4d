import { allIn, attribute, childrenOf, isElement, localName, parentOf, rootOf } from './natives.js';
import type { Root } from './walk.js';

// An id a person wrote is the best name; one with a run of digits is made by a machine, changes and may be a token.
const WRITTEN_ID = /^[a-z][\w-]{0,63}$/i;
const MACHINE_MADE = /\d{3,}|:/;
const PLAIN_NAME = /^[a-z][a-z0-9-]*$/;
const MAX_STEPS = 24;

function step(element: Element): string {
  const parent = parentOf(element);
  const name = localName(element);
  // XHTML and custom elements may carry names a selector would have to escape: their place is enough.
  if (!PLAIN_NAME.test(name))
    return isElement(parent) ? `:nth-child(${Array.from(childrenOf(parent)).indexOf(element) + 1})` : '*';
  if (!isElement(parent)) return name;
  const alike = Array.from(childrenOf(parent)).filter((sibling) => localName(sibling) === localName(element));
  return alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(element) + 1})` : name;
}

function within(element: Element, root: Root): string {
  const steps: string[] = [];
  let at: Element | null = element;
  while (at && steps.length < MAX_STEPS) {
    const id = attribute(at, 'id');
    if (id && WRITTEN_ID.test(id) && !MACHINE_MADE.test(id) && allIn(root, `#${id}`).length === 1) {
      return [`#${id}`, ...steps].join(' > ');
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
