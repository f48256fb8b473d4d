// The layers a painted mark is made of: elements and pseudo-elements, in it and beside it.
import { isOpaque } from './cover.js';
import type { Measure } from './measure.js';
import { allIn, childrenOf, isElement, localName, parentOf, textOf } from './natives.js';
import { groundsFrom, isSeeThrough } from './setting.js';
import { type Evidence, isPaintedLayer, ofElement, ofPseudo } from './tick-layer.js';

const MAX_PARTS = 14;
const MAX_BESIDE = 8;
const MAX_MARK_WIDTH = 80;
const MAX_MARK_HEIGHT = 64;

/** The mark, what it holds, and small wordless things beside it. */
export function partsOf(mark: Element, control: Element, measure: Measure): Element[] {
  const isSmall = (of: Element) => {
    const box = measure.box(of);
    return box.width <= MAX_MARK_WIDTH && box.height <= MAX_MARK_HEIGHT && (textOf(of) ?? '').trim().length <= 3;
  };
  const parent = parentOf(mark);
  const beside = isElement(parent) ? Array.from(childrenOf(parent)).slice(0, MAX_BESIDE) : [];
  const near = beside.filter((one) => one !== mark && one !== control && localName(one) !== 'input' && isSmall(one));
  const around = isElement(parent) ? [parent] : [];
  const inside = (of: Element) => allIn(of, ':not(svg *)').slice(0, MAX_PARTS);
  return [mark, ...inside(mark), ...near.flatMap((one) => [one, ...inside(one)]), ...around].filter(
    (part) => localName(part) !== 'input' || part === mark,
  );
}

/** A ground of its own that differs from what is around: filled, as boxes are when they are on. */
function isFilled(style: CSSStyleDeclaration, of: Element, measure: Measure): boolean {
  const fill = style.backgroundColor;
  if (isSeeThrough(fill)) return false;
  const [around] = groundsFrom(of, measure).grounds.filter((ground) => ground !== fill);
  return !(isWhite(fill) || fill === around) || !isOpaque(fill);
}

const isWhite = (color: string): boolean => {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1).map(Number);
  return parts?.every((part) => part >= 240) ?? false;
};

export interface Layer {
  readonly evidence: Evidence;
  readonly filled: boolean;
  readonly area: number;
  readonly paint: string;
}

export function layersOf(part: Element, isParent: boolean, measure: Measure): Layer[] {
  const layers: Layer[] = [];
  const note = (evidence: Evidence | null, style: CSSStyleDeclaration) => {
    if (!evidence) return;
    const { backgroundColor, borderTopColor, opacity, backgroundImage, content, transform } = style;
    const paint = [evidence, backgroundColor, borderTopColor, opacity, backgroundImage, content, transform].join();
    const area = Number.parseFloat(style.width) * Number.parseFloat(style.height) || 0;
    layers.push({ evidence, filled: isFilled(style, part, measure), area, paint });
  };
  if (!isParent) note(ofElement(part, measure), measure.style(part));
  if (!isPaintedLayer(measure.style(part))) return layers;
  for (const pseudo of ['::before', '::after'] as const)
    note(ofPseudo(measure.style(part, pseudo)), measure.style(part, pseudo));
  return layers;
}
