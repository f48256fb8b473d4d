// The name of a control whose labels hold nothing but text: what the standard's algorithm says of it, without the many questions
// it asks of every element. Whatever else stands in a label is left to that algorithm.
import { labelElements, labelsOf } from './labels.js';
import type { Measure } from './measure.js';
import {
  attribute,
  childNodesOf,
  containsNode,
  firstChildrenOf,
  hasAttribute,
  isElement,
  kindOf,
  localName,
  textOf,
} from './natives.js';

// Elements that say nothing but what they hold, and have no role by which anything else would be said.
const PLAIN = new Set(
  'a abbr b bdi bdo big br cite div em font h1 h2 h3 h4 h5 h6 i label li mark ol p s small span strong sub sup u ul wbr'.split(
    ' ',
  ),
);
const SPEAKING = ['role', 'aria-label', 'aria-labelledby', 'aria-owns', 'contenteditable'];
const ROLES = /^\s*(?:checkbox|switch|radio|menuitemcheckbox)\s*$/;

interface Task {
  readonly control: Element;
  readonly measure: Measure;
  readonly concealed: boolean;
}

function isHidden(of: Element, { measure, concealed }: Task): boolean {
  if (concealed) return false;
  if (hasAttribute(of, 'hidden') || attribute(of, 'aria-hidden') === 'true') return true;
  const { display, visibility } = measure.style(of);
  return display === 'none' || visibility === 'hidden';
}

/** What a pseudo-element says. */
const painted = (content: string): string => (/^["'].*["']$/.test(content) ? content.slice(1, -1) : '');

/** The words in an element; null where it is not plain. */
function wordsIn(of: Element, task: Task): string | null {
  if (of === task.control) return '';
  if (!PLAIN.has(localName(of)) || SPEAKING.some((name) => hasAttribute(of, name))) return null;
  if (isHidden(of, task)) return firstChildrenOf(of, 1).length === 0 ? '' : null;
  const { measure } = task;
  let text = `${painted(measure.style(of, '::before').content)} `;
  for (const child of Array.from(childNodesOf(of))) {
    if (isElement(child)) {
      const words = wordsIn(child, task);
      if (words === null) return null;
      const apart = measure.style(child).display === 'inline' ? '' : ' ';
      text += apart + words + apart;
    } else if (kindOf(child) === Node.TEXT_NODE) text += textOf(child) ?? '';
  }
  return `${text} ${painted(measure.style(of, '::after').content)}`.trim();
}

/** The name that plain labels give a check box, a radio or a select; null where they do not, or more has a say in it. */
export function plainName(control: Element, measure: Measure, concealed: boolean): string | null {
  const labels = labelsOf(control, measure);
  if (labels.length === 0 || labels.length !== labelElements(control, measure).length) return null;
  if (attribute(control, 'aria-label') !== null || attribute(control, 'aria-labelledby') !== null) return null;
  if (!ROLES.test(attribute(control, 'role') ?? 'checkbox')) return null;
  // What two labels share is said once, by the first.
  if (labels.some((label) => labels.some((other) => other !== label && containsNode(label, other)))) return null;
  const task = { control, measure, concealed };
  if (isHidden(control, task)) return null;
  const words: string[] = [];
  for (const label of labels) {
    const said = wordsIn(label, task);
    if (said === null) return null;
    if (said !== '') words.push(said);
  }
  return words.join(' ').trim().replace(/\s\s+/g, ' ');
}
