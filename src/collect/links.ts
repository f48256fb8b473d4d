import { readableText } from './label.js';
import { allIn, containsNode } from './natives.js';
import { clean } from './text.js';
import { inTreeOrder } from './tree-order.js';
import type { Typed } from './typed.js';

const LINKS = 'a[href], [role="link" i], button, [role="button" i]';
const MAX_LINKS = 10;
const LINK_LENGTH = 120;

/**
 * Words of the links that stand among some words, in tree order.
 * @param text the words; a link elsewhere in the same element is not among them
 */
export function linksAmong(holders: readonly Element[], text: string, typed: Typed, not?: Element): string[] {
  const links = new Set([...new Set(holders)].flatMap((holder) => [...allIn(holder, LINKS)]));
  // A text that was cut may have lost the words of its last link.
  const isCut = text.endsWith('…');
  const free = [...links].filter((link) => !not || !containsNode(link, not));
  return inTreeOrder(free, holders)
    .map((link) => clean(readableText(link), typed, LINK_LENGTH))
    .filter((words) => words !== '' && (isCut || text.includes(words.replace(/…$/, ''))))
    .slice(0, MAX_LINKS);
}
