import { atOnce, type Steps } from '../model/steps.js';
import { asksForClosedRoots, type findClosedRoot, seldomAsker } from './closed-roots.js';
import { closedRootIn, HOSTS, MAX_DEPTH } from './hosts.js';
import { allIn, localName, parentOf, shadowOf, walkerIn } from './natives.js';

// So many elements take a millisecond at most (measured on two slow cores).
const STRIDE = 250;

export type Root = Document | ShadowRoot;

/** Called with every element of every tree, tree by tree. */
export type Visit = (root: Root, element: Element, name: string) => void;

type AskSeldom = typeof findClosedRoot;

/**
 * The document and every shadow root in it that can be read, outer before inner.
 * @param askSeldom about elements that are hardly ever hosts: in turns, or, where nothing may be missed, each
 */
export const openRoots = (document: Document, askSeldom: AskSeldom = seldomAsker()): Root[] =>
  atOnce(walkTrees(document, () => {}, askSeldom));

/** The same in steps, with every element on the way. */
export function* walkTrees(document: Document, visit: Visit, askSeldom = seldomAsker()): Steps<Root[]> {
  const roots: Root[] = [document];
  let level: Root[] = [document];
  for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth++) {
    const inner: ShadowRoot[] = [];
    for (const root of level) yield* walkTree(root, visit, askSeldom, inner);
    level = inner;
    roots.push(...level);
  }
  return roots;
}

function* walkTree(root: Root, visit: Visit, askSeldom: AskSeldom, inner: ShadowRoot[]): Steps<void> {
  const slotted = asksForClosedRoots() ? new Set(allIn(root, '[slot]').map(parentOf)) : null;
  const walker = walkerIn(root, NodeFilter.SHOW_ELEMENT);
  for (let seen = 1; walker.nextNode(); seen++) {
    if (seen % STRIDE === 0) yield;
    const element = walker.currentNode as Element;
    const name = localName(element);
    visit(root, element, name);
    if (!HOSTS.has(name) && !name.includes('-')) continue;
    const shadow = shadowOf(element) ?? (slotted && closedRootIn(element, name, slotted, askSeldom));
    if (shadow) inner.push(shadow);
  }
}
