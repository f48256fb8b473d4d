// What the elements of a document do not tell by themselves: its words, and what stands in its shadow roots.
import { AGREEMENT_HINT } from '../lexicon/agreement-hint.js';
import { hasControl } from './candidates.js';
import { seldomAsker } from './closed-roots.js';
import { MAX_DEPTH, shadowRootsIn } from './hosts.js';
import { textOf } from './natives.js';
import type { Root } from './walk.js';

/**
 * Whether words of agreement stand in a document, or anything to audit in its shadow roots. A control without any role can only
 * be told by its words, so they count as a candidate does. Asks for no layout and no style. Shadow roots are looked for last: finding them
 * asks every element.
 * @param mostAsked how many elements that are hardly ever hosts are asked for a closed root, which is slow
 */
export function hasFurther(document: Document, mostAsked: number): boolean {
  const askSeldom = seldomAsker(mostAsked);
  let level: Root[] = [document];
  for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth++) {
    if (level.some((tree) => tree !== document && hasControl(tree)) || level.some(hasWords)) return true;
    level = level.flatMap((root) => shadowRootsIn(root, askSeldom));
  }
  return false;
}

function hasWords(tree: Root): boolean {
  const top = 'body' in tree ? (tree.body ?? tree.documentElement) : tree;
  return top !== null && AGREEMENT_HINT.test(textOf(top) ?? '');
}
