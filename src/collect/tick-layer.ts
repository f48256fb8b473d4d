// What one layer of a painted mark shows: an element's own paint, or that of its `::before` or `::after`.
import { isPicture, pseudoText, stateOfAttributes, stateOfGlyph, stateOfSvg, stateOfWords } from './mark.js';
import type { Measure } from './measure.js';
import { allIn, attribute, childNodesOf, isElement, kindOf, localName, parentOf, textOf } from './natives.js';
import { areaScale } from './scale.js';
import { isSeeThrough } from './setting.js';

/**
 * `tick`: a mark that says on. `absent`: a mark that would say on, and is not shown. `empty`: an empty box that says off.
 * `box`: a border all round, which could hold a mark. `fill`: a ground of its own. `obscure`: painted, and what it shows cannot
 * be told.
 */
export type Evidence = 'tick' | 'absent' | 'empty' | 'box' | 'fill' | 'obscure';

// A mark fainter than this is not seen; see `conceal`.
const FAINTEST = 0.1;
// A tick of two borders is at least so large, and so is a dot (the smallest of the kits in use are 4 to 6 px).
const LEAST_PX = 3;
// Borders of empty boxes are 1 to 2 px of 14 to 20; a radio that is on may have one of 5 (own judgement).
const THICK = 0.2;
const ICON = /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}]/u;

const px = (value: string): number => Number.parseFloat(value) || 0;

export function isPaintedLayer(style: CSSStyleDeclaration): boolean {
  return (
    style.display !== 'none' &&
    style.visibility !== 'hidden' &&
    Number(style.opacity || 1) >= FAINTEST &&
    areaScale(style) > 0.01
  );
}

export function bordersOf(style: CSSStyleDeclaration): boolean[] {
  return (['Top', 'Right', 'Bottom', 'Left'] as const).map(
    (side) =>
      px(style[`border${side}Width`]) > 0 &&
      !/none|hidden/.test(style[`border${side}Style`]) &&
      !isSeeThrough(style[`border${side}Color`]),
  );
}

/** Two borders that meet, turned: the tick of most kits. Told by the transform even while its colour hides it. */
function isTurnedCorner(style: CSSStyleDeclaration): boolean {
  const matrix = /^matrix\(([^)]*)\)/.exec(style.transform)?.[1]?.split(',').map(Number);
  const turned = (matrix !== undefined && Math.abs(matrix[1]!) > 0.2) || /[1-9]/.test(style.rotate ?? '');
  const widths = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth];
  const [top, right, bottom, left] = widths.map((width) => px(width) > 0);
  return turned && top !== bottom && right !== left;
}

/** In a box of 9 px a tick is 2 px wide: too small to be sure of, and yet something is drawn. */
const cornerEvidence = (style: CSSStyleDeclaration): Evidence =>
  px(style.width) >= LEAST_PX && px(style.height) >= LEAST_PX ? 'tick' : 'obscure';

/** A picture behind: named after its state, or a drawing of lines alone, as a tick is. */
function ofPicture(style: CSSStyleDeclaration): Evidence | null {
  const image = style.backgroundImage;
  if (image === '' || image === 'none') return (style.maskImage ?? 'none') === 'none' ? null : 'obscure';
  const drawing = image.startsWith('url("data:image/svg+xml') ? decode(image) : null;
  if (drawing !== null) {
    const lines = /<(?:path|polyline|line|polygon)\b/.test(drawing);
    return lines && !/<(?:rect|circle|ellipse|image|use)\b/.test(drawing) ? 'tick' : 'obscure';
  }
  const name = /^url\("([^"]*)"\)$/.exec(image)?.[1]?.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  const said = stateOfWords(name.replace(/\.\w+$/, ''), false);
  if (said === 'on') return 'tick';
  return said === 'off' ? 'empty' : 'obscure';
}

