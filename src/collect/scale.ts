/** By how much an element's own `transform` and `scale` change its area: 1 not at all, 0 to nothing. */
export function areaScale(style: CSSStyleDeclaration): number {
  const matrix = /^matrix\(([^)]*)\)/
    .exec(style.transform ?? '')?.[1]
    ?.split(',')
    .map(Number);
  const area = matrix ? Math.abs(matrix[0]! * matrix[3]! - matrix[1]! * matrix[2]!) : 1;
  const [sx = 1, sy = sx] = (style.scale && style.scale !== 'none' ? style.scale : '1').split(' ').map(Number);
  return area * Math.abs(sx * sy);
}
