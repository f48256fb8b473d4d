// Finds phrases in text: a trie over words, walked from every word with a bounded look-ahead. Linear in the text,
// whatever the text: no regular expression a phrase, no way to go back further than one gap.
import type { Concept, Lexicon } from './lexicon.js';
import { type Token, tokenise } from './tokens.js';

export interface Hit {
  readonly concept: Concept;
  /** Token numbers, the end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly language: string;
}

interface Node {
  words: Map<string, Node> | null;
  /** Stems before a `*`, by their letters, and the lengths there are. */
  stems: Map<string, Node> | null;
  readonly lengths: number[];
  gap: Node | null;
  readonly ends: Concept[];
}

// "Share (my name, address and spending habits with) partners": wider gaps tie words of different thoughts together.
const GAP_WORDS = 7;
const GAP_CHARACTERS = 14;

const newNode = (): Node => ({ words: null, stems: null, lengths: [], gap: null, ends: [] });

function step(from: Map<string, Node>, key: string): Node {
  const known = from.get(key);
  if (known) return known;
  const made = newNode();
  from.set(key, made);
  return made;
}

function stepStem(at: Node, stem: string): Node {
  at.stems ??= new Map();
  if (!at.lengths.includes(stem.length)) at.lengths.push(stem.length);
  return step(at.stems, stem);
}

/** `personali[sz]ed` is two words at one price. */
function spellings(phrase: string): string[] {
  const found = /\[(\p{L}+)\]/u.exec(phrase);
  if (!found) return [phrase];
  return [...(found[1] ?? '')].flatMap((letter) => spellings(phrase.replace(found[0], letter)));
}

function insert(root: Node, phrase: string, concept: Concept): void {
  let at = root;
  for (const part of phrase.split(/(…)|\s+/)) {
    if (!part) continue;
    if (part === '…') {
      at.gap ??= newNode();
      at = at.gap;
      continue;
    }
    const words = tokenise(part).map((token) => token.forms[0] ?? '');
    for (const [index, word] of words.entries()) {
      const isStem = part.endsWith('*') && index === words.length - 1;
      if (isStem) at = stepStem(at, word);
      else {
        at.words ??= new Map();
        at = step(at.words, word);
      }
    }
  }
  if (at !== root) at.ends.push(concept);
}

const tries = new WeakMap<Lexicon, Node>();

function trieOf(lexicon: Lexicon): Node {
  const known = tries.get(lexicon);
  if (known) return known;
  const root = newNode();
  for (const [concept, phrases] of Object.entries(lexicon.phrases)) {
    for (const phrase of phrases.split('|'))
      for (const spelling of spellings(phrase)) insert(root, spelling, concept as Concept);
  }
  tries.set(lexicon, root);
  return root;
}

export interface Matched {
  /** In the order they start. */
  readonly hits: readonly Hit[];
  /** Visits to the trie, so that a test can show that work grows with the text and no faster. */
  readonly steps: number;
}

/** All phrases of a lexicon in the tokens. */
export function match(tokens: readonly Token[], lexicon: Lexicon): Matched {
  const { language } = lexicon;
  const width = lexicon.script === 'han' ? GAP_CHARACTERS : GAP_WORDS;
  const hits: Hit[] = [];
  let steps = 0;

  const arrive = (node: Node, from: number, at: number): void => {
    for (const concept of node.ends) hits.push({ concept, from, to: at, language });
    if (node.gap) {
      for (let next = at; next <= at + width && next < tokens.length && !tokens[next]?.isBreak; next++) {
        follow(node.gap, from, next);
      }
    }
    if (node.words || node.stems) follow(node, from, at);
  };

  const follow = (node: Node, from: number, at: number): void => {
    steps++;
    const token = tokens[at];
    if (!token || token.isBreak) return;
    for (const form of token.forms) {
      const next = node.words?.get(form);
      if (next) arrive(next, from, at + 1);
      if (!node.stems) continue;
      for (const length of node.lengths) {
        const stem = length <= form.length ? node.stems.get(form.slice(0, length)) : undefined;
        if (stem) arrive(stem, from, at + 1);
      }
    }
  };

  const root = trieOf(lexicon);
  for (let at = 0; at < tokens.length; at++) follow(root, at, at);
  return { hits, steps };
}
