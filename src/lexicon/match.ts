// Finds phrases in text: a trie over words, walked from every word with a bounded look-ahead. Linear in the text, whatever
// the text: no regular expression per phrase, no backtracking over more than one gap's width.
import type { Concept, Lexicon } from './lexicon.js';
import { type Token, tokenise } from './normalise.js';

export interface Hit {
  readonly concept: Concept;
  /** Token numbers, the end exclusive. */
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly words: Map<string, Node>;
  /** Stems before a `*`, by their letters. */
  readonly stems: Map<string, Node>;
  gap: Node | null;
  readonly ends: Concept[];
}

// A gap spans "share (my personal) details (with our) partners"; wider ones tie words of different thoughts together.
const GAP_WORDS = 6;
const GAP_CHARACTERS = 12;
const MAX_STEM = 24;

const newNode = (): Node => ({ words: new Map(), stems: new Map(), gap: null, ends: [] });

function step(from: Map<string, Node>, key: string): Node {
  const known = from.get(key);
  if (known) return known;
  const made = newNode();
  from.set(key, made);
  return made;
}

function insert(root: Node, phrase: string, concept: Concept): void {
  let at = root;
  for (const part of phrase.split(/(…|\s+)/).filter((piece) => piece.trim() !== '')) {
    if (part === '…') {
      at.gap ??= newNode();
      at = at.gap;
      continue;
    }
    const isStem = part.endsWith('*');
    for (const token of tokenise(isStem ? part.slice(0, -1) : part)) {
      const word = token.forms[0] ?? '';
      at = isStem ? step(at.stems, word) : step(at.words, word);
    }
  }
  at.ends.push(concept);
}

const tries = new WeakMap<Lexicon, Node>();

function trieOf(lexicon: Lexicon): Node {
  const known = tries.get(lexicon);
  if (known) return known;
  const root = newNode();
  for (const [concept, phrases] of Object.entries(lexicon.phrases)) {
    for (const phrase of phrases) insert(root, phrase, concept as Concept);
  }
  tries.set(lexicon, root);
  return root;
}

export interface Matched {
  readonly hits: readonly Hit[];
  /** Trie nodes visited, to show that work grows with the text and no faster. */
  readonly steps: number;
}

/** All phrases of the lexicons in the tokens. */
export function match(tokens: readonly Token[], lexicons: readonly Lexicon[]): Matched {
  const found = lexicons.map((lexicon) => matchOne(tokens, lexicon));
  return { hits: found.flatMap((one) => one.hits), steps: found.reduce((sum, one) => sum + one.steps, 0) };
}

function matchOne(tokens: readonly Token[], lexicon: Lexicon): Matched {
  const root = trieOf(lexicon);
  const width = lexicon.script === 'han' ? GAP_CHARACTERS : GAP_WORDS;
  const hits: Hit[] = [];
  let steps = 0;

  const walk = (node: Node, from: number, at: number): void => {
    steps++;
    for (const concept of node.ends) hits.push({ concept, from, to: at });
    if (node.gap) {
      for (let skip = 0; skip <= width && at + skip < tokens.length && !tokens[at + skip]?.isBreak; skip++) {
        follow(node.gap, from, at + skip);
      }
    }
    follow(node, from, at);
  };

  const follow = (node: Node, from: number, at: number): void => {
    const token = tokens[at];
    if (!token || token.isBreak) return;
    for (const form of token.forms) {
      const next = node.words.get(form);
      if (next) walk(next, from, at + 1);
      if (node.stems.size === 0) continue;
      for (let length = 1; length <= form.length && length <= MAX_STEM; length++) {
        const stem = node.stems.get(form.slice(0, length));
        if (stem) walk(stem, from, at + 1);
      }
    }
  };

  for (let at = 0; at < tokens.length; at++) follow(root, at, at);
  return { hits, steps };
}
