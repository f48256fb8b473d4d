// Which labels a control has. A browser that is asked for the labels of one control goes through all labels of the document, so
// they are asked the other way round: each label once a look for its control.
import { ARIA, NATIVE } from './candidates.js';
import type { Measure } from './measure.js';
import { allIn, attribute, closest, controlOf, kindOf, localName, rootOf } from './natives.js';
import type { Root } from './walk.js';

interface Tree {
  /** Labels of inputs and selects, in tree order. */
  readonly labels: ReadonlyMap<Element, readonly Element[]>;
  /** Labels by the id they name, for elements that do not know theirs by themselves. */
  readonly named: ReadonlyMap<string, readonly Element[]>;
  /** There is one control at most. */
  readonly isOfOne: boolean;
}

interface Known {
  readonly trees: Map<Node, Tree>;
  readonly tied: Map<Element, readonly Element[]>;
}

const looks = new WeakMap<Measure, Known>();

function knownOf(measure: Measure): Known {
  const known = looks.get(measure) ?? { trees: new Map(), tied: new Map() };
  looks.set(measure, known);
  return known;
}

function grouped<K>(labels: readonly Element[], keyOf: (label: Element) => K | null): Map<K, Element[]> {
  const groups = new Map<K, Element[]>();
  for (const label of labels) {
    const key = keyOf(label);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(label);
    else groups.set(key, [label]);
  }
  return groups;
}

function treeOf(of: Element, measure: Measure): Tree {
  const root = rootOf(of) as Root;
  const { trees } = knownOf(measure);
  const known = trees.get(root);
  if (known) return known;
  const isTree = 'querySelectorAll' in root;
  const labels = isTree ? allIn(root, 'label') : [];
  const tree = {
    labels: grouped(labels, controlOf),
    named: grouped(labels, (label) => attribute(label, 'for')),
    isOfOne: isTree && isShadow(root) && allIn(root, `${NATIVE}, ${ARIA}`).length <= 1,
  };
  trees.set(root, tree);
  return tree;
}

const isShadow = (root: Root): root is ShadowRoot => kindOf(root) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root;

/** The custom element whose one control this is: markup outside ties words to the element, not to what is inside. */
export function hostOf(control: Element, measure: Measure): Element | null {
  const root = rootOf(control) as Root;
  return isShadow(root) && treeOf(control, measure).isOfOne ? root.host : null;
}

/** Labels tied to an input or a select. Of other elements none are asked for: they are no consent. */
export const labelsOf = (of: Element, measure: Measure): readonly Element[] =>
  /^(?:input|select)$/.test(localName(of)) ? (treeOf(of, measure).labels.get(of) ?? []) : [];

/** Labels that name a custom element by its id. Others know theirs by themselves. */
function labelsOfCustom(of: Element, measure: Measure): readonly Element[] {
  const id = localName(of).includes('-') ? attribute(of, 'id') : null;
  return id ? (treeOf(of, measure).named.get(id) ?? []) : [];
}

function byId(of: Element, ids: string | null): Element[] {
  if (ids === null) return [];
  const root = rootOf(of) as Root;
  return ids.split(/\s+/).flatMap((id) => (id && 'getElementById' in root ? (root.getElementById(id) ?? []) : []));
}

function tiedTo(control: Element, measure: Measure): readonly Element[] {
  const named = byId(control, attribute(control, 'aria-labelledby'));
  const labels = [...labelsOf(control, measure), ...labelsOfCustom(control, measure)];
  const around = closest(control, 'label');
  const host = hostOf(control, measure);
  const ofHost = host ? labelElements(host, measure) : [];
  return [...new Set([...named, ...labels, ...(around ? [around] : []), ...ofHost])];
}

/** Elements that markup ties to the control as its words: labels, `aria-labelledby`, what wraps it. */
export function labelElements(control: Element, measure: Measure): readonly Element[] {
  const { tied } = knownOf(measure);
  const known = tied.get(control) ?? tiedTo(control, measure);
  tied.set(control, known);
  return known;
}
