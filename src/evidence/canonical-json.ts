// One value, one text: keys in the order of their code units, no chance left to whoever made the object.

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, inOrder(one)]));
}

/** On one line: what hashes are made over, and a line of a log. */
export const canonicalJson = (value: unknown): string => JSON.stringify(inOrder(value));

/** Over many lines, for files that people open and search. */
export const readableJson = (value: unknown): string => `${JSON.stringify(inOrder(value), null, 2)}\n`;
