// What a surface says, as it is read: through shadow roots, without what is not shown and without its buttons.
import type { Measure } from './measure.js';
import { childNodesOf, isElement, kindOf, localName, shadowOf, textOf } from './natives.js';

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'select', 'textarea', 'option']);
// More than a notice has; what follows is a list of partners.
const ENOUGH = 8000;
const MAX_DEPTH = 200;

function childrenAsPainted(of: Element): Node[] {
  const shadow = shadowOf(of);
  if (shadow) return Array.from(childNodesOf(shadow));
  if (localName(of) === 'slot') {
    const given = (of as HTMLSlotElement).assignedNodes();
    if (given.length > 0) return given;
  }
  return Array.from(childNodesOf(of));
}

/** @param skip elements whose words are left out: buttons that stand by themselves, surfaces inside this one */
export function textOfSurface(surface: Element, measure: Measure, skip: (element: Element) => boolean): string {
  const isHidden = measure.style(surface).display === 'none';
  let text = '';
  const add = (node: Node, depth: number): void => {
    if (text.length > ENOUGH || depth > MAX_DEPTH) return;
    if (kindOf(node) === Node.TEXT_NODE) text += textOf(node) ?? '';
    if (!isElement(node) || UNREAD.has(localName(node))) return;
    if (node !== surface && (skip(node) || (!isHidden && measure.style(node).display === 'none'))) return;
    for (const child of childrenAsPainted(node)) add(child, depth + 1);
    text += ' ';
  };
  add(surface, 0);
  return text;
}
