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

/** Lexicons worth asking, best guess first. The text's own script decides; the page's language is a hint. */
export function lexiconsFor(text: string, hint?: string | null): Lexicon[] {
  const present = LEXICONS.filter((lexicon) => SCRIPTS[lexicon.script].test(text));
  const hinted = (lexicon: Lexicon) =>
    hint ? lexicon.language.split('-')[0] === hint.split('-')[0]?.toLowerCase() : false;
  const isVietnamese = VIETNAMESE.test(text.normalize('NFC')) || hint?.toLowerCase().startsWith('vi') === true;
  const kept = present.filter((lexicon) => lexicon.language !== 'vi' || isVietnamese);
  // Words without any mark may be Vietnamese on a Vietnamese page, but never English in a Vietnamese sentence.
  const weigh = (lexicon: Lexicon) => (lexicon.language === 'vi' && isVietnamese ? 2 : 0) + (hinted(lexicon) ? 1 : 0);
  return kept.sort((a, b) => weigh(b) - weigh(a));
}