function decode(image: string): string {
  try {
    return decodeURIComponent(image.replace(/\\"/g, '"'));
  } catch {
    return image;
  }
}

const glyphEvidence = (text: string): Evidence | null => {
  const state = stateOfGlyph(text);
  if (state === 'on') return 'tick';
  if (state === 'off') return 'empty';
  return ICON.test(text) ? 'obscure' : null;
};

export function ofPseudo(style: CSSStyleDeclaration): Evidence | null {
  const text = pseudoText(style);
  if (text === null) return null;
  const seen = isPaintedLayer(style);
  if (text !== '') {
    const glyph = glyphEvidence(text);
    if (!seen) return glyph === 'tick' ? 'absent' : null;
    // Any other letter in place of a mark may be one in a font of its own.
    return glyph ?? (text.trim().length <= 2 ? 'obscure' : null);
  }
  if (isTurnedCorner(style)) return !seen || !bordersOf(style).some(Boolean) ? 'absent' : cornerEvidence(style);
  return seen ? ofShape(style) : null;
}

/** A border or an inner shadow so thick that it is drawn as the mark itself. */
const isRing = (style: CSSStyleDeclaration): boolean =>
  px(style.borderTopWidth) > px(style.width) * THICK || (style.boxShadow ?? '').includes('inset');

/** An element or pseudo-element without words. */
function ofShape(style: CSSStyleDeclaration): Evidence | null {
  const picture = ofPicture(style);
  if (picture) return picture;
  const extra = bordersOf(style).some(Boolean) ? px(style.borderTopWidth) + px(style.borderBottomWidth) : 0;
  if (px(style.width) + extra < LEAST_PX || px(style.height) + extra < LEAST_PX) return null;
  if (bordersOf(style).some(Boolean)) return bordersOf(style).every(Boolean) && !isRing(style) ? 'box' : 'obscure';
  if (!isSeeThrough(style.backgroundColor)) return 'fill';
  return (style.boxShadow ?? 'none') !== 'none' && style.boxShadow !== '' ? 'obscure' : null;
}

// An icon lies in a wrapper or two that show and hide it.
const WRAPPERS = 3;

function isHiddenByWrapper(of: Element, measure: Measure): boolean {
  let at = parentOf(of);
  for (let step = 0; step < WRAPPERS && isElement(at); step++) {
    if (!isPaintedLayer(measure.style(at))) return true;
    at = parentOf(at);
  }
  return false;
}

/** A tick is one stroke; a cross is two, and says off where it stands for anything. */
const isOneStroke = (shapes: readonly Element[]): boolean =>
  shapes.length === 1 && (attribute(shapes[0] as Element, 'd')?.match(/m/gi)?.length ?? 1) <= 1;

function ofSvg(svg: Element, measure: Measure): Evidence {
  const state = stateOfSvg(svg, measure);
  if (state === 'off') return 'empty';
  const shapes = allIn(svg, 'path, polyline, line, polygon');
  const undrawn = (of: Element) => {
    const { strokeDasharray, strokeDashoffset } = measure.style(of);
    return /^[\d.]+/.test(strokeDasharray) && px(strokeDashoffset) >= px(strokeDasharray) && px(strokeDashoffset) > 0;
  };
  const hidden = (of: Element) => !isPaintedLayer(measure.style(of)) || undrawn(of);
  if (shapes.length > 0 && shapes.every(hidden)) return 'absent';
  if (isHiddenByWrapper(svg, measure)) return 'absent';
  if (state === 'on') return 'tick';
  // Lines alone, not filled: a tick. A filled shape may be the box itself.
  const isLine = isOneStroke(shapes) && shapes.every((shape) => /^none$/.test(measure.style(shape).fill));
  return isLine && allIn(svg, 'rect, circle, ellipse, use, image').length === 0 ? 'tick' : 'obscure';
}

export function ofElement(of: Element, measure: Measure): Evidence | null {
  const style = measure.style(of);
  const seen = isPaintedLayer(style);
  if (isPicture(of)) {
    if (localName(of) === 'svg') return seen ? ofSvg(of, measure) : 'absent';
    if (!seen) return null;
    const state = stateOfAttributes(of, false);
    return state === 'on' ? 'tick' : state === 'off' ? 'empty' : 'obscure';
  }
  const own = Array.from(childNodesOf(of))
    .filter((node) => kindOf(node) === Node.TEXT_NODE)
    .map((node) => textOf(node) ?? '')
    .join('')
    .trim();
  if (own !== '') {
    const glyph = own.length <= 3 ? glyphEvidence(own) : null;
    if (glyph) return seen ? glyph : glyph === 'tick' ? 'absent' : null;
    return null;
  }
  if (isTurnedCorner(style)) return !seen || !bordersOf(style).some(Boolean) ? 'absent' : cornerEvidence(style);
  return seen ? ofShape(style) : attribute(of, 'class') === null ? null : hiddenShape(style);
}

/** A dot or a picture that is there and not shown would be the mark. */
const hiddenShape = (style: CSSStyleDeclaration): Evidence | null =>
  style.display !== 'none' && ofPicture(style) === 'tick' ? 'absent' : null;
