// Which of the spoken lexicons explain a text, and what each of them hears in it.

import { lexiconTag } from './language-tag.js';
import type { Concept, Vocabulary } from './lexicon.js';
import { type Hit, match } from './match.js';
import { spokenLexicons } from './registry.js';
import { isWrittenIn, spreadOf } from './script.js';
import { type Token, tokenise } from './tokens.js';

// Letters that of the languages in Latin script only Vietnamese writes.
const VIETNAMESE = /[ăơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

// Every language borrows English nouns: "newsletter", "cookies", "premium". Its small words are another matter.
const LENDER = 'en';
const NOUNS: ReadonlySet<Concept> = new Set([
  'marketing',
  'weakMarketing',
  'message',
  'cookies',
  'weakCookies',
  'extra',
  'weakExtra',
  'addable',
  'profiling',
  'credit',
  'terms',
  'privacy',
  'thirdParty',
  'convenience',
  'nearMiss',
]);
// A second language is spoken when it explains three words the first does not, and not just here and there.
const OWN_WORDS = 3;
const OWN_SHARE = 1 / 3;

/** What was understood of a text. */
export interface Heard {
  readonly tokens: readonly Token[];
  /** In the order they start, the longest first. */
  readonly hits: readonly Hit[];
  /** Tag of the lexicon that explains most of the text, or null. */
  readonly language: string | null;
  /** Tokens a word takes where most of it was understood: distances are told in words. */
  readonly spread: number;
  readonly steps: number;
}

interface Voice {
  readonly lexicon: Vocabulary;
  readonly hits: readonly Hit[];
  readonly words: ReadonlySet<number>;
}

/** Japanese writes with Chinese characters too: where kana stands, or nothing else is spoken, they are Japanese. */
function isJapanese(text: string, hint: string, spoken: readonly Vocabulary[]): boolean {
  if (!spoken.some(({ script }) => script === 'kana')) return false;
  return isWrittenIn(text, 'kana') || hint === 'ja' || !spoken.some(({ script }) => script === 'han');
}

function candidates(text: string, hint: string): Vocabulary[] {
  const spoken = spokenLexicons();
  const japanese = isJapanese(text, hint, spoken);
  const isVietnamese = hint === 'vi' || VIETNAMESE.test(text.normalize('NFC'));
  return spoken.filter(({ language, script }) => {
    if (language === 'vi' && !isVietnamese) return false;
    if (script === 'han') return !japanese && isWrittenIn(text, 'han');
    if (script === 'kana') return japanese && (isWrittenIn(text, 'kana') || isWrittenIn(text, 'han'));
    return isWrittenIn(text, script);
  });
}

function wordsOf(hits: readonly Hit[]): Set<number> {
  const words = new Set<number>();
  for (const { from, to } of hits) for (let at = from; at < to; at++) words.add(at);
  return words;
}

/** Of the lexicons of one script the one that explains most, and what others add where it is silent. */
function join(voices: readonly Voice[]): Hit[] {
  const [main, ...others] = voices;
  if (!main) return [];
  const hits = [...main.hits];
  const taken = new Set(main.words);
  for (const { lexicon, hits: more, words } of others) {
    const own = [...words].filter((at) => !taken.has(at));
    // Both ways of writing Chinese share most characters, and a promise in one must not be missed by the other.
    const isSpoken = lexicon.script === 'han' || (own.length >= OWN_WORDS && own.length >= main.words.size * OWN_SHARE);
    if (!isSpoken && lexicon.language !== LENDER) continue;
    for (const hit of more) {
      const isFree = lexicon.script === 'han' || (!taken.has(hit.from) && !taken.has(hit.to - 1));
      if (isFree && (isSpoken || NOUNS.has(hit.concept))) hits.push(hit);
    }
    for (const at of own) taken.add(at);
  }
  return hits;
}

/** Matches a text with the lexicons its script calls for. The page's language only breaks ties. */
export function hear(text: string, languageHint?: string | null): Heard {
  const tokens = tokenise(text);
  const hint = lexiconTag(languageHint ?? '').toLowerCase();
  let steps = tokens.length;
  const voices = candidates(text, hint).map((lexicon): Voice => {
    const { hits, steps: taken } = match(tokens, lexicon);
    steps += taken;
    return { lexicon, hits, words: wordsOf(hits) };
  });
  const weigh = ({ lexicon, words }: Voice) => words.size + (lexicon.language.toLowerCase() === hint ? 0.5 : 0);
  const ranked = voices.sort((a, b) => weigh(b) - weigh(a));
  const scripts = [...new Set(ranked.map(({ lexicon }) => lexicon.script))];
  const hits = scripts.flatMap((script) => join(ranked.filter(({ lexicon }) => lexicon.script === script)));
  return {
    tokens,
    hits: hits.sort((a, b) => a.from - b.from || b.to - a.to),
    language: ranked[0] && ranked[0].words.size > 0 ? ranked[0].lexicon.language : null,
    spread: spreadOf(ranked[0]?.lexicon.script ?? 'latin'),
    steps,
  };
}
