// Two slips in a short word, one more for every six letters: our own judgement, close to what git does.
const ALLOWED_SLIPS = 2;
const LETTERS_PER_EXTRA_SLIP = 6;

/** Edits (insert, drop, replace) that turn one word into the other. */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The names nearest to what was typed, best first; those that begin with it count as near. */
export function nearNames(typed: string, names: readonly string[], limit = 3): readonly string[] {
  const word = typed.toLowerCase();
  const allowed = ALLOWED_SLIPS + Math.floor(word.length / LETTERS_PER_EXTRA_SLIP);
  return names
    .map((name) => {
      const other = name.toLowerCase();
      return { name, distance: word !== '' && other.startsWith(word) ? 1 : distanceBetween(word, other) };
    })
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ name }) => name);
}

/** " Did you mean …?", or nothing. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const near = nearNames(typed, names);
  return near.length === 0 ? '' : ` Did you mean ${near.map((name) => `"${name}"`).join(', ')}?`;
}
