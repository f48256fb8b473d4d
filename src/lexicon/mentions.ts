import { hear } from './choose.js';
import type { Concept } from './lexicon.js';

const TELLING: ReadonlySet<Concept> = new Set([
  'marketing',
  'sharing',
  'profiling',
  'credit',
  'cookies',
  'extra',
  'terms',
  'agree',
]);
// Words that tell only together, as "send me" and "offers" do.
const PAIRS: readonly (readonly [readonly Concept[], readonly Concept[]])[] = [
  [['receive'], ['weakMarketing', 'message', 'thirdParty']],
  [['want'], ['weakMarketing']],
  [['share'], ['thirdParty', 'personalData']],
  [['analyse'], ['personalData']],
  [['add'], ['weakExtra', 'addable']],
  [['haveRead'], ['weakTerms', 'privacy']],
];

// Discovery asks this of every piece of text near a mark: enough to tell, whatever follows.
const LOOKED_AT = 1000;

/** Whether a text could ask leave for something or agree to something. Generous: what it lets through is read in full. */
export function mentionsConsent(text: string): boolean {
  const said = new Set<Concept>();
  for (const { concept } of hear(text.slice(0, LOOKED_AT)).hits) {
    if (TELLING.has(concept)) return true;
    said.add(concept);
  }
  return PAIRS.some(([first, second]) => first.some((one) => said.has(one)) && second.some((one) => said.has(one)));
}
