// Whether any of two thousand stems stands in a text. It is asked of whole pages, most of them once, so that making it ready counts as
// much as reading: as one regular expression it took a browser some 8 ms to make, and then twenty times as long a letter.
const HEAD = 4;
const TABLE = 1 << 15;

// Of the last four letters: what is older has been pushed out.
const keyOf = (key: number, code: number): number => ((key << 4) ^ code) & (TABLE - 1);

interface Stems {
  readonly stems: readonly string[];
  /** By the key of a head: the number of a stem that begins so, and by that of the next one; 0 ends. */
  readonly first: Uint16Array;
  readonly next: Uint16Array;
  readonly others: RegExp;
}

function made(lines: readonly string[], patterns: readonly string[]): Stems {
  const stems = lines.join('|').split('|');
  const first = new Uint16Array(TABLE);
  const next = new Uint16Array(stems.length + 1);
  const others = [...patterns];
  for (let at = 0; at < stems.length; at++) {
    const stem = stems[at] as string;
    if (stem.length < HEAD) {
      others.push(stem);
      continue;
    }
    let key = 0;
    for (let letter = 0; letter < HEAD; letter++) key = keyOf(key, stem.charCodeAt(letter));
    next[at + 1] = first[key] as number;
    first[key] = at + 1;
  }
  return { stems, first, next, others: new RegExp(others.join('|')) };
}

function stands({ stems, first, next, others }: Stems, text: string): boolean {
  let key = 0;
  for (let at = 0; at < text.length; at++) {
    key = keyOf(key, text.charCodeAt(at));
    for (let stem = first[key] as number; stem !== 0; stem = next[stem] as number) {
      if (text.startsWith(stems[stem - 1] as string, at - HEAD + 1)) return true;
    }
  }
  return others.test(text);
}

export interface Hint {
  test(text: string): boolean;
}

/**
 * Each line is stems, or patterns, parted by `|`.
 * @param stems small letters
 * @param patterns what can be no plain stem
 */
export function hintOf(stems: readonly string[], patterns: readonly string[]): Hint {
  // Made at the first question: most documents are never asked about.
  let all: Stems | undefined;
  return {
    test(text) {
      all ??= made(stems, patterns);
      // Small letters against small letters. The dot is what is left of a Turkish capital.
      return stands(all, text.toLowerCase().replaceAll('\u0307', ''));
    },
  };
}
