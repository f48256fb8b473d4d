// Which elements have a shadow root, asked in every frame: of each as little as can be, and no prototype is touched before the first question.
// Of what may be a host none is a form, whose own properties can be replaced by inputs named after them.
import { findClosedRoot } from './closed-roots.js';

// Built-in elements that may carry a shadow root, beside every custom element (DOM standard, `attachShadow`).
export const HOSTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
// Deeper nesting than any real page; a hostile one must not recurse without end.
export const MAX_DEPTH = 60;

const nativeOf = <T extends object, R>(prototype: T, key: string) =>
  Object.getOwnPropertyDescriptor(prototype, key)?.get as (this: T) => R;

const isBare = (element: Element): boolean =>
  element.firstElementChild === null && (element.textContent ?? '').trim() === '';

/**
 * Asking for a closed root is slow, and a page has thousands of `div`s: those that show nothing by themselves, and those whose words may
 * stand in a slot, are asked each time.
 * @param slotted elements with a child that names a slot
 * @param askSeldom about the others
 */
export function closedRootIn(
  element: Element,
  name: string,
  slotted: ReadonlySet<Node | null>,
  askSeldom: typeof findClosedRoot,
): ShadowRoot | null {
  const isAsked = name.includes('-') || slotted.has(element) || isBare(element);
  return (isAsked ? findClosedRoot : askSeldom)(element);
}

/**
 * The shadow roots in one tree that can be read.
 * @param askSeldom about elements that are hardly ever hosts of a closed one
 */
export function shadowRootsIn(root: Document | ShadowRoot, askSeldom: typeof findClosedRoot): ShadowRoot[] {
  const nameOf = nativeOf<Element, string>(Element.prototype, 'localName');
  const parentOf = nativeOf<Node, Node | null>(Node.prototype, 'parentNode');
  const slotted = new Set(Array.from(root.querySelectorAll('[slot]'), (child) => parentOf.call(child)));
  const found: ShadowRoot[] = [];
  for (const element of root.querySelectorAll('*')) {
    const name = nameOf.call(element);
    if (!HOSTS.has(name) && !name.includes('-')) continue;
    const shadow = element.shadowRoot ?? closedRootIn(element, name, slotted, askSeldom);
    if (shadow) found.push(shadow);
  }
  return found;
}
