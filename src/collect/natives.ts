// A form's own properties can be replaced by inputs named after them (`<input name="parentNode">`), in Chromium even in
// an isolated world. Every property of an element that may be a form is therefore read through its prototype's getter,
// captured here before the page has run.
import { closedRootOf } from './closed-roots.js';

type Getter<T, R> = (of: T) => R;

// Each is marked as pure, so that a script carries only those it asks with: the sentinel is in every frame.
function getter<T extends object, R>(prototype: T, key: string): Getter<T, R> {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  return (of) => get?.call(of) as R;
}

function method<T extends object, A extends unknown[], R>(prototype: T, key: string): (of: T, ...args: A) => R {
  const call = (prototype as Record<string, unknown>)[key] as (...args: A) => R;
  return (of, ...args) => call.apply(of, args);
}

const node = Node.prototype;
const element = Element.prototype;

export const parentOf = /* @__PURE__ */ getter<Node, Node | null>(node, 'parentNode');
export const nextOf = /* @__PURE__ */ getter<Node, Node | null>(node, 'nextSibling');
export const textOf = /* @__PURE__ */ getter<Node, string | null>(node, 'textContent');
export const kindOf = /* @__PURE__ */ getter<Node, number>(node, 'nodeType');
export const childNodesOf = /* @__PURE__ */ getter<Node, NodeListOf<ChildNode>>(node, 'childNodes');
export const rootOf = /* @__PURE__ */ method<Node, [], Node>(node, 'getRootNode');
export const containsNode = /* @__PURE__ */ method<Node, [Node | null], boolean>(node, 'contains');
export const positionOf = /* @__PURE__ */ method<Node, [Node], number>(node, 'compareDocumentPosition');
export const attribute = /* @__PURE__ */ method<Element, [string], string | null>(element, 'getAttribute');
export const hasAttribute = /* @__PURE__ */ method<Element, [string], boolean>(element, 'hasAttribute');
export const matches = /* @__PURE__ */ method<Element, [string], boolean>(element, 'matches');
export const closest = /* @__PURE__ */ method<Element, [string], Element | null>(element, 'closest');
export const rectOf = /* @__PURE__ */ method<Element, [], DOMRect>(element, 'getBoundingClientRect');
export const localName = /* @__PURE__ */ getter<Element, string>(element, 'localName');
export const childrenOf = /* @__PURE__ */ getter<Element, HTMLCollection>(element, 'children');
const openShadowOf = /* @__PURE__ */ getter<Element, ShadowRoot | null>(element, 'shadowRoot');
/** The open root of an element, or a closed one that is known. */
export const shadowOf = (of: Element): ShadowRoot | null => openShadowOf(of) ?? closedRootOf(of);
const openSlotOf = /* @__PURE__ */ getter<Element, HTMLSlotElement | null>(element, 'assignedSlot');
export const allIn = (of: ParentNode & Node, selector: string): Element[] => {
  const query = kindOf(of) === Node.ELEMENT_NODE ? queryInElement : queryInFragment;
  return Array.from(query(of as Element & Document, selector));
};

const queryInElement = /* @__PURE__ */ method<Element, [string], NodeListOf<Element>>(element, 'querySelectorAll');
const documentQuery = /* @__PURE__ */ method<Document, [string], NodeListOf<Element>>(
  Document.prototype,
  'querySelectorAll',
);
const fragmentQuery = /* @__PURE__ */ method<DocumentFragment, [string], NodeListOf<Element>>(
  DocumentFragment.prototype,
  'querySelectorAll',
);
const queryInFragment = (of: Document, selector: string): NodeListOf<Element> =>
  kindOf(of) === Node.DOCUMENT_NODE
    ? documentQuery(of, selector)
    : fragmentQuery(of as unknown as DocumentFragment, selector);

const documentOf = /* @__PURE__ */ getter<Node, Document | null>(node, 'ownerDocument');

export const walkerIn = (root: Node, what: number): TreeWalker =>
  (documentOf(root) ?? (root as Document)).createTreeWalker(root, what);

/** The first elements inside another, in tree order, without asking for all the others. */
export function firstIn(of: Element, most: number): Element[] {
  const walker = walkerIn(of, NodeFilter.SHOW_ELEMENT);
  const first: Element[] = [];
  while (first.length < most && walker.nextNode()) first.push(walker.currentNode as Element);
  return first;
}

export const firstChildOf = /* @__PURE__ */ getter<Element, Element | null>(element, 'firstElementChild');
export const nextElementOf = /* @__PURE__ */ getter<Element, Element | null>(element, 'nextElementSibling');

export function firstChildrenOf(of: Element, most: number): Element[] {
  const first: Element[] = [];
  for (let at = firstChildOf(of); at && first.length < most; at = nextElementOf(at)) first.push(at);
  return first;
}

export const isElement = (of: Node | null): of is Element => of !== null && kindOf(of) === Node.ELEMENT_NODE;

/** Parent as it is painted: the slot a child is put into, and the host above a shadow root. */
export function paintedParent(of: Element): Element | null {
  const parent = parentOf(of);
  if (isElement(parent)) return slotOf(of, parent) ?? parent;
  return parent && kindOf(parent) === Node.DOCUMENT_FRAGMENT_NODE ? ((parent as ShadowRoot).host ?? null) : null;
}

/** The slot a child is put into; of a closed root no browser tells, so it is looked up by its name. */
function slotOf(of: Element, host: Element): Element | null {
  if (openShadowOf(host)) return openSlotOf(of);
  const root = closedRootOf(host);
  if (!root) return null;
  const name = attribute(of, 'slot') ?? '';
  return allIn(root, 'slot').find((slot) => (attribute(slot, 'name') ?? '') === name) ?? null;
}

const checkedOf = /* @__PURE__ */ getter<HTMLInputElement, boolean>(HTMLInputElement.prototype, 'checked');
const defaultCheckedOf = /* @__PURE__ */ getter<HTMLInputElement, boolean>(
  HTMLInputElement.prototype,
  'defaultChecked',
);
const indeterminateOf = /* @__PURE__ */ getter<HTMLInputElement, boolean>(HTMLInputElement.prototype, 'indeterminate');
const inputForm = /* @__PURE__ */ getter<HTMLInputElement, HTMLFormElement | null>(HTMLInputElement.prototype, 'form');
const inputValue = /* @__PURE__ */ getter<HTMLInputElement, string>(HTMLInputElement.prototype, 'value');

/** What a native check box or radio really holds, whatever the page has put in front of it. */
export const tick = { checkedOf, defaultCheckedOf, indeterminateOf, formOf: inputForm, valueOf: inputValue };

const textValue = /* @__PURE__ */ getter<HTMLTextAreaElement, string>(HTMLTextAreaElement.prototype, 'value');

/** What an input or a text area holds; undefined of anything else. */
export function fieldValueOf(of: Element): string | undefined {
  if (localName(of) === 'input') return inputValue(of as HTMLInputElement);
  return localName(of) === 'textarea' ? textValue(of as HTMLTextAreaElement) : undefined;
}

const namespaceOf = /* @__PURE__ */ getter<Element, string | null>(element, 'namespaceURI');
const labelControl = /* @__PURE__ */ getter<HTMLLabelElement, HTMLElement | null>(
  HTMLLabelElement.prototype,
  'control',
);

/** What a label belongs to. An element of another language that is called `label` is none. */
export const controlOf = (label: Element): Element | null =>
  namespaceOf(label) === 'http://www.w3.org/1999/xhtml' ? labelControl(label as HTMLLabelElement) : null;
