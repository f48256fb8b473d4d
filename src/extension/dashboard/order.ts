// More rows than a browser can hold: a rank and a place share one number, which native sorting is quick at.
const PLACES = 2 ** 21;

/** Rows by rank, the lowest first; equals stay as they stood. */
export function orderBy(rows: ArrayLike<number>, rankOf: (row: number) => number): Uint32Array {
  const places = Float64Array.from(rows, (row, place) => rankOf(row) * PLACES + place).sort();
  return Uint32Array.from(places, (place) => rows[place % PLACES]!);
}
