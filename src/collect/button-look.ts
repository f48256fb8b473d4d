// How something to press is painted: what makes one choice stand out from another.
import type { Look } from '../model/facts.js';
import { isOpaque } from './cover.js';
import { longestTextHolder } from './label.js';
import type { Measure } from './measure.js';
import { containsNode, paintedParent } from './natives.js';
import { groundsFrom, isSeeThrough, textStyleOf } from './setting.js';

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
// A ring drawn as a shadow: no offset, no blur, a spread.
const RING = /^(rgba?\([^)]*\)|color\([^)]*\)|okl\w+\([^)]*\))\s+0px\s+0px\s+0px\s+([\d.]+)px(?:\s+inset)?/;

function borderOf(style: CSSStyleDeclaration): { border: number; borderColor: string | null } {
  let border = 0;
  let borderColor: string | null = null;
  for (const side of SIDES) {
    const width = Number.parseFloat(style[`border${side}Width`]) || 0;
    const color = style[`border${side}Color`];
    if (/none|hidden/.test(style[`border${side}Style`]) || isSeeThrough(color) || width <= border) continue;
    border = width;
    borderColor = color;
  }
  const ring = border === 0 ? RING.exec(style.boxShadow ?? '') : null;
  return ring && !isSeeThrough(ring[1]!) ? { border: Number(ring[2]), borderColor: ring[1]! } : { border, borderColor };
}

/** The element and what it holds around its words, outside in: kits paint the ground on any of them. */
function layersOf(of: Element, words: Element): Element[] {
  const layers: Element[] = [];
  for (let at: Element | null = words; at; at = paintedParent(at)) {
    layers.unshift(at);
    if (at === of) return layers;
  }
  return [of];
}

export function lookOf(of: Element, measure: Measure): Look {
  const holder = longestTextHolder(of, measure);
  const words = holder && containsNode(of, holder) ? holder : of;
  const layers = layersOf(of, words).map((layer) => measure.style(layer));
  const filled = layers.filter((style) => !isSeeThrough(style.backgroundColor)).at(-1);
  const bordered = layers.map(borderOf).find(({ border }) => border > 0);
  const around = groundsFrom(paintedParent(of), measure);
  return {
    style: textStyleOf(words, measure),
    fill: filled?.backgroundColor ?? null,
    fillIsImage: layers.some(({ backgroundImage }) => backgroundImage !== 'none' && backgroundImage !== ''),
    border: bordered?.border ?? 0,
    borderColor: bordered?.borderColor ?? null,
    underlined: layers.some(({ textDecorationLine }) => (textDecorationLine ?? '').includes('underline')),
    around: around.grounds,
    aroundIsImage: around.groundIsImage,
  };
}

/** Drawn as running text: no ground, no border, nothing that makes it a button. */
export const isBare = (look: Look): boolean =>
  !look.fillIsImage &&
  look.border === 0 &&
  (look.fill === null || (isOpaque(look.fill) && look.fill === look.around[0]));
