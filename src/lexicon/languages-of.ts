// Which lexicons a page calls for: by what it says of itself, by its letters, and by its small words.
import { atOnce, type Steps } from '../model/steps.js';
import { kept } from './kept.js';
import { lexiconTag } from './language-tag.js';
import type { Script } from './lexicon.js';
import { isWrittenIn, SCRIPTS } from './script.js';
import { TELLING } from './telling.js';
import { MARKED, tokenise } from './tokens.js';

export interface Languages {
  /** Tags of lexicons, English left out, in order. */
  readonly wanted: readonly string[];
  /** The language most of the text is in; null in doubt. */
  readonly main: string | null;
  /** Tags and scripts for which there is no lexicon. */
  readonly unread: readonly string[];
}

// Enough to tell a language by; a longer text tells no more.
const LOOKED_AT = 8000;
// One small word may stand in a name; and of running text about every third word is among the most frequent thirty. A page of
// menus and product names has fewer: one in twenty still tells (counted on shop pages).
const LEAST_WORDS = 2;
const LEAST_SHARE = 0.05;
// Neighbours share small words: the second best is kept where it is nearly as good, and the label's own words decide.
const NEARLY = 0.75;
// A letter or two is a name, a menu of languages or a quotation.
const LEAST_LETTERS = 2;
const OTHER_LETTERS =
  /[\p{Script=Armenian}\p{Script=Georgian}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Ethiopic}\p{Script=Tibetan}]/gu;

/** A small word → the languages that have it. Two tables, for the one language whose marks part its words. */
interface Small {
  readonly bare: Map<string, string[]>;
  readonly marked: Map<string, string[]>;
}

const small = new Map<Script, Small>();

/** The small words of all languages of a script, put together when they are first asked for. */
function smallOf(script: Script): Small {
  const known = small.get(script);
  if (known) return known;
  const made: Small = { bare: new Map(), marked: new Map() };
  for (const { language, script: its, common } of TELLING) {
    if (its !== script || common === '') continue;
    const table = language === MARKED ? made.marked : made.bare;
    for (const word of common.split(' ')) table.set(word, [...(table.get(word) ?? []), language]);
  }
  small.set(script, made);
  return made;
}

/** Languages of one script by their small words, best first, with the share of the words they explain. */
function ranked(text: string, script: Script): { language: string; share: number }[] {
  const { bare, marked } = smallOf(script);
  const hits = new Map<string, { times: number; kinds: Set<string> }>();
  const count = (word: string, languages: readonly string[] = []) => {
    for (const language of languages) {
      const hit = hits.get(language) ?? { times: 0, kinds: new Set() };
      hits.set(language, hit);
      hit.times += 1;
      hit.kinds.add(word);
    }
  };
  let words = 0;
  for (const token of tokenise(text)) {
    if (token.isBreak) continue;
    words += 1;
    const [plain = ''] = token.bare;
    const [form = ''] = token.forms;
    count(plain, bare.get(plain));
    count(form, marked.get(form));
  }
  const found = TELLING.flatMap(({ language }) => {
    const hit = hits.get(language);
    return hit ? [{ language, kinds: hit.kinds.size, share: hit.times / (words || 1) }] : [];
  });
  return found
    .filter(({ kinds, share }) => kinds >= LEAST_WORDS && share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share);
}

function lettersOf(text: string): Map<Script, number> {
  const counts = new Map<Script, number>([['latin', text.match(/[a-z]/gi)?.length ?? 0]]);
  for (const [char] of text.matchAll(/[^\0-\x7f]/gu)) {
    const script = SCRIPTS.find((one) => isWrittenIn(char, one));
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}

function languagesIn(text: string, script: Script, declared: readonly string[]): string[] {
  const known = TELLING.filter((one) => one.script === script).map(({ language }) => language);
  if (script === 'latin') {
    const [best, second] = ranked(text, script);
    if (!best) return [];
    return second && second.share >= best.share * NEARLY ? [best.language, second.language] : [best.language];
  }
  const said = declared.filter((tag) => known.includes(tag));
  if (said.length > 0) return said;
  const best = ranked(text, script).map(({ language }) => language);
  return best.length > 0 ? best.slice(0, 2) : known;
}

/**
 * Languages of a page. `declared` are its own tags (`lang` attributes), the page's first; `text` is what stands on it, `labels`
 * the words of its controls, which may be in another language than the rest.
 */
export const languagesOf = (declared: readonly string[], text: string, labels: string): Languages =>
  atOnce(languageSteps(declared, text, labels));

/** The same in steps, for a page whose words are read for the first time. */
export function* languageSteps(declared: readonly string[], text: string, labels: string): Steps<Languages> {
  const sample = text.slice(0, LOOKED_AT);
  const asked = labels.slice(0, LOOKED_AT);
  const tags = declared.map(lexiconTag);
  const known = new Set(TELLING.map(({ language }) => language));
  const letters = lettersOf(`${sample}\n${asked}`);
  yield;
  const isJapanese = (letters.get('kana') ?? 0) >= LEAST_LETTERS || tags.includes('ja');
  const isOnlyJapanese = isJapanese && !tags.some((tag) => tag.startsWith('zh'));
  const told = new Map<Script, string[]>();
  for (const [script, count] of letters) {
    // Chinese characters are Japanese beside kana.
    yield;
    if (count > 0) told.set(script, script === 'han' && isOnlyJapanese ? ['ja'] : languagesIn(sample, script, tags));
  }
  yield;
  const labelled = (letters.get('latin') ?? 0) > 0 ? languagesIn(asked, 'latin', tags) : [];
  const wanted = [
    ...tags.filter((tag) => known.has(tag)),
    ...[...told].flatMap(([script, languages]) => ((letters.get(script) ?? 0) >= LEAST_LETTERS ? languages : [])),
    ...labelled,
    ...(isJapanese ? ['ja'] : []),
  ];
  const most = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
  const main = most ? (told.get(most)?.[0] ?? null) : null;
  const isOther = (`${sample}${asked}`.match(OTHER_LETTERS)?.length ?? 0) > (letters.get(most ?? 'latin') ?? 0);
  const unread = isOther || (main === null && tags[0] && !known.has(tags[0])) ? [tags[0] ?? 'unknown'] : [];
  return { wanted: [...new Set(wanted)].filter((tag) => tag !== 'en').sort(), main: isOther ? null : main, unread };
}

/** The language a text of the facts is in, by its letters and small words; null in doubt. */
export const languageIn = /* @__PURE__ */ kept((text: string): string | null => languagesOf([], text, '').main);
