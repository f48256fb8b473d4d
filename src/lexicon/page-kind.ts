import type { PageKind } from '../model/reading.js';
import { lexiconsFor } from './choose.js';
import type { Concept } from './lexicon.js';
import { match } from './match.js';
import { tokenise } from './normalise.js';

const LOOKED_AT = 4000;

/** What kind of page it is, by the words of its headings and buttons and by the kinds of its fields. */
export function readPageKinds(
  outline: string,
  fieldKinds: readonly string[],
  languageHint?: string | null,
): PageKind[] {
  const cut = outline.slice(0, LOOKED_AT);
  const tokens = tokenise(cut);
  const said = new Set<Concept>(
    lexiconsFor(cut, languageHint).flatMap((lexicons) => match(tokens, lexicons).hits.map((hit) => hit.concept)),
  );
  const takes = (kind: string) => fieldKinds.includes(kind);
  const kinds: PageKind[] = [];
  if (said.has('checkoutPage')) kinds.push('checkout');
  if (said.has('signupPage') && fieldKinds.length > 0) kinds.push('signup');
  if (said.has('loginPage') && takes('password') && !kinds.includes('signup')) kinds.push('login');
  if (said.has('newsletterPage') && takes('email') && !takes('password')) kinds.push('newsletter');
  if (said.has('signedIn') && said.has('accountPage') && kinds.length === 0) kinds.push('account');
  return kinds.length > 0 ? kinds : ['other'];
}
