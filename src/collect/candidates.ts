import type { Root } from './walk.js';

export const NATIVE = 'input[type="checkbox" i], input[type="radio" i]';
export const SELECT = 'select:not([multiple])';
const ROLE = '[role="checkbox" i], [role="switch" i], [role="radio" i], [role="menuitemcheckbox" i]';
const PRESSED = '[aria-pressed]';
export const ARIA = `${ROLE}, ${PRESSED}`;
export const HIDDEN_FIELD = 'input[type="hidden" i]';

/** Custom elements cannot be selected by their hyphen; these are the words the kits in use name them by. */
export const CUSTOM_NAME = /-(?:.*-)?(?:checkbox|check|switch|toggle|radio|consent|tick)/;

/**
 * Whatever is a control by its markup, each kind of it by one test that nearly every element fails: asked as the lists above it takes a
 * browser twice to three times as long.
 */
export const CONTROL = `input:is(${NATIVE}, ${HIDDEN_FIELD}), ${SELECT}, [role]:is(${ROLE}), ${PRESSED}`;
// Apart from the others: in one query with them it costs half as much again.
const UNDEFINED = ':not(:defined)';

export const hasControl = (tree: Root): boolean => tree.querySelector(CONTROL) !== null;

/**
 * Whether the elements of the document, without its shadow roots, tell that the engine is worth loading. Costs two queries; asks for
 * no layout and no style. What only words or shadow roots tell is asked by `hasFurther`.
 */
export function hasCandidate(document: Document): boolean {
  if (hasControl(document)) return true;
  return Array.from(document.querySelectorAll(UNDEFINED)).some((element) => CUSTOM_NAME.test(element.localName));
}
