// The phrases of a lexicon, indexed by their first word. The rest of a phrase is cut into words only once its first word
// was met: most phrases never are, and a page has to wait for the index.
import type { Concept, Lexicon } from './lexicon.js';
import { tokenise } from './tokens.js';

interface Part {
  /** Spellings of the word; with `isStem` its beginnings. */
  readonly words: readonly string[];
  readonly isStem: boolean;
  /** A gap lies before it. */
  readonly isFar: boolean;
}

export interface Phrase {
  readonly concept: Concept;
  /** What follows the first word. */
  rest(): readonly Part[];
}

export interface Index {
  readonly words: ReadonlyMap<string, readonly Phrase[]>;
  /** By the letters before a `*`. */
  readonly stems: ReadonlyMap<string, readonly Phrase[]>;
  /** Lengths those have. */
  readonly lengths: readonly number[];
}

const PLAIN = /^[a-z]+$/;

/** `personali[sz]ed` is two words at one price. */
function spellings(word: string): string[] {
  const found = word.includes('[') ? /\[(\p{L}+)\]/u.exec(word) : null;
  if (!found) return [word];
  return [...(found[1] ?? '')].flatMap((letter) => spellings(word.replace(found[0], letter)));
}

function wordsIn(text: string): string[] {
  return PLAIN.test(text) ? [text] : tokenise(text).map((token) => token.forms[0] ?? '');
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  for (const piece of text.split(/(?=…)|\s+/)) {
    const isFar = piece.startsWith('…');
    const isStem = piece.endsWith('*');
    const [first = '', ...others] = spellings(piece.slice(isFar ? 1 : 0, isStem ? -1 : undefined));
    const words = wordsIn(first);
    words.forEach((word, at) => {
      // A word with more than one spelling is one word.
      const all = words.length === 1 ? [word, ...others.flatMap(wordsIn)] : [word];
      parts.push({ words: all, isStem: isStem && at === words.length - 1, isFar: isFar && at === 0 });
    });
  }
  return parts;
}

class Entry implements Phrase {
  readonly concept: Concept;
  private written: string;
  private parts: readonly Part[] | null = null;

  constructor(concept: Concept, written: string) {
    this.concept = concept;
    this.written = written;
  }

  rest(): readonly Part[] {
    this.parts ??= partsOf(this.written);
    return this.parts;
  }
}

/** Where the first word of a phrase ends: at a space, hyphen or gap, or after one character of a script without spaces. */
function endOfFirst(phrase: string, isDense: boolean): number {
  if (isDense) return (phrase.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
  for (let at = 0; at < phrase.length; at++) {
    const char = phrase[at];
    if (char === ' ' || char === '-' || char === '…') return at;
  }
  return phrase.length;
}

function build({ phrases, script }: Lexicon): Index {
  const words = new Map<string, Phrase[]>();
  const stems = new Map<string, Phrase[]>();
  const lengths = new Set<number>();
  // Many phrases begin with the same word: it is cut up once.
  const heads = new Map<string, Phrase[][]>();
  const listsOf = (head: string): Phrase[][] => {
    const [part] = partsOf(head);
    return (part?.words ?? []).map((word) => {
      const into = part?.isStem ? stems : words;
      if (part?.isStem) lengths.add(word.length);
      const list = into.get(word) ?? [];
      into.set(word, list);
      return list;
    });
  };
  for (const [concept, text] of Object.entries(phrases)) {
    for (const written of text.split('|')) {
      const phrase = written.trim();
      const end = endOfFirst(phrase, script === 'han');
      const head = phrase.slice(0, end);
      const lists = heads.get(head) ?? listsOf(head);
      heads.set(head, lists);
      const entry = new Entry(concept as Concept, phrase.slice(phrase[end] === '-' ? end + 1 : end));
      for (const list of lists) list.push(entry);
    }
  }
  return { words, stems, lengths: [...lengths] };
}

const built = new WeakMap<Lexicon, Index>();

/** The index of a lexicon, made when it is first asked for. */
export function indexOf(lexicon: Lexicon): Index {
  const known = built.get(lexicon);
  if (known) return known;
  const index = build(lexicon);
  built.set(lexicon, index);
  return index;
}
