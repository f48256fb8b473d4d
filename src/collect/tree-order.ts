// Elements in the order of their tree. To compare two of them a browser walks from one to the other, so sorting the thousands of
// links of a flat list by comparing took a minute: many are put in order by one walk through their trees instead.
import { allIn, positionOf } from './natives.js';
import type { Root } from './walk.js';

// So few are compared sooner than a tree is walked (own judgement).
const FEW = 8;

const byPosition = (a: Element, b: Element): number => (positionOf(a, b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);

/** @param trees what they stand in, outer before inner; one that stands in none of them comes last */
export function inTreeOrder(elements: readonly Element[], trees: readonly (Root | Element)[]): Element[] {
  if (elements.length <= FEW) return [...elements].sort(byPosition);
  const left = new Set(elements);
  const found = trees.flatMap((tree) => allIn(tree, '*').filter((element) => left.delete(element)));
  return [...found, ...left];
}

/** Elements that are in order already, with some others put in their places. */
export function merged(ordered: readonly Element[], others: readonly Element[], tree: Root): Element[] {
  if (others.length === 0) return [...ordered];
  if (others.length > FEW) return inTreeOrder([...ordered, ...others], [tree]);
  const all = [...ordered];
  for (const other of others) {
    let [from, to] = [0, all.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (byPosition(all[middle] as Element, other) < 0) from = middle + 1;
      else to = middle;
    }
    all.splice(from, 0, other);
  }
  return all;
}
