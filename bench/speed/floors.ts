// The least that could be done: what nothing that finds and measures the candidates of a page can be faster than. No rule, no words.
import { ARIA, CONTROL, NATIVE, SELECT } from '../../src/collect/candidates.js';

const CONTROLS = `${NATIVE}, ${SELECT}, ${ARIA}`;

/** Is there a candidate? One query. */
export const query = (): number => document.querySelectorAll(CONTROL).length;

/** One pass over all elements and texts. */
export function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let seen = 0;
  while (walker.nextNode()) seen++;
  return seen;
}

// Open roots are looked for only where the page is known to have some: the floor is told, and a reader has to find out.
function controlsIn(root: Document | ShadowRoot, isPierced: boolean): Element[] {
  const here = [...root.querySelectorAll(CONTROLS)];
  if (!isPierced) return here;
  const hosts = [...root.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? [element.shadowRoot] : []));
  return [...here, ...hosts.flatMap((shadow) => controlsIn(shadow, true))];
}

const above = (element: Element): Element | null =>
  element.parentElement ?? (element.parentNode instanceof ShadowRoot ? element.parentNode.host : null);

/** Style and box of each control, its labels and every ancestor, each element once; all read, nothing written. */
export function read(isPierced: boolean): number {
  const known = new Set<Element>();
  let shown = 0;
  const measure = (from: Element) => {
    for (let at: Element | null = from; at && !known.has(at); at = above(at)) {
      known.add(at);
      const { display, visibility, opacity, position, overflow, clipPath, color } = getComputedStyle(at);
      const { x, y, width, height } = at.getBoundingClientRect();
      if (display + visibility + opacity + position + overflow + clipPath + color && x + y + width + height > 0)
        shown++;
    }
  };
  for (const control of controlsIn(document, isPierced)) {
    measure(control);
    for (const label of (control as HTMLInputElement).labels ?? []) measure(label);
  }
  return shown;
}

/** What the audit calls a candidate, for the table of pages. */
export const candidates = (): number => controlsIn(document, true).length;
