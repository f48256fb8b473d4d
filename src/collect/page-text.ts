import { readableText } from './label.js';
import type { Measure } from './measure.js';
import { attribute, isElement, localName, matches, parentOf, textOf, walkerIn } from './natives.js';
import { tidy } from './text.js';
import type { Root } from './walk.js';

// A sample large enough that menus and footers do not outvote the body text (own judgement).
const SAMPLE = 300;
const OUTLINE_LENGTH = 4000;

/** Size most of the text is set in, px: each size weighs as much as the letters set in it. */
export function bodyFontSize(document: Document, measure: Measure): number | null {
  if (!measure.layout || !document.body) return null;
  const weights = new Map<number, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let at = walker.nextNode(), seen = 0; at && seen < SAMPLE; at = walker.nextNode()) {
    const parent = parentOf(at);
    const length = (textOf(at) ?? '').trim().length;
    if (length < 2 || !isElement(parent) || /^(?:script|style|noscript|template)$/.test(localName(parent))) continue;
    const style = measure.style(parent);
    if (style.display === 'none' || style.visibility === 'hidden') continue;
    seen++;
    const size = Number.parseFloat(style.fontSize);
    weights.set(size, (weights.get(size) ?? 0) + length);
  }
  const heaviest = [...weights].sort((a, b) => b[1] - a[1])[0];
  return heaviest ? heaviest[0] : null;
}

const OUTLINE = new Set(['h1', 'h2', 'h3', 'legend', 'button', 'input', 'a', 'title']);
const isOutline = (of: Element): boolean => {
  const name = localName(of);
  return OUTLINE.has(name) && (name !== 'input' || matches(of, '[type="submit" i]'));
};

/** One by one: a shop has ten thousand links, and the first hundred are enough. */
function* outlined(roots: readonly Root[]): Generator<Element> {
  for (const root of roots) {
    const walker = walkerIn(root, NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) if (isOutline(walker.currentNode as Element)) yield walker.currentNode as Element;
  }
}

/** Words of headings and buttons, by which the kind of page is told. */
export function outlineOf(roots: readonly Root[]): string {
  const parts: string[] = [];
  let length = 0;
  for (const element of outlined(roots)) {
    if (length > OUTLINE_LENGTH) break;
    const words = tidy(
      localName(element) === 'input' ? (attribute(element, 'value') ?? '') : readableText(element),
      80,
    );
    if (words === '') continue;
    parts.push(words);
    length += words.length;
  }
  return tidy(parts.join('\n'), OUTLINE_LENGTH);
}
