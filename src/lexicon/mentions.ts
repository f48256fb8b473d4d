import { lexiconsFor } from './choose.js';
import type { Concept } from './lexicon.js';
import { match } from './match.js';
import { tokenise } from './normalise.js';

const TELLING: ReadonlySet<Concept> = new Set([
  'marketing',
  'sharing',
  'profiling',
  'credit',
  'cookies',
  'extra',
  'terms',
  'privacyNotice',
  'agree',
  'weakMarketing',
  'thirdParty',
]);

// Discovery asks this of every piece of text near a mark: enough to tell, whatever follows.
const LOOKED_AT = 400;

/** Whether a text could ask leave for something or agree to something. Generous: what it lets through is read in full. */
export function mentionsConsent(text: string): boolean {
  const cut = text.slice(0, LOOKED_AT);
  const tokens = tokenise(cut);
  return lexiconsFor(cut).some((lexicons) => match(tokens, lexicons).hits.some((hit) => TELLING.has(hit.concept)));
}
