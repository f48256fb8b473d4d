import { AGREEMENT_HINT } from '../lexicon/agreement-hint.js';
import { allIn, textOf } from './natives.js';
import { openRoots } from './walk.js';

export const NATIVE = 'input[type="checkbox" i], input[type="radio" i]';
export const SELECT = 'select:not([multiple])';
export const ARIA =
  '[role="checkbox" i], [role="switch" i], [role="radio" i], [role="menuitemcheckbox" i], [aria-pressed]';
export const HIDDEN_FIELD = 'input[type="hidden" i]';

/** Custom elements cannot be selected by their hyphen; these are the words the kits in use name them by. */
export const CUSTOM_NAME = /-(?:.*-)?(?:checkbox|check|switch|toggle|radio|consent|tick)/;

const SENTINEL = `${NATIVE}, ${SELECT}, ${ARIA}, ${HIDDEN_FIELD}`;

/**
 * Whether the engine is worth loading here. Costs one query and one text test; asks for no layout and no style.
 * A control without any role can only be told by its words, so words of agreement count too.
 */
export function hasCandidate(document: Document): boolean {
  const root = document.documentElement;
  if (!root) return false;
  for (const tree of openRoots(document)) {
    if (tree.querySelector(SENTINEL)) return true;
    const text = tree === document ? textOf(document.body ?? root) : textOf(tree);
    if (text && AGREEMENT_HINT.test(text)) return true;
    if (tree === document && allIn(tree, ':not(:defined)').some((element) => CUSTOM_NAME.test(element.localName)))
      return true;
  }
  return false;
}
