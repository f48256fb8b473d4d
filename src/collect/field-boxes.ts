// Where a document may show what a person typed, so that a picture of it can be masked.
import type { Box } from '../model/facts.js';
import { closedRootOf, findClosedRoot } from './closed-roots.js';
import { EDITABLE } from './fields.js';
import { allIn, matches, rectOf } from './natives.js';
import { openRoots, type Root } from './walk.js';

/** What a person may have typed into or chosen from, in the words of CSS. */
const FIELDS =
  'input:not([type=checkbox i], [type=radio i], [type=button i], [type=submit i], [type=reset i], [type=image i], ' +
  `[type=hidden i]), textarea, select, [role=combobox i], ${EDITABLE}`;

const plain = ({ x, y, width, height }: DOMRect): Box => ({ x, y, width, height });

const hasSize = ({ width, height }: Box): boolean => width > 0 && height > 0;

/** Where fields stand that only we can see, since their shadow root is closed; in the document of this frame. */
export function hiddenFieldBoxes(): readonly Box[] {
  const isClosed = (root: Root) => 'host' in root && closedRootOf(root.host) === root;
  return openRoots(document)
    .filter(isClosed)
    .flatMap((root) => allIn(root, FIELDS))
    .map((field) => {
      const { x, y, width, height } = rectOf(field);
      return { x: x + scrollX, y: y + scrollY, width, height };
    });
}

/** What is written in an element that is edited may stand out of it. */
function written(edited: Element): readonly Box[] {
  const range = document.createRange();
  range.selectNodeContents(edited);
  return Array.from(range.getClientRects(), plain);
}

/** All fields of this document, in the viewport of its frame. A document that is edited as a whole is a field as a whole. */
export function fieldBoxes(): readonly Box[] {
  if (document.designMode === 'on') return [{ x: 0, y: 0, width: innerWidth, height: innerHeight }];
  return openRoots(document, findClosedRoot)
    .flatMap((root) => allIn(root, FIELDS))
    .flatMap((field) => [plain(rectOf(field)), ...(matches(field, EDITABLE) ? written(field) : [])])
    .filter(hasSize);
}
