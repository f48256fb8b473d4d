// The phrases of a lexicon, indexed by their first word. Until its first word was met a phrase is no more than the place where it is
// written: most never are, a page has to wait for the index, and it stays in memory with the page.
import type { Concept, Vocabulary } from './lexicon.js';
import { isDense } from './script.js';
import { formsFor, type Token, tokenise } from './tokens.js';

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

/** Phrases by how they begin. */
export interface Beginnings {
  get(beginning: string): readonly Phrase[] | undefined;
}

export interface Index {
  readonly words: Beginnings;
  /** By the letters before a `*`. */
  readonly stems: Beginnings;
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

type Forms = (token: Token) => readonly string[];

function wordsIn(text: string, forms: Forms): string[] {
  return PLAIN.test(text) ? [text] : tokenise(text).map((token) => forms(token)[0] ?? '');
}

function partsOf(text: string, forms: Forms): Part[] {
  const parts: Part[] = [];
  for (const piece of text.split(/(?=…)|\s+/)) {
    const isFar = piece.startsWith('…');
    const isStem = piece.endsWith('*');
    const [first = '', ...others] = spellings(piece.slice(isFar ? 1 : 0, isStem ? -1 : undefined));
    const words = wordsIn(first, forms);
    words.forEach((word, at) => {
      // A word with more than one spelling is one word.
      const all = words.length === 1 ? [word, ...others.flatMap((other) => wordsIn(other, forms))] : [word];
      parts.push({ words: all, isStem: isStem && at === words.length - 1, isFar: isFar && at === 0 });
    });
  }
  return parts;
}

class Entry implements Phrase {
  readonly concept: Concept;
  private written: string;
  private forms: Forms;
  private parts: readonly Part[] | null = null;

  constructor(concept: Concept, written: string, forms: Forms) {
    this.concept = concept;
    this.written = written;
    this.forms = forms;
  }

  rest(): readonly Part[] {
    this.parts ??= partsOf(this.written, this.forms);
    return this.parts;
  }
}

/** Where the first word of a phrase ends: at a space, hyphen or gap, or after one character of a script without spaces. */
function endOfFirst(phrase: string, dense: boolean): number {
  // One character with the marks it carries, or a whole word of letters or digits.
  if (dense) return tokenise(phrase)[0]?.end ?? 1;
  for (let at = 0; at < phrase.length; at++) {
    const char = phrase[at];
    if (char === ' ' || char === '-' || char === '…') return at;
  }
  return phrase.length;
}

/** Where a phrase is written: the number of its concept, and its first letter in the text of that. One small number, as engines keep them. */
const LETTERS = 2 ** 20;
type Places = number[];

/** Makes phrases of places when one of them is asked for. */
class Written implements Beginnings {
  private known = new Map<string, Places | readonly Phrase[]>();
  private concepts: readonly (readonly [string, string])[];
  private dense: boolean;
  private forms: Forms;

  constructor(concepts: readonly (readonly [string, string])[], dense: boolean, forms: Forms) {
    this.concepts = concepts;
    this.dense = dense;
    this.forms = forms;
  }

  placesOf(beginning: string): Places {
    const places = this.known.get(beginning) ?? [];
    this.known.set(beginning, places);
    return places as Places;
  }

  /** A list that grew has room for many more than most ever hold. */
  shrink(): void {
    for (const [beginning, places] of this.known) this.known.set(beginning, places.slice() as Places);
  }

  get(beginning: string): readonly Phrase[] | undefined {
    const known = this.known.get(beginning);
    if (!known || typeof known[0] !== 'number') return known as readonly Phrase[] | undefined;
    const phrases = (known as Places).map((place) => this.phraseAt(place));
    this.known.set(beginning, phrases);
    return phrases;
  }

  private phraseAt(place: number): Phrase {
    const [concept, text] = this.concepts[Math.floor(place / LETTERS)] as readonly [Concept, string];
    const start = place % LETTERS;
    const bar = text.indexOf('|', start);
    const phrase = text.slice(start, bar < 0 ? undefined : bar).trimEnd();
    const end = endOfFirst(phrase, this.dense);
    return new Entry(concept, phrase.slice(phrase[end] === '-' ? end + 1 : end), this.forms);
  }
}

function build(vocabulary: Vocabulary): Index {
  const { phrases, script } = vocabulary;
  const forms = formsFor(vocabulary);
  const dense = isDense(script);
  const concepts = Object.entries(phrases);
  const words = new Written(concepts, dense, forms);
  const stems = new Written(concepts, dense, forms);
  const lengths = new Set<number>();
  // Many phrases begin with the same word: it is cut up once.
  const heads = new Map<string, Places[]>();
  const listsOf = (head: string): Places[] => {
    const [part] = partsOf(head, forms);
    return (part?.words ?? []).map((word) => {
      if (part?.isStem) lengths.add(word.length);
      return (part?.isStem ? stems : words).placesOf(word);
    });
  };
  concepts.forEach(([, text], number) => {
    let at = 0;
    for (const written of text.split('|')) {
      const phrase = written.trim();
      const head = phrase.slice(0, endOfFirst(phrase, dense));
      const lists = heads.get(head) ?? listsOf(head);
      heads.set(head, lists);
      const place = number * LETTERS + at + written.indexOf(phrase);
      for (const list of lists) list.push(place);
      at += written.length + 1;
    }
  });
  words.shrink();
  stems.shrink();
  return { words, stems, lengths: [...lengths] };
}

const built = new WeakMap<Vocabulary, Index>();

/** The index of a vocabulary, made when it is first asked for. */
export function indexOf(vocabulary: Vocabulary): Index {
  const known = built.get(vocabulary);
  if (known) return known;
  const index = build(vocabulary);
  built.set(vocabulary, index);
  return index;
}
