// A form's own properties can be replaced by inputs named after them (`<input name="parentNode">`), in Chromium even in
// an isolated world. Every property of an element that may be a form is therefore read through its prototype's getter,
// captured here before the page has run.

type Getter<T, R> = (of: T) => R;

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

export const parentOf = getter<Node, Node | null>(node, 'parentNode');
export const nextOf = getter<Node, Node | null>(node, 'nextSibling');
export const textOf = getter<Node, string | null>(node, 'textContent');
export const kindOf = getter<Node, number>(node, 'nodeType');
export const childNodesOf = getter<Node, NodeListOf<ChildNode>>(node, 'childNodes');
export const rootOf = method<Node, [], Node>(node, 'getRootNode');
export const containsNode = method<Node, [Node | null], boolean>(node, 'contains');
export const positionOf = method<Node, [Node], number>(node, 'compareDocumentPosition');
export const attribute = method<Element, [string], string | null>(element, 'getAttribute');
export const hasAttribute = method<Element, [string], boolean>(element, 'hasAttribute');
export const matches = method<Element, [string], boolean>(element, 'matches');
export const closest = method<Element, [string], Element | null>(element, 'closest');
export const rectOf = method<Element, [], DOMRect>(element, 'getBoundingClientRect');
export const localName = getter<Element, string>(element, 'localName');
export const childrenOf = getter<Element, HTMLCollection>(element, 'children');
export const shadowOf = getter<Element, ShadowRoot | null>(element, 'shadowRoot');
export const slotOf = getter<Element, HTMLSlotElement | null>(element, 'assignedSlot');
export const allIn = (of: ParentNode & Node, selector: string): Element[] => {
  const query = kindOf(of) === Node.ELEMENT_NODE ? queryInElement : queryInFragment;
  return Array.from(query(of as Element & Document, selector));
};

const queryInElement = method<Element, [string], NodeListOf<Element>>(element, 'querySelectorAll');
const documentQuery = method<Document, [string], NodeListOf<Element>>(Document.prototype, 'querySelectorAll');
const fragmentQuery = method<DocumentFragment, [string], NodeListOf<Element>>(
  DocumentFragment.prototype,
  'querySelectorAll',
);
const queryInFragment = (of: Document, selector: string): NodeListOf<Element> =>
  kindOf(of) === Node.DOCUMENT_NODE
    ? documentQuery(of, selector)
    : fragmentQuery(of as unknown as DocumentFragment, selector);

export const isElement = (of: Node | null): of is Element => of !== null && kindOf(of) === Node.ELEMENT_NODE;

/** Parent as it is painted: the slot a child is put into, and the host above a shadow root. */
export function paintedParent(of: Element): Element | null {
  const slot = slotOf(of);
  if (slot) return slot;
  const parent = parentOf(of);
  if (isElement(parent)) return parent;
  return parent && kindOf(parent) === Node.DOCUMENT_FRAGMENT_NODE ? ((parent as ShadowRoot).host ?? null) : null;
}

const checkedOf = getter<HTMLInputElement, boolean>(HTMLInputElement.prototype, 'checked');
const defaultCheckedOf = getter<HTMLInputElement, boolean>(HTMLInputElement.prototype, 'defaultChecked');
const indeterminateOf = getter<HTMLInputElement, boolean>(HTMLInputElement.prototype, 'indeterminate');
const inputForm = getter<HTMLInputElement, HTMLFormElement | null>(HTMLInputElement.prototype, 'form');
const inputValue = getter<HTMLInputElement, string>(HTMLInputElement.prototype, 'value');

/** What a native check box or radio really holds, whatever the page has put in front of it. */
export const tick = { checkedOf, defaultCheckedOf, indeterminateOf, formOf: inputForm, valueOf: inputValue };

const inputLabels = getter<HTMLInputElement, NodeListOf<HTMLLabelElement> | null>(HTMLInputElement.prototype, 'labels');
const selectLabels = getter<HTMLSelectElement, NodeListOf<HTMLLabelElement>>(HTMLSelectElement.prototype, 'labels');

/** Labels tied to an input or a select; nothing else has any that forms know of. */
export function labelsOf(of: Element): HTMLLabelElement[] {
  if (localName(of) === 'input') return Array.from(inputLabels(of as HTMLInputElement) ?? []);
  return localName(of) === 'select' ? Array.from(selectLabels(of as HTMLSelectElement)) : [];
}
