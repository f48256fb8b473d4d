import { readableText } from './label.js';
import type { Measure } from './measure.js';
import { allIn, attribute, isElement, localName, parentOf, textOf } from './natives.js';
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

const OUTLINE = 'h1, h2, h3, legend, button, input[type="submit" i], a, title';

/** Words of headings and buttons, by which the kind of page is told. */
export function outlineOf(roots: readonly Root[]): string {
  const parts: string[] = [];
  let length = 0;
  for (const element of roots.flatMap((root) => allIn(root, OUTLINE))) {
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

// A value shorter than this is in half of all words; masking it would tear labels apart.
const TYPED_LENGTH = 4;

/** What a person has typed on this page, so that a label that repeats it can be cleaned. It goes nowhere else. */
export function typedValues(roots: readonly Root[]): string[] {
  const fields = roots.flatMap((root) =>
    allIn(
      root,
      'input:not([type]), input[type="text" i], input[type="email" i], input[type="tel" i], input[type="search" i], textarea',
    ),
  );
  return fields
    .slice(0, 200)
    .map((field) => String((field as HTMLInputElement).value ?? '').trim())
    .filter((value) => value.length >= TYPED_LENGTH);
}
