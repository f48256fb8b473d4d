// How words stand in a surface: whether any are cut off, and which of them a person sees that no catalogue says.
import { outside } from '../../locales/pseudo.js';

// Fractions of a pixel are rounded both ways.
const SLACK = 1.5;

const nameOf = (element: Element): string =>
  `${element.tagName.toLowerCase()}: ${element.textContent?.trim().slice(0, 80)}`;

// What is only read aloud stands in a single pixel: no one sees it cut off.
const SPOKEN_ALONE = '.unseen';

/** Around everything a person reads in it. */
function textBox(element: Element): DOMRect {
  const range = element.ownerDocument.createRange();
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement?.closest(SPOKEN_ALONE)) continue;
    range.selectNodeContents(walker.currentNode);
    const box = range.getBoundingClientRect();
    if (box.width > 0) boxes.push(box);
  }
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const width = Math.max(...boxes.map((box) => box.right)) - left;
  const height = Math.max(...boxes.map((box) => box.bottom)) - top;
  return boxes.length > 0 ? new DOMRect(left, top, width, height) : new DOMRect();
}

const sticksOut = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.width > 0 &&
  (inner.left < outer.left - SLACK ||
    inner.right > outer.right + SLACK ||
    inner.top < outer.top - SLACK ||
    inner.bottom > outer.bottom + SLACK);

/** What is wider or higher than the place it has: within itself, out of its button, out of the surface. */
export function cutOff(surface: HTMLElement): readonly string[] {
  const edge = surface.getBoundingClientRect();
  return [...surface.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.checkVisibility() && element.textContent !== '' && !element.matches('option'))
    .filter((element) => !element.closest(SPOKEN_ALONE))
    .filter((element) => {
      const isClipping = getComputedStyle(element).overflowX !== 'visible';
      const isScrolled = isClipping && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + SLACK;
      const isPressed = element.matches('button, summary, label');
      const text = textBox(element);
      const isSideways = text.width > 0 && (text.left < edge.left - SLACK || text.right > edge.right + SLACK);
      return isScrolled || isSideways || (isPressed && sticksOut(text, element.getBoundingClientRect()));
    })
    .map(nameOf);
}

const SPOKEN = [
  'aria-label',
  'title',
  'alt',
  'placeholder',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
];

/**
 * What a person reads or hears of a surface that stands in no brackets. The page's own words (`bdi`), the names languages have for
 * themselves, the brand and figures are in every language what they are.
 */
export function hardCoded(surface: HTMLElement): readonly string[] {
  const copy = surface.cloneNode(true) as HTMLElement;
  for (const own of copy.querySelectorAll('bdi, option[lang], .brand')) own.remove();
  const spoken = [copy, ...copy.querySelectorAll('*')].flatMap((one) =>
    SPOKEN.map((name) => one.getAttribute(name) ?? ''),
  );
  return [copy.textContent ?? '', ...spoken].map(outside).filter((left) => /\p{L}/u.test(left));
}
