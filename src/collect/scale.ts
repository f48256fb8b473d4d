/** By how much an element's own `transform` and `scale` change its area: 1 not at all, 0 to nothing. */
export function areaScale(style: CSSStyleDeclaration, transform: string = style.transform): number {
  const matrix =
    transform && transform !== 'none' ? /^matrix\(([^)]*)\)/.exec(transform)?.[1]?.split(',').map(Number) : undefined;
  const area = matrix ? Math.abs(matrix[0]! * matrix[3]! - matrix[1]! * matrix[2]!) : 1;
  const { scale } = style;
  if (!scale || scale === 'none') return area;
  const [sx = 1, sy = sx] = scale.split(' ').map(Number);
  return area * Math.abs(sx * sy);
}
