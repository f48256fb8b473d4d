// What a page wrote comes to us as data. An object among it must never be taken for an element: only strings are shown.

/** A string as it is, a number or a yes as text, and nothing of anything else. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
