/** How much of an element is seen: its opacity, and that of a filter on it. 1 is all of it. */
export function opacityOf({ opacity, filter }: CSSStyleDeclaration): number {
  let seen = opacity === '' ? 1 : Number(opacity);
  if (!filter || filter === 'none') return seen;
  for (const [, amount, percent] of filter.matchAll(/\bopacity\(([\d.e-]+)(%?)\)/g)) {
    seen *= Math.min(1, Number(amount) / (percent === '%' ? 100 : 1));
  }
  return seen;
}
