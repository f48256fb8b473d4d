// Hints of lexicons are written as patterns; most only say of a letter or two that it may be another, and are a few plain stems.

/** What a pattern holds that more than one letter, or any, may stand for. */
const ODD = /[.*+{}^$\\]|\[[^\]]*-[^\]]+\]/;

/** The alternatives of a pattern: parted where no bracket is open. */
function alternativesOf(pattern: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of pattern) {
    if (char === '(' || char === '[') depth++;
    if (char === ')' || char === ']') depth--;
    if (char === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.filter((part) => part !== '');
}

const PART = /\(\?:((?:[^()]|\((?:[^()])*\))*)\)(\??)|\[([^\]]*)\](\??)|([^[\]()?])(\??)/gu;

/** Every text that an alternative finds: `personali[sz]ed` is two. */
function textsOf(alternative: string): string[] {
  let texts = [''];
  for (const [, group, isGroupLoose, letters, isClassLoose, letter, isLoose] of alternative.matchAll(PART)) {
    const choices = group !== undefined ? group.split('|').flatMap(textsOf) : [...(letters ?? letter ?? '')];
    if (isGroupLoose || isClassLoose || isLoose) choices.push('');
    texts = texts.flatMap((text) => choices.map((choice) => text + choice));
  }
  return texts;
}

const small = (text: string): string => text.toLowerCase().replaceAll('\u0307', '');

/** Each stem once, and none that a shorter one finds as well: languages share "newsletter", "cookies", "partner". */
export function leastStems(hints: readonly string[]): { readonly plain: string[]; readonly patterns: string[] } {
  const all = hints.flatMap(alternativesOf).map(small);
  const texts = [...new Set(all.filter((one) => !ODD.test(one)).flatMap(textsOf))];
  const plain = texts.filter((stem) => !texts.some((other) => other !== stem && stem.includes(other))).sort();
  return { plain, patterns: [...new Set(all.filter((one) => ODD.test(one)))].sort() };
}
