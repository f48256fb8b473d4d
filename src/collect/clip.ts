// What `clip` and `clip-path` leave of a box. Only the shapes by which things are hidden are worked out: a `path()` or a
// `url()` is taken to leave everything.
import type { Box } from '../model/facts.js';
import { overlap } from './measure.js';

const NOTHING: Box = { x: 0, y: 0, width: 0, height: 0 };

function length(text: string | undefined, whole: number): number {
  const value = Number.parseFloat(text ?? '0') || 0;
  return text?.trim().endsWith('%') ? (value / 100) * whole : value;
}

function inset(text: string, box: Box): Box {
  const sides = text
    .split(/\bround\b/)[0]!
    .trim()
    .split(/\s+(?![^(]*\))/);
  const [top, right = top, bottom = top, left = right] = sides;
  const x = length(left, box.width);
  const y = length(top, box.height);
  return {
    x: box.x + x,
    y: box.y + y,
    width: Math.max(0, box.width - x - length(right, box.width)),
    height: Math.max(0, box.height - y - length(bottom, box.height)),
  };
}

function polygon(text: string, box: Box): Box {
  const points = text
    .replace(/^(nonzero|evenodd)\s*,/, '')
    .split(',')
    .map((point) => point.trim().split(/\s+/))
    .map(([x, y]) => ({ x: box.x + length(x, box.width), y: box.y + length(y, box.height) }));
  if (points.length < 3) return NOTHING;
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function round(text: string, box: Box): Box {
  const [size = '', at] = text.split(/\bat\b/);
  const reach = Math.hypot(box.width, box.height) / Math.SQRT2;
  const radius = /^\s*(|closest-side|farthest-side)\s*$/.test(size)
    ? reach / 2
    : length(size.trim().split(/\s+/)[0], reach);
  const [cx = '50%', cy = '50%'] = at?.trim().split(/\s+/) ?? [];
  const x = box.x + length(cx === 'center' ? '50%' : cx, box.width) - radius;
  const y = box.y + length(cy === 'center' ? '50%' : cy, box.height) - radius;
  return { x, y, width: radius * 2, height: radius * 2 };
}

/** The part of `box` that the element's own clipping leaves, or null when it clips nothing. */
export function clippedTo(style: CSSStyleDeclaration, box: Box): Box | null {
  const path = /^(inset|polygon|circle|ellipse)\((.*)\)/.exec(style.clipPath ?? '');
  if (path) {
    const shape = { inset, polygon, circle: round, ellipse: round }[path[1] as 'inset'];
    return overlap(shape(path[2] ?? '', box), box);
  }
  // The old `clip` works on absolutely placed boxes alone.
  const rect = /^rect\(([^)]*)\)/.exec(style.clip ?? '');
  if (!rect || !/absolute|fixed/.test(style.position)) return null;
  const [top, right, bottom, left] = rect[1]!.split(/[\s,]+/);
  const edge = (text: string | undefined, auto: number) => (text === 'auto' || !text ? auto : Number.parseFloat(text));
  const x = edge(left, 0);
  const y = edge(top, 0);
  return overlap(
    { x: box.x + x, y: box.y + y, width: edge(right, box.width) - x, height: edge(bottom, box.height) - y },
    box,
  );
}
