// How words are set: size, colour, and what lies under them.
import type { TextStyle } from '../model/facts.js';
import { isOpaque } from './cover.js';
import type { Measure } from './measure.js';
import { paintedParent } from './natives.js';
import { areaScale } from './scale.js';
import { hasUnderlay } from './underlay.js';

const isSeeThrough = (color: string): boolean =>
  color === '' || color === 'transparent' || color === 'rgba(0, 0, 0, 0)';

export function textStyleOf(of: Element, measure: Measure): TextStyle {
  const own = measure.style(of);
  const grounds: string[] = [];
  let groundIsImage = false;
  let ground: Element | null = null;
  let opacity = 1;
  let scale = 1;
  for (let at: Element | null = of; at; at = paintedParent(at)) {
    const style = measure.style(at);
    opacity *= Number(style.opacity || 1);
    scale *= Math.sqrt(areaScale(style));
    // A picture behind an opaque colour is not seen; one that comes first stays doubtful.
    if (ground || groundIsImage) continue;
    groundIsImage = style.backgroundImage !== 'none' && style.backgroundImage !== '';
    if (isSeeThrough(style.backgroundColor)) continue;
    grounds.push(style.backgroundColor);
    if (isOpaque(style.backgroundColor)) ground = at;
  }
  return {
    fontSize: Number.parseFloat(own.fontSize) * scale,
    fontWeight: Number.parseFloat(own.fontWeight) || 400,
    color: own.color,
    grounds,
    groundIsImage: groundIsImage || hasUnderlay(of, ground, measure),
    opacity,
  };
}
