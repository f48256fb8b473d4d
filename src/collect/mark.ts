// What a painted tick or empty box looks like: glyphs, icon-font and state classes, pictures, the shapes of an SVG.
import type { ControlState } from '../model/facts.js';
import { canvasOf } from './canvas.js';
import { isOpaque } from './cover.js';
import type { Measure } from './measure.js';
import { allIn, attribute, localName, matches, paintedParent, textOf } from './natives.js';
import { opacityOf } from './see-through.js';

const TICKED_GLYPH = /[☑✓✔✅🗹☒🗷◉⦿🔘]/u;
const EMPTY_GLYPH = /[☐□▢◯○⬜🔲❑❏]/u;
// Icon fonts draw from the private use area; which glyph it is only the font knows, so the class has to say it.
const ICON_GLYPH = /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}]/u;

// Class words of icon fonts and kits. A word counts only as a whole part of a class, so that `reaction` is not `on`.
const OFF_CLASS =
  /(?:^|[-_\s])(?:un-?checked|not-?checked|unticked|unselected|inactive|off|blank|empty|outline-blank|square-o)(?=$|[-_\s])|(?:^|\s)fa-square(?=$|\s)/i;
const ON_CLASS = /(?:^|[-_\s])(?:checked|ticked|selected|active|agreed|on)(?=$|[-_\s])/i;
// Words that name the mark rather than its state: on only where the mark is really painted, since an empty box may be called
// "check" as well.
const MARK_CLASS = /(?:^|[-_\s])(?:check|tick|checkmark|check-square)(?=$|[-_\s])/i;
const ON_WORD = /(?:Checked|Ticked|Selected|Active|CheckBoxIcon|CheckBox)(?=$|[A-Z_\s-])/;
const OFF_WORD = /(?:Unchecked|OutlineBlank|Blank)/;

export function stateOfGlyph(text: string): ControlState {
  if (TICKED_GLYPH.test(text)) return 'on';
  return EMPTY_GLYPH.test(text) ? 'off' : 'unknown';
}

export const isGlyph = (text: string): boolean => stateOfGlyph(text) !== 'unknown' || ICON_GLYPH.test(text);

/** Reads a state out of class names, file names, titles: off first, since `unchecked` holds `checked`. */
export function stateOfWords(text: string, isPaintedMark = true): ControlState {
  if (!text) return 'unknown';
  if (OFF_CLASS.test(text) || OFF_WORD.test(text)) return 'off';
  if (ON_CLASS.test(text) || ON_WORD.test(text)) return 'on';
  return isPaintedMark && MARK_CLASS.test(text) ? 'on' : 'unknown';
}

const SAYING = ['class', 'data-state', 'data-icon', 'data-testid', 'aria-label', 'title', 'alt', 'href', 'xlink:href'];

/** State words on the element itself: class, icon name, alternative text, file name of the picture. */
export function stateOfAttributes(of: Element, isPaintedMark = true): ControlState {
  const said = SAYING.map((name) => attribute(of, name) ?? '');
  const file = (attribute(of, 'src') ?? '').startsWith('data:') ? '' : (attribute(of, 'src') ?? '').split(/[?#]/)[0]!;
  const name =
    file
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  return stateOfWords([...said, name].join(' '), isPaintedMark);
}

const shows = (of: Element, measure: Measure): boolean => {
  for (let at: Element | null = of; at; at = paintedParent(at)) {
    const style = measure.style(at);
    if (style.display === 'none' || style.visibility === 'hidden' || opacityOf(style) < 0.1) return false;
    if (localName(at) === 'svg') break;
  }
  return true;
};

/** An SVG of a box and a tick: an outline with another shape inside it is on, an outline alone is off. */
export function stateOfSvg(svg: Element, measure: Measure): ControlState {
  const said = [svg, ...allIn(svg, 'use, title, g, path')].map((part) =>
    localName(part) === 'title' ? stateOfWords(textOf(part) ?? '') : stateOfAttributes(part),
  );
  const outline = allIn(svg, 'rect, circle, ellipse').filter((shape) => shows(shape, measure));
  const inner = allIn(svg, 'path, polyline, line, polygon').filter((shape) => shows(shape, measure));
  if (said.includes('off')) return 'off';
  if (outline.length > 0) return inner.length > 0 ? 'on' : 'off';
  return said.includes('on') ? 'on' : 'unknown';
}

/** Text a pseudo-element paints, without its quotes; null where it paints nothing. */
export function pseudoText(style: CSSStyleDeclaration): string | null {
  const { content } = style;
  if (!content || content === 'none' || content === 'normal') return null;
  return /^(["']).*\1$/.test(content) ? content.slice(1, -1) : content;
}

const hasColour = (color: string): boolean =>
  color !== '' && color !== 'transparent' && !/^rgba\(.*,\s*0\)$/.test(color) && !/\/\s*0%?\s*\)$/.test(color);

function hasOutline(style: CSSStyleDeclaration): boolean {
  const border =
    Number.parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none' && hasColour(style.borderTopColor);
  const picture =
    (style.backgroundImage !== 'none' && style.backgroundImage !== '') || (style.maskImage ?? 'none') !== 'none';
  return border || picture || (style.boxShadow !== 'none' && style.boxShadow !== '');
}

/** A border, a ground or a picture of its own: something that can be a box. */
export const isPainted = (style: CSSStyleDeclaration): boolean => hasOutline(style) || hasColour(style.backgroundColor);

/** A plain patch in the very colour it lies on, such as the white dot of a blue box that is itself not to be seen. */
export function isPaintedLikeGround(of: Element, measure: Measure): boolean {
  const own = measure.style(of);
  if (hasOutline(own) || !isOpaque(own.backgroundColor)) return false;
  for (let at = paintedParent(of); at; at = paintedParent(at)) {
    const style = measure.style(at);
    if (style.visibility === 'hidden') continue;
    if (style.backgroundImage !== 'none') return false;
    if (hasColour(style.backgroundColor)) return style.backgroundColor === own.backgroundColor;
  }
  return own.backgroundColor === canvasOf(measure);
}

export const isPicture = (of: Element): boolean => matches(of, 'svg, img, canvas');
