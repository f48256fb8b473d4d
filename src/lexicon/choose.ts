import { ar } from './ar.js';
import { en } from './en.js';
import type { Concept, Lexicon } from './lexicon.js';
import { type Hit, match } from './match.js';
import { type Token, tokenise } from './tokens.js';
import { vi } from './vi.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

export const LEXICONS: readonly Lexicon[] = [en, vi, zhHans, zhHant, ar];

// Letters that of the languages in Latin script only Vietnamese writes.
const VIETNAMESE = /[ăơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
const SCRIPTS = { latin: /\p{Script=Latin}/u, han: /\p{Script=Han}/u, arabic: /\p{Script=Arabic}/u };

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
  readonly steps: number;
}

interface Voice {
  readonly lexicon: Lexicon;
  readonly hits: readonly Hit[];
  readonly words: ReadonlySet<number>;
}

/** A page says `zh-TW`, `zh_HK` or plain `zh`; the lexicons are named by script. */
function known(tag: string): string {
  const [base = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  if (base !== 'zh') return base;
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-hant' : 'zh-hans';
}

function candidates(text: string, hint: string): Lexicon[] {
  const isVietnamese = hint === 'vi' || VIETNAMESE.test(text.normalize('NFC'));
  return LEXICONS.filter(({ language, script }) => SCRIPTS[script].test(text) && (language !== 'vi' || isVietnamese));
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
  const hint = known(languageHint ?? '');
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
    steps,
  };
}
