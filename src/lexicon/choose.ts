import { ar } from './ar.js';
import { en } from './en.js';
import type { Lexicon } from './lexicon.js';
import { vi } from './vi.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

export const LEXICONS: readonly Lexicon[] = [en, vi, zhHans, zhHant, ar];

// Letters that of the languages in Latin script only Vietnamese writes.
const VIETNAMESE = /[ăơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
const SCRIPTS = { han: /\p{Script=Han}/u, arabic: /\p{Script=Arabic}/u, latin: /\p{Script=Latin}/u };

/**
 * Lexicons worth asking, best guess first, in groups that are asked as one: simplified and traditional Chinese share most of
 * their characters, and a promise in one must not be missed by the other. The text's own script decides; the page's language
 * is a hint.
 */
export function lexiconsFor(text: string, hint?: string | null): Lexicon[][] {
  const tag = hint?.toLowerCase().split('-')[0];
  const isVietnamese = VIETNAMESE.test(text.normalize('NFC')) || tag === 'vi';
  const present = LEXICONS.filter((lexicon) => SCRIPTS[lexicon.script].test(text));
  const kept = present.filter((lexicon) => lexicon.language !== 'vi' || isVietnamese);
  const han = kept.filter((lexicon) => lexicon.script === 'han');
  const others = kept.filter((lexicon) => lexicon.script !== 'han').map((lexicon) => [lexicon]);
  const groups = han.length > 0 ? [han, ...others] : others;
  // Words without any mark may be Vietnamese on a Vietnamese page: there it is asked first.
  const weigh = (lexicon: Lexicon | undefined) =>
    (lexicon?.language === 'vi' ? 2 : 0) + (lexicon?.language.split('-')[0] === tag ? 1 : 0);
  return groups.sort((a, b) => weigh(b[0]) - weigh(a[0]));
}
