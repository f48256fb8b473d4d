// How words are set: size, colour, and what lies under them.
import type { TextStyle } from '../model/facts.js';
import { isOpaque } from './cover.js';
import type { Measure } from './measure.js';
import { paintedParent } from './natives.js';

const scaleOf = (style: CSSStyleDeclaration): number => {
  const matrix = /^matrix\(([^)]*)\)/
    .exec(style.transform ?? '')?.[1]
    ?.split(',')
    .map(Number);
  return matrix ? Math.sqrt(Math.abs(matrix[0]! * matrix[3]! - matrix[1]! * matrix[2]!)) : 1;
};

export function textStyleOf(of: Element, measure: Measure): TextStyle {
  const own = measure.style(of);
  const grounds: string[] = [];
  let groundIsImage = false;
  let ground = false;
  let opacity = 1;
  let scale = 1;
  for (let at: Element | null = of; at; at = paintedParent(at)) {
    const style = measure.style(at);
    opacity *= Number(style.opacity || 1);
    scale *= scaleOf(style);
    if (ground) continue;
    if (style.backgroundImage !== 'none' && style.backgroundImage !== '') groundIsImage = true;
    if (
      style.backgroundColor &&
      style.backgroundColor !== 'transparent' &&
      style.backgroundColor !== 'rgba(0, 0, 0, 0)'
    ) {
      grounds.push(style.backgroundColor);
      ground = isOpaque(style.backgroundColor);
    }
    // A picture behind an opaque colour is not seen; one that came first stays doubtful.
    if (groundIsImage) ground = true;
  }
  return {
    fontSize: Number.parseFloat(own.fontSize) * scale,
    fontWeight: Number.parseFloat(own.fontWeight) || 400,
    color: own.color,
    grounds,
    groundIsImage,
    opacity,
  };
}
