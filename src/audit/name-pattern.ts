// Controls are named by their words, as a person reads them: all of them, or a pattern that is found in them.

/** All the words as text, or a pattern. */
export type NamePattern = string | RegExp;

// JSON knows no regular expressions: there a text between slashes is one.
const BETWEEN_SLASHES = /^\/(.+)\/([a-z]*)$/su;

// `g` and `y` remember where they stopped, and would answer differently the second time.
const withoutMemory = (flags: string): string => flags.replace(/[gy]/g, '');

/** What is meant by a name as it was written. Null where its pattern cannot be read. */
export function patternIn(said: NamePattern): NamePattern | null {
  const [, source, flags = ''] =
    typeof said === 'string' ? (BETWEEN_SLASHES.exec(said) ?? []) : ['', said.source, said.flags];
  if (source === undefined) return said;
  try {
    return new RegExp(source, withoutMemory(flags));
  } catch {
    return null;
  }
}

/** How words are compared everywhere: neither capital letters nor spaces tell two controls apart. */
export const plainWords = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

export function isNamed(said: NamePattern, words: string): boolean {
  const pattern = patternIn(said);
  if (pattern === null) return false;
  return typeof pattern === 'string' ? plainWords(pattern) === plainWords(words) : pattern.test(words);
}
